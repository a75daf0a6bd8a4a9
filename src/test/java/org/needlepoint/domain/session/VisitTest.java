package org.needlepoint.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.needlepoint.domain.aftercare.Grade;
import org.needlepoint.domain.aftercare.Leaving;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.screening.ConsentForm;
import org.needlepoint.domain.screening.Giver;
import org.needlepoint.domain.screening.Measure;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.screening.Reply;
import org.needlepoint.domain.session.BeforeAct.ConsentWithdrawn;
import org.needlepoint.domain.session.BeforeAct.Consented;
import org.needlepoint.domain.session.BeforeAct.Measured;
import org.needlepoint.domain.session.BeforeAct.PainBefore;
import org.needlepoint.domain.session.BeforeAct.QuestionAnswered;
import org.needlepoint.domain.session.BeforeAct.Screened;
import org.needlepoint.domain.session.BeforeAct.SiteAgreed;
import org.needlepoint.domain.session.RoundAct.Counted;
import org.needlepoint.domain.session.SessionAct.AllIn;
import org.needlepoint.domain.session.SessionAct.AllOut;

class VisitTest {

    private static Charts counted() {
        return Charts.started(2).tap(70, new AllIn()).tap(600, new AllOut()).tap(620, new Counted(2, 0));
    }

    private static QuestionAnswered answer(Question question, Reply reply) {
        return new QuestionAnswered(question, reply, List.of(), "", false);
    }

    @Test
    void questionsThatAnotherOpensAreAskedOnlyThen() {
        Charts charts = Charts.opened();
        int all = charts.chart().before().unanswered().size();
        assertThat(charts.chart().before().unanswered()).doesNotContain(Question.PRESSURE_REACHES,
                Question.SUDDEN_OR_WEAK);

        charts.tap(10, answer(Question.BLOOD_THINNER, Reply.NOT_KNOWN));

        assertThat(charts.chart().before().unanswered()).hasSize(all).contains(Question.PRESSURE_REACHES);
    }

    @Test
    void anAnswerTurnedToNoTakesAlongWhatOnlyItsYesAskedFor() {
        Finding headache = new Finding(Level.CONFIRM, "C11", "new-headache", "See a doctor first.", "FLAG");
        Charts charts = Charts.opened().tap(10, answer(Question.NEW_HEADACHE, Reply.YES))
                .tap(20, new BeforeAct.Overridden(headache, "Doctor agrees"))
                .tap(30, answer(Question.SUDDEN_OR_WEAK, Reply.YES));

        charts.tap(40, answer(Question.NEW_HEADACHE, Reply.NO));

        assertThat(charts.chart().before().answers()).containsOnlyKeys(Question.NEW_HEADACHE);
        assertThat(charts.chart().reasons()).isEmpty();
        charts.undo();
        assertThat(charts.chart().before().answers()).containsKey(Question.SUDDEN_OR_WEAK);
        assertThat(charts.chart().reasons()).hasSize(1);
        charts.tap(60, answer(Question.NEW_HEADACHE, Reply.NOT_KNOWN));
        assertThat(charts.chart().before().answers()).as("still counts as Yes").containsKey(Question.SUDDEN_OR_WEAK);
    }

    @Test
    void screeningThatIsClosedLeadsOnAndUndoLeadsBack() {
        Charts charts = Charts.opened().tap(10, new PainBefore(OptionalInt.of(6))).tap(20, new Screened());
        assertThat(charts.session().state()).isEqualTo(SessionState.SCREENED);

        charts.undo();

        assertThat(charts.session().state()).isEqualTo(SessionState.DRAFT);
        assertThat(charts.chart().before().pain()).hasValue(6);
    }

    @Test
    void removingTheLastMarkLeadsBackToScreenedNotToDraft() {
        Charts charts = Charts.opened().tap(20, new Screened()).tap(30, Needles.mark(1))
                .tap(40, new SessionAct.NeedleRemoved(1));

        assertThat(charts.session().state()).isEqualTo(SessionState.SCREENED);
    }

    @Test
    void valuesOutOfRangeAreRefusedWithFieldValueAndRemedy() {
        Charts charts = Charts.opened();
        assertThat(charts.refusal(1, new PainBefore(OptionalInt.of(11)))).contains("Pain is 0 to 10, not 11");
        assertThat(charts.refusal(1, new Measured(Measure.HEADACHE_DAYS, OptionalInt.of(31))))
                .contains("Headache days is 0 to 30, not 31").contains("leave it empty");
        assertThat(charts.refusal(1, new AfterAct.NoteWritten("x".repeat(10_000))))
                .isEqualTo("The note holds 2000 characters, this one has 10000. Shorten it.");
        charts.tap(2, new Measured(Measure.HEADACHE_DAYS, OptionalInt.of(30)))
                .tap(3, new Measured(Measure.HEADACHE_DAYS, OptionalInt.empty()));
        assertThat(charts.chart().before().measures()).isEmpty();
    }

    @Test
    void consentCanGrowAndBeWithdrawn() {
        Charts charts = Charts.opened();
        assertThat(charts.refusal(1, new SiteAgreed(Site.NECK))).isEqualTo("No consent stands. Ask for it first.");
        charts.tap(5, new Consented(ConsentForm.SPOKEN, "p", "P", "", List.of(Site.TEMPLE), Giver.PATIENT, ""))
                .tap(6, new SiteAgreed(Site.NECK)).tap(7, new ConsentWithdrawn());

        assertThat(charts.chart().before().consent().orElseThrow().sites()).containsExactly(Site.TEMPLE, Site.NECK);
        assertThat(charts.chart().before().consent().orElseThrow().holds()).isFalse();
        assertThat(charts.refusal(8, new ConsentWithdrawn())).contains("No consent stands");
    }

    @Test
    void aSiteThatIsAgreedToLaterKeepsItsOwnMoment() {
        Charts charts = Charts.opened()
                .tap(5, new Consented(ConsentForm.SPOKEN, "p", "P", "", List.of(Site.TEMPLE), Giver.PATIENT, ""))
                .tap(65, new SiteAgreed(Site.NECK));

        assertThat(charts.chart().before().consent().orElseThrow().sitesAtFirst()).containsExactly(Site.TEMPLE);
        assertThat(charts.chart().before().consent().orElseThrow().later()).singleElement()
                .satisfies(later -> assertThat(later.at()).isEqualTo(Charts.at(65)));
    }

    @Test
    void whileThePatientRestsNobodyIsSteadyAndAfterwardsItIsAskedAgain() {
        AfterAct.LeavingConfirmed steady = new AfterAct.LeavingConfirmed(Leaving.STEADY, true);
        Charts charts = counted().tap(630, steady).tap(640, new RoundAct.RestBegan());

        assertThat(charts.chart().after().leaving()).isEmpty();
        assertThat(charts.refusal(650, steady)).isEqualTo("The patient still rests. Tap Steady again first.");
        charts.tap(900, new RoundAct.RestEnded()).tap(910, steady);
        assertThat(charts.chart().after().leaving()).hasSize(1);
    }

    @Test
    void withdrawnConsentLetsAllOutBeTappedWithMarksOpen() {
        Charts charts = Charts.opened()
                .tap(5, new Consented(ConsentForm.SPOKEN, "p", "P", "", List.of(Site.TEMPLE), Giver.PATIENT, ""))
                .tap(10, Needles.mark(1)).tap(11, Needles.mark(2)).tap(20, new SessionAct.NeedlingStarted())
                .tap(30, new SessionAct.NeedleIn(1)).tap(40, new ConsentWithdrawn()).tap(50, new AllOut());

        assertThat(charts.chart().round().blind()).isTrue();
    }

    @Test
    void signingWaitsForTheCountAndThenOnlyAddendaAreTaken() {
        AfterAct.Signed sign = new AfterAct.Signed("p", "Priya Nair", "4471");
        assertThat(Charts.started(1).tap(70, new AllIn()).refusal(80, sign))
                .isEqualTo("The needles are not counted yet. Count them, then sign.");

        Charts charts = counted().tap(900, sign);

        assertThat(charts.session().state()).isEqualTo(SessionState.SIGNED);
        assertThat(charts.refusal(910, new AfterAct.NoteWritten("x")))
                .isEqualTo("This chart is signed. Amend it instead.");
        assertThat(charts.refusal(910, new PainBefore(OptionalInt.of(1)))).contains("signed");
        assertThat(charts.refusal(910, new RoundAct.TurnedOver())).contains("signed");
        assertThat(charts.refusal(910, new SessionAct.Undone(charts.session().undoable().orElseThrow())))
                .contains("signed");
        assertThat(charts.refusal(920, new AfterAct.Amended("Priya Nair", "", "Bruise"))).contains("reason is empty");
        charts.tap(930, new AfterAct.Amended("Priya Nair", "Seen later", "Bruise"));
        assertThat(charts.chart().seal().addenda()).hasSize(1);
        assertThat(charts.chart().seal().signature().orElseThrow().name()).isEqualTo("Priya Nair");
    }

    @Test
    void aReactionIsPinnedToANeedleThatWentIn() {
        Charts charts = counted();
        assertThat(charts.refusal(700, new AfterAct.ReactionNoted(ReactionKind.BRUISE, Grade.MILD, List.of(9),
                Optional.empty(), ""))).contains("a needle that went in");

        charts.tap(710, new AfterAct.ReactionNoted(ReactionKind.BRUISE, Grade.SERIOUS, List.of(2), Optional.empty(),
                ""));

        assertThat(charts.chart().after().reaction(ReactionKind.BRUISE).orElseThrow().followUpMissing()).isTrue();
        charts.tap(720, new AfterAct.FollowedUp(ReactionKind.BRUISE, "Dr Moreau", "09:50", "Ice"));
        assertThat(charts.chart().after().reaction(ReactionKind.BRUISE).orElseThrow().followUpMissing()).isFalse();
        assertThat(charts.chart().after().unanswered()).hasSize(7);
    }

    @Test
    void tapsOfTheIdleScreenWaitUntilSomebodyConfirmsThem() {
        Charts charts = Charts.started(2).tap(70, new AllIn())
                .tap(80, new RoundAct.Provisional(), new SessionAct.NeedleOut(1));
        assertThat(charts.chart().events().provisional()).isEqualTo(1);

        assertThat(charts.chart().events().unnamed()).singleElement().satisfies(tap ->
                assertThat(tap.did()).isEqualTo("needle 1 is out"));

        charts.tap(90, new RoundAct.TapsStated("Sam Lee", "Priya Nair"));

        assertThat(charts.chart().events().provisional()).isZero();
        assertThat(charts.chart().events().locked()).singleElement().satisfies(tap -> {
            assertThat(tap.whose()).isEqualTo("Sam Lee");
            assertThat(tap.by()).isEqualTo("Priya Nair");
        });
    }
}
