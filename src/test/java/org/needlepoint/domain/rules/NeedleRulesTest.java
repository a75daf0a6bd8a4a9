package org.needlepoint.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.screening.Reply;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;

/// C7, C9, C12, C13, C15 and C23 at their boundaries.
class NeedleRulesTest {

    private static final Pack IN_DATE = new Pack(16, 15, "26-0417", Optional.of(Case.DAY), "Plum Needles");

    @ParameterizedTest
    @CsvSource({"0,1,0", "0,2,0", "0,3,1", "0,4,1", "1,3,0", "7,9,0"})
    void theThirdNeedleOfAFirstSessionNeedsAReason(int treatments, int needles, int findings) {
        assertThat(Case.of(NeedleRules.check(new Case().after(treatments).marked(needles).facts()), "C12").toList())
                .isEqualTo(findings == 0 ? List.of() : List.of(Level.CONFIRM));
    }

    @Test
    void aMarkThatIsNeverPlacedIsNoThirdNeedle() {
        Case patient = new Case().after(0).marked(3).at(60, new SessionAct.NeedlingStarted());
        assertThat(NeedleRules.firstSession(patient.facts())).isPresent();
        patient.at(70, new SessionAct.NeverPlaced(2));
        assertThat(NeedleRules.firstSession(patient.facts())).isEmpty();
    }

    @Test
    void theReasonForTheThirdHoldsForTheFourth() {
        Case patient = new Case().after(0).marked(3);
        Finding third = NeedleRules.firstSession(patient.facts()).orElseThrow();
        assertThat(RuleBook.open(List.of(third), patient.session().chart())).containsExactly(third);
        patient.at(30, new BeforeAct.Overridden(third, "Tolerated before")).marked(1);
        assertThat(RuleBook.open(NeedleRules.check(patient.facts()), patient.session().chart())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SKIN,C7", "LYMPHOEDEMA,C7", "RECENT_SURGERY,C9"})
    void aSiteThatIsStoppedTakesNoNeedleAndOthersDo(Question question, String rule) {
        Case patient = new Case().answered(question, Reply.YES, Site.NECK).marked(1);
        assertThat(NeedleRules.stoppedSites(patient.session().chart())).isEmpty();
        patient.marked(Case.place(BodyView.NECK, 30, Site.NECK, Side.RIGHT));
        assertThat(NeedleRules.stoppedSites(patient.session().chart())).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Level.BLOCK);
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.sentence()).startsWith("Neck: no needle at this site today");
        });
    }

    @Test
    void aNeedleThatWentInAtAStoppedSiteIsChartableAndSignedWithAReason() {
        Case patient = new Case().marked(Case.place(BodyView.NECK, 30, Site.NECK, Side.RIGHT)).needled()
                .answered(Question.SKIN, Reply.NOT_KNOWN, Site.NECK);
        assertThat(NeedleRules.stoppedSites(patient.session().chart())).isEmpty();
        assertThat(NeedleRules.doneAgainstAStop(patient.facts())).singleElement().satisfies(finding ->
                assertThat(finding.level()).isEqualTo(Level.CONFIRM));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-21,BLOCK", "2026-12-22,", "2026-12-23,", "2028-03-31,"})
    void aPackMayBeUsedOnItsLastDayAndNotAfter(LocalDate expiry, Level level) {
        Pack pack = new Pack(16, 15, "26-0417", Optional.of(expiry), "");
        assertThat(NeedleRules.pack(pack, new Case().facts()).map(Finding::level))
                .isEqualTo(Optional.ofNullable(level));
    }

    @Test
    void aPackWithoutALotIsNotedAndOneWithoutAnExpiryMayBeUsed() {
        assertThat(NeedleRules.pack(new Pack(16, 15, " ", Optional.of(Case.DAY), ""), new Case().facts()))
                .map(Finding::level).contains(Level.WARN);
        assertThat(NeedleRules.pack(new Pack(16, 15, "A", Optional.empty(), ""), new Case().facts())).isEmpty();
        Pack both = new Pack(16, 15, "", Optional.of(Case.DAY.minusDays(1)), "");
        assertThat(NeedleRules.pack(both, new Case().facts())).map(Finding::level).contains(Level.BLOCK);
    }

    @Test
    void thePacksOfTheRoundAreLookedAtOnceItIsPrepared() {
        assertThat(NeedleRules.packs(new Case().marked(1).facts())).isEmpty();
        assertThat(NeedleRules.packs(new Case().at(9, new RoundAct.Prepared(List.of(IN_DATE))).facts())).isEmpty();
        assertThat(NeedleRules.packs(new Case().at(9, new RoundAct.Prepared(List.of())).facts()))
                .extracting(Finding::level).containsExactly(Level.WARN);
        Pack old = new Pack(25, 30, "OLD", Optional.of(Case.DAY.minusDays(1)), "");
        Case patient = new Case().at(9, new RoundAct.Prepared(List.of(IN_DATE, old))).marked(1);
        assertThat(NeedleRules.packs(patient.facts())).extracting(Finding::level).containsExactly(Level.BLOCK);
        assertThat(NeedleRules.doneAgainstAStop(patient.facts())).as("nothing went in").isEmpty();
        assertThat(NeedleRules.doneAgainstAStop(patient.needled().facts())).singleElement().satisfies(finding ->
                assertThat(finding.sentence()).contains("0.25 × 30 mm, lot OLD"));
    }

    @ParameterizedTest
    @CsvSource({"0,CENTRE,false", "5,CENTRE,false", "-5,CENTRE,false", "5.01,LEFT,true", "-5.01,RIGHT,true",
        "20,LEFT,true"})
    void fiveMillimetresFromTheMidlineOfTheForeheadIsTheCentre(double xMm, Side side, boolean noted) {
        Case patient = new Case().marked(Case.place(BodyView.FRONT, xMm, Site.FOREHEAD, side));
        assertThat(Case.of(NeedleRules.check(patient.facts()), "C23").toList())
                .isEqualTo(noted ? List.of(Level.WARN) : List.of());
    }

    @Test
    void inProfileTheForeheadIsNeverTheMidlineAndOtherSitesAreNotAskedAbout() {
        assertThat(NeedleRules.check(new Case().marked(Case.place(BodyView.LEFT, 90, Site.FOREHEAD, Side.LEFT))
                .facts())).extracting(Finding::rule).containsExactly("C23");
        assertThat(NeedleRules.check(new Case().marked(1).facts())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1199,", "1200,", "1201,CONFIRM", "3600,CONFIRM", "3601,BLOCK"})
    void over20NeedsAReasonAndOver60ACorrectedTime(long seconds, Level level) {
        Case patient = new Case().marked(1).at(60, new SessionAct.NeedlingStarted(), new SessionAct.NeedleIn(1))
                .at(60 + seconds, new SessionAct.NeedleOut(1));
        assertThat(Case.of(NeedleRules.dwells(patient.session().chart()), "C13").toList())
                .isEqualTo(level == null ? List.of() : List.of(level));
    }

    @Test
    void aForgottenNeedleStillNeedsItsReason() {
        Case patient = new Case().marked(1).at(60, new SessionAct.NeedlingStarted(), new SessionAct.NeedleIn(1))
                .at(3661, new SessionAct.NeedleOut(1), new SessionAct.ForgottenNeedleKept(1));
        assertThat(NeedleRules.dwells(patient.session().chart())).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Level.CONFIRM);
            assertThat(finding.sentence()).isEqualTo("Needle 1, Temple, right: over by 40:01.");
        });
    }
}
