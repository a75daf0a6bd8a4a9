package org.needlepoint.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.clinic.ReadyReasons;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.patient.headache.HeadSide;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.SessionAct;

/// Pain on one side and all needles on the other: asked before signing.
class SideRuleTest {

    @ParameterizedTest
    @CsvSource({"RIGHT,LEFT,true", "LEFT,RIGHT,true", "RIGHT,RIGHT,false", "LEFT,LEFT,false", "BOTH,LEFT,false",
        "CHANGING,LEFT,false", "RIGHT,CENTRE,false", "LEFT,CENTRE,false"})
    void onlyTheOtherSideAsks(HeadSide pain, Side needles, boolean asked) {
        assertThat(SideRule.check(new Case().hurting(pain).marked(on(needles)).marked(on(needles)).needled().facts()))
                .isEqualTo(asked ? Optional.of(finding(pain, needles)) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"RIGHT", "CENTRE"})
    void oneNeedleElsewhereIsEnough(Side other) {
        Case patient = new Case().hurting(HeadSide.RIGHT).marked(on(Side.LEFT)).marked(on(Side.LEFT));
        assertThat(SideRule.check(patient.marked(on(other)).needled().facts())).isEmpty();
    }

    @Test
    void aMarkThatNeverWentInDoesNotCount() {
        Case patient = new Case().hurting(HeadSide.RIGHT).marked(on(Side.LEFT)).marked(on(Side.RIGHT))
                .at(60, new SessionAct.NeedlingStarted());
        int right = patient.session().chart().placements().getLast().key();
        patient.at(61, new SessionAct.NeverPlaced(right), new SessionAct.AllIn());
        assertThat(SideRule.check(patient.facts())).isPresent();
    }

    @Test
    void nothingIsAskedWithoutNeedlesOrWithoutARecordedSide() {
        assertThat(SideRule.check(new Case().hurting(HeadSide.RIGHT).marked(on(Side.LEFT)).facts())).isEmpty();
        assertThat(SideRule.check(new Case().hurting(HeadSide.RIGHT).facts())).isEmpty();
        assertThat(SideRule.check(new Case().marked(on(Side.LEFT)).needled().facts())).isEmpty();
    }

    @Test
    void itIsAskedAtSigningAndOffersOnlyWhatCanBeTrue() {
        Finding asked = RuleBook.signing(new Case().hurting(HeadSide.RIGHT).marked(on(Side.LEFT)).needled().facts())
                .stream().filter(finding -> finding.about().equals("laterality")).findFirst().orElseThrow();
        assertThat(asked.sentence()).isEqualTo("Pain is recorded on the right, all needles are left.");
        assertThat(ReadyReasons.DEFAULT.of(asked)).isNotEmpty()
                .doesNotContainAnyElementsOf(ReadyReasons.DEFAULT.general());
        ReadyReasons own = new ReadyReasons(Map.of(), List.of("Tolerated before"));
        assertThat(own.of(asked)).as("never the general ones").isEmpty();
    }

    private static Finding finding(HeadSide pain, Side needles) {
        return new Finding(Level.CONFIRM, "design", "laterality", "Pain is recorded on the "
                + pain.label().toLowerCase(Locale.ROOT) + ", all needles are " + needles.label() + ".",
                "design");
    }

    private static Location on(Side side) {
        return Case.place(BodyView.NECK, side == Side.LEFT ? -30 : 30, Site.NECK, side);
    }
}
