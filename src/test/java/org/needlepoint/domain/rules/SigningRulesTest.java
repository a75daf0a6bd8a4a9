package org.needlepoint.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.needlepoint.domain.aftercare.Advice;
import org.needlepoint.domain.aftercare.Grade;
import org.needlepoint.domain.aftercare.Leaving;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.clinic.Register;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.round.Fate;
import org.needlepoint.domain.screening.ConsentForm;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.screening.Reply;
import org.needlepoint.domain.session.AfterAct;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;

/// C3, C14, C28, C29, C32 and C40: what must be answered before a chart is signed.
class SigningRulesTest {

    /// A session of two needles that is counted, with nothing answered after it.
    private static Case counted() {
        return new Case().consented(ConsentForm.SPOKEN).at(15, new RoundAct.Prepared(List.of())).marked(2).needled()
                .at(960, new SessionAct.AllOut(), new RoundAct.Counted(2, 0));
    }

    /// The same with everything answered.
    private static Case complete() {
        Case patient = counted().at(1000, new AfterAct.SkinChecked(true), new AfterAct.PainAfter(OptionalInt.of(3)));
        for (ReactionKind kind : ReactionKind.values()) {
            patient.at(1000, noted(kind, Grade.NONE));
        }
        for (Leaving item : Leaving.values()) {
            patient.at(1000, new AfterAct.LeavingConfirmed(item, true));
        }
        for (Advice item : Advice.values()) {
            patient.at(1000, new AfterAct.AdviceGiven(item, true));
        }
        return patient;
    }

    private static AfterAct.ReactionNoted noted(ReactionKind kind, Grade grade) {
        return new AfterAct.ReactionNoted(kind, grade, List.of(), Optional.empty(), "");
    }

    private static List<String> open(Case patient) {
        return RuleBook.signing(patient.facts()).stream().map(finding -> finding.rule() + " " + finding.about())
                .toList();
    }

    @Test
    void aCompleteChartIsSigned() {
        assertThat(open(complete())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GENERAL,true,false", "GENERAL,false,true", "PROVISIONAL,true,true", "PROVISIONAL,false,true"})
    void onlyAnAuthorizedPhysiotherapistOfTheGeneralRegisterSigns(Register register, boolean authorized,
            boolean stopped) {
        Practitioner who = new Practitioner(Case.PRIYA.id(), "Priya Nair", "4471", register, authorized);
        assertThat(Case.of(RuleBook.signing(complete().by(who).facts()), "C3").toList())
                .isEqualTo(stopped ? List.of(Level.BLOCK) : List.of());
    }

    @Test
    void nothingAnsweredIsToldOneByOne() {
        assertThat(open(counted())).containsExactly("C28 skin", "C28 reactions", "C28 got-up-slowly", "C28 steady",
                "C28 sharps-in-bin", "C28 water", "C28 keep-moving", "C28 when-to-call", "C28 pain-after");
    }

    @ParameterizedTest
    @EnumSource(Leaving.class)
    void eachThingBeforeLeavingBlocks(Leaving item) {
        assertThat(open(complete().at(1100, new AfterAct.LeavingConfirmed(item, false))))
                .containsExactly("C28 " + item.id());
    }

    @ParameterizedTest
    @EnumSource(Advice.class)
    void eachAdviceBlocks(Advice item) {
        assertThat(open(complete().at(1100, new AfterAct.AdviceGiven(item, false))))
                .containsExactly("C28 " + item.id());
    }

    @Test
    void painMayBeLeftOutWithAReason() {
        assertThat(RuleBook.signing(complete().at(1100, new AfterAct.PainAfter(OptionalInt.empty())).facts()))
                .singleElement().satisfies(finding -> assertThat(finding.level()).isEqualTo(Level.CONFIRM));
    }

    @Test
    void aRoundThatNobodyPreparedNeedsAReason() {
        Case patient = new Case().consented(ConsentForm.SPOKEN).marked(1).needled();
        assertThat(SigningRules.prepared(patient.session().chart())).extracting(Finding::level)
                .containsExactly(Level.CONFIRM);
        assertThat(SigningRules.prepared(new Case().marked(1).session().chart())).as("nothing went in").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,true", "2,false", "3,true"})
    void theCountFitsOrTheChartIsNotSigned(int counted, boolean stopped) {
        Case patient = new Case().marked(2).needled().at(960, new SessionAct.AllOut(),
                new RoundAct.Counted(counted, 0));
        assertThat(SigningRules.counted(patient.session().chart()).isPresent()).isEqualTo(stopped);
        if (stopped) {
            patient.at(980, new RoundAct.Counted(2, 0));
        }
        assertThat(SigningRules.counted(patient.session().chart())).as("counted again").isEmpty();
    }

    @Test
    void aNeedleThatIsNotFoundIsReleasedByItsCompleteIncident() {
        Case patient = new Case().marked(2).needled().at(960, new SessionAct.AllOut(), new RoundAct.Counted(1, 0),
                new RoundAct.NeedleAnswered(1, Fate.SEEN_OUT), new RoundAct.NeedleAnswered(2, Fate.NOT_FOUND),
                new RoundAct.IncidentWritten("Hair, couch", "Dr Moreau", ""));
        assertThat(SigningRules.counted(patient.session().chart())).isPresent();
        patient.at(970, new RoundAct.IncidentWritten("Hair, couch", "Dr Moreau", "X-ray today"),
                new RoundAct.CountSettled());
        assertThat(SigningRules.counted(patient.session().chart())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NONE,false", "MILD,true", "SIGNIFICANT,true"})
    void aDizzyPatientRestsBeforeLeaving(Grade grade, boolean rests) {
        Case patient = complete().at(1100, noted(ReactionKind.DIZZY, grade));
        assertThat(SigningRules.dizzy(patient.session().chart().after()).isPresent()).isEqualTo(rests);
        patient.at(1110, new RoundAct.RestBegan());
        assertThat(SigningRules.dizzy(patient.session().chart().after()).isPresent()).as("resting").isEqualTo(rests);
        patient.at(1400, new RoundAct.RestEnded());
        assertThat(SigningRules.dizzy(patient.session().chart().after())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NONE,1", "MILD,0", "SIGNIFICANT,0", "SERIOUS,0"})
    void aFaintThatIsGradedNoneNeedsItsReason(Grade grade, int reasons) {
        Case patient = new Case().marked(1).needled().at(300, new RoundAct.Fainted())
                .at(1100, noted(ReactionKind.DIZZY, grade));
        assertThat(SigningRules.faintedAndNone(patient.session().chart()).stream()).hasSize(reasons)
                .allMatch(finding -> finding.level() == Level.CONFIRM && finding.about().equals("dizzy"));
        assertThat(SigningRules.faintedAndNone(complete().session().chart())).as("nobody fainted").isEmpty();
    }

    @Test
    void aFaintStaysDizzyUntilItIsGraded() {
        Case patient = new Case().marked(1).needled().at(300, new RoundAct.Fainted());
        assertThat(SigningRules.dizzy(patient.session().chart().after())).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"NONE,false", "MILD,false", "SIGNIFICANT,true", "SERIOUS,true"})
    void aGraveReactionIsFollowedUp(Grade grade, boolean asked) {
        Case patient = complete().at(1100, noted(ReactionKind.BLEEDING, grade));
        assertThat(Case.of(RuleBook.signing(patient.facts()), "C32").toList())
                .isEqualTo(asked ? List.of(Level.CONFIRM) : List.of());
        patient.at(1110, new AfterAct.FollowedUp(ReactionKind.BLEEDING, "Dr Moreau", "09:50", "Pressure, seen"));
        assertThat(Case.of(RuleBook.signing(patient.facts()), "C32")).isEmpty();
    }

    @Test
    void tapsOfALockedScreenAreConfirmedFirst() {
        Case patient = complete().at(1100, new RoundAct.Provisional());
        assertThat(open(patient)).containsExactly("C40 provisional");
        patient.at(1110, new RoundAct.ProvisionalConfirmed("Priya Nair"));
        assertThat(open(patient)).isEmpty();
    }

    @Test
    void whatWasDoneAgainstAStopIsSignedWithAReasonAndNeverRefused() {
        List<Finding> findings = RuleBook.signing(complete().aged(11)
                .answered(Question.ABNORMAL_REACTION, Reply.YES).facts());
        assertThat(findings).extracting(Finding::rule).containsExactly("C6", "C1", "C2");
        assertThat(findings).extracting(Finding::level).containsOnly(Level.CONFIRM);
    }
}
