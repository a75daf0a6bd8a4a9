package org.needlepoint.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.domain.aftercare.Advice;
import org.needlepoint.domain.aftercare.Grade;
import org.needlepoint.domain.aftercare.Leaving;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.clinic.Register;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.screening.Consent;
import org.needlepoint.domain.screening.ConsentForm;
import org.needlepoint.domain.screening.Giver;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.screening.Reply;
import org.needlepoint.domain.session.AfterAct;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.Needles;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.Step;
import org.needlepoint.domain.session.TreatmentSession;

/// Every rule at and around its boundary (CLINICAL.md part C).
class RulesTest {

    private static final Instant OPENED = Instant.parse("2026-12-22T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 22);
    private static final Practitioner PRIYA = new Practitioner("p1", "Priya Nair", "4471", Register.GENERAL, true);
    private static final Facts.Past TREATED = new Facts.Past(3, Optional.empty());

    private TreatmentSession session = TreatmentSession.opened(new SessionId(new UUID(0, 1)),
            new SessionAct.SessionOpened("p", 4), OPENED);
    private int age = 41;
    private Facts.Past past = TREATED;
    private Practitioner practitioner = PRIYA;

    private RulesTest at(long second, SessionAct... acts) {
        for (SessionAct act : acts) {
            session = ((Step.Accepted) session.with(act, OPENED.plusSeconds(second))).session();
        }
        return this;
    }

    private RulesTest answer(Question question, Reply reply, Site... sites) {
        return at(1, new BeforeAct.QuestionAnswered(question, reply, List.of(sites), "", false));
    }

    private RulesTest consent(ConsentForm form, Giver giver, String note) {
        return at(2, new BeforeAct.Consented(form, "p1", "Priya Nair", Consent.EXPLAINED, List.of(Site.TEMPLE), giver,
                note));
    }

    private Facts facts() {
        return new Facts(DAY, age, session.chart(), practitioner, past);
    }

    private List<String> screening() {
        return told(RuleBook.screening(facts()));
    }

    private List<String> needles() {
        return told(RuleBook.needles(facts()));
    }

    private List<String> signing() {
        return told(RuleBook.signing(facts()));
    }

    /// As "C12 CONFIRM needles".
    private static List<String> told(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule() + " " + finding.level() + " " + finding.about())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"11,true", "12,false"})
    void c1UnderTwelveIsStopped(int years, boolean stopped) {
        age = years;
        assertThat(screening().contains("C1 BLOCK age")).isEqualTo(stopped);
    }

    @ParameterizedTest
    @CsvSource({"17,PATIENT,'',true", "17,GUARDIAN,'',true", "17,GUARDIAN,Ruth,false",
        "17,MATURE_MINOR,Understands,false",
        "17,PATIENT,Ruth,true", "18,PATIENT,'',false"})
    void c2UnderEighteenAGuardianOrAMatureMinor(int years, Giver giver, String note, boolean stopped) {
        age = years;
        consent(ConsentForm.SPOKEN, giver, note);
        assertThat(screening().contains("C2 BLOCK consent")).isEqualTo(stopped);
    }

    @ParameterizedTest
    @CsvSource({"GENERAL,true,false", "GENERAL,false,true", "PROVISIONAL,true,true", "PROVISIONAL,false,true"})
    void c3OnlyAnAuthorizedPractitionerOfTheGeneralRegisterSigns(Register register, boolean authorized, boolean stops) {
        practitioner = new Practitioner("p1", "Priya Nair", "4471", register, authorized);
        assertThat(signing().contains("C3 BLOCK practitioner")).isEqualTo(stops);
    }

    @Test
    void c4ConsentNamesThisPractitionerBeforeTheFirstNeedle() {
        assertThat(screening()).contains("C4 BLOCK consent");
        consent(ConsentForm.SPOKEN, Giver.PATIENT, "");
        assertThat(screening()).noneMatch(told -> told.startsWith("C4"));
        practitioner = new Practitioner("p2", "Tom", "1", Register.GENERAL, true);
        assertThat(screening()).contains("C4 BLOCK consent");
    }

    @ParameterizedTest
    @CsvSource({"60,false", "61,true"})
    void c4ConsentAfterTheFirstNeedleIsChartedWithAReason(long second, boolean late) {
        at(10, Needles.mark(1)).at(20, new SessionAct.NeedlingStarted()).at(60, new SessionAct.NeedleIn(1));
        at(second, new BeforeAct.Consented(ConsentForm.WRITTEN, "p1", "Priya Nair", "", List.of(Site.TEMPLE),
                Giver.PATIENT, ""));
        assertThat(signing().contains("C4 CONFIRM consent")).isEqualTo(late);
    }

    @Test
    void c5WithdrawnConsentStopsTheNextNeedle() {
        consent(ConsentForm.SPOKEN, Giver.PATIENT, "").at(5, new BeforeAct.ConsentWithdrawn());
        assertThat(told(RuleBook.needling(facts()))).contains("C5 BLOCK consent");
    }

    @Test
    void c6RefusalFearAndAnEarlierAbnormalReaction() {
        assertThat(consent(ConsentForm.DECLINED, Giver.PATIENT, "").screening()).contains("C6 BLOCK consent");
        assertThat(consent(ConsentForm.CANNOT_CONSENT, Giver.PATIENT, "").screening()).contains("C6 BLOCK consent");
        assertThat(answer(Question.ABNORMAL_REACTION, Reply.NOT_KNOWN).screening())
                .contains("C6 BLOCK abnormal-reaction");
        assertThat(answer(Question.AFRAID_OF_NEEDLES, Reply.YES).screening())
                .contains("C6 CONFIRM afraid-of-needles");
        assertThat(answer(Question.AFRAID_OF_NEEDLES, Reply.NO).screening())
                .noneMatch(told -> told.contains("afraid"));
    }

    @Test
    void c7NoNeedleAtASiteWithAnInfectionOrLymphoedema() {
        answer(Question.SKIN, Reply.YES);
        assertThat(screening()).contains("C7 BLOCK skin");
        answer(Question.SKIN, Reply.YES, Site.NECK).at(9, Needles.mark(1));
        assertThat(screening()).contains("C7 WARN skin");
        assertThat(needles()).noneMatch(told -> told.startsWith("C7"));
        answer(Question.SKIN, Reply.YES, Site.TEMPLE);
        assertThat(needles()).contains("C7 BLOCK site-T");
    }

    @Test
    void c8BloodThinnerNeedsAReasonAndPressureThatReaches() {
        answer(Question.BLOOD_THINNER, Reply.NOT_KNOWN);
        assertThat(screening()).contains("C8 CONFIRM blood-thinner");
        assertThat(answer(Question.PRESSURE_REACHES, Reply.YES).screening())
                .doesNotContain("C8 BLOCK pressure-reaches");
        assertThat(answer(Question.PRESSURE_REACHES, Reply.NO).screening()).contains("C8 BLOCK pressure-reaches");
        assertThat(answer(Question.BLOOD_THINNER, Reply.NO).screening()).noneMatch(told -> told.startsWith("C8"));
    }

    @Test
    void c9PregnancyWantsWrittenConsentAndSurgeryItsSites() {
        answer(Question.PREGNANT, Reply.YES).consent(ConsentForm.SPOKEN, Giver.PATIENT, "");
        assertThat(screening()).contains("C9 CONFIRM pregnant", "C9 BLOCK consent");
        assertThat(consent(ConsentForm.WRITTEN, Giver.PATIENT, "").screening()).doesNotContain("C9 BLOCK consent");
        assertThat(answer(Question.RECENT_SURGERY, Reply.YES, Site.TEMPLE).at(9, Needles.mark(1)).needles())
                .contains("C9 BLOCK site-T");
        assertThat(answer(Question.IMMUNITY, Reply.YES).screening()).contains("C9 CONFIRM immunity");
    }

    @Test
    void c10AndC30AreNotes() {
        answer(Question.DIABETES, Reply.YES).answer(Question.BLOOD_VESSELS, Reply.YES)
                .answer(Question.JUST_ATE, Reply.YES).answer(Question.HUNGRY_OR_THIRSTY, Reply.YES);
        assertThat(screening()).contains("C10 WARN diabetes", "C10 WARN blood-vessels", "C30 WARN just-ate",
                "C30 WARN hungry-or-thirsty");
    }

    @Test
    void c11AFlagThatIsNewNeedsAReasonAndSuddenOnsetStops() {
        answer(Question.FEVER, Reply.YES).answer(Question.NEW_HEADACHE, Reply.YES)
                .answer(Question.SUDDEN_OR_WEAK, Reply.YES);
        assertThat(screening()).contains("C11 CONFIRM fever", "C11 CONFIRM new-headache", "C11 BLOCK sudden-or-weak");
        past = new Facts.Past(3, Optional.of(session.chart().before()));
        assertThat(screening()).contains("C11 WARN fever");
        answer(Question.NEW_HEADACHE, Reply.NO);
        assertThat(screening()).doesNotContain("C11 BLOCK sudden-or-weak");
    }

    @ParameterizedTest
    @CsvSource({"0,2,false", "0,3,true", "1,3,false"})
    void c12TheThirdNeedleOfAFirstSession(int treatments, int marks, boolean asked) {
        past = new Facts.Past(treatments, Optional.empty());
        for (int key = 1; key <= marks; key++) {
            at(10, Needles.mark(key));
        }
        assertThat(needles().contains("C12 CONFIRM needles")).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"1200,none", "1201,CONFIRM", "3600,CONFIRM", "3601,BLOCK"})
    void c13ADwellOverTwentyMinutesNeedsAReasonAndOverSixtyAnAnswer(long seconds, String level) {
        at(10, Needles.mark(1)).at(20, new SessionAct.NeedlingStarted()).at(30, new SessionAct.NeedleIn(1))
                .at(30 + seconds, new SessionAct.NeedleOut(1));
        assertThat(signing().stream().filter(told -> told.startsWith("C13")).toList())
                .isEqualTo(level.equals("none") ? List.of() : List.of("C13 " + level + " needle-1"));
    }

    @Test
    void c14ACountThatDiffersStopsTheSignature() {
        at(10, Needles.mark(1)).at(20, new SessionAct.NeedlingStarted()).at(30, new SessionAct.NeedleIn(1))
                .at(900, new SessionAct.AllOut()).at(910, new RoundAct.Counted(0, 0));
        assertThat(signing()).contains("C14 BLOCK count");
        assertThat(at(920, new RoundAct.Counted(1, 0)).signing()).doesNotContain("C14 BLOCK count");
    }

    @ParameterizedTest
    @CsvSource({"-1,26-1,BLOCK", "0,26-1,none", "1,26-1,none", "1,'',WARN"})
    void c15AnExpiredPackIsStoppedAndOneWithoutLotNoted(long days, String lot, String level) {
        at(10, new RoundAct.Prepared(List.of(new Pack(25, 30, lot, Optional.of(DAY.plusDays(days)), ""))));
        List<String> told = needles().stream().filter(each -> each.startsWith("C15")).toList();
        assertThat(told).hasSize(level.equals("none") ? 0 : 1);
        assertThat(told.isEmpty() || told.getFirst().startsWith("C15 " + level)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"5.0,false", "-5.0,false", "5.1,true", "-5.1,true"})
    void c23AForeheadPointMoreThanFiveMillimetresOffTheMidline(double xMm, boolean noted) {
        Location spot = new Location(new BodyPoint(BodyView.FRONT, xMm, -30, 1), Site.FOREHEAD,
                Math.abs(xMm) > 5 ? Side.LEFT : Side.CENTRE, "Forehead", Optional.empty(), false, List.of());
        at(10, new SessionAct.NeedleMarked(1, spot, Needles.SIZE, Needles.QUARTER));
        assertThat(needles().contains("C23 WARN needle-1")).isEqualTo(noted);
    }

    @Test
    void c28EveryAnswerBeforeLeavingIsAsked() {
        assertThat(signing()).contains("C28 BLOCK skin", "C28 BLOCK reactions", "C28 BLOCK got-up-slowly",
                "C28 BLOCK steady", "C28 BLOCK sharps-in-bin", "C28 BLOCK water", "C28 BLOCK keep-moving",
                "C28 BLOCK when-to-call", "C28 CONFIRM pain-after");
        at(10, new AfterAct.SkinChecked(true), new AfterAct.PainAfter(OptionalInt.of(3)));
        for (ReactionKind kind : ReactionKind.values()) {
            at(11, new AfterAct.ReactionNoted(kind, Grade.NONE, List.of(), Optional.empty(), ""));
        }
        for (Leaving item : Leaving.values()) {
            at(12, new AfterAct.LeavingConfirmed(item, true));
        }
        for (Advice item : Advice.values()) {
            at(13, new AfterAct.AdviceGiven(item, true));
        }
        assertThat(signing()).noneMatch(told -> told.startsWith("C28"));
    }

    @Test
    void c29ADizzyPatientRestsUntilSteady() {
        at(10, new AfterAct.ReactionNoted(ReactionKind.DIZZY, Grade.MILD, List.of(), Optional.empty(), ""));
        assertThat(signing()).contains("C29 BLOCK rest");
        at(20, new RoundAct.RestBegan());
        assertThat(signing()).contains("C29 BLOCK rest");
        assertThat(at(300, new RoundAct.RestEnded()).signing()).doesNotContain("C29 BLOCK rest");
    }

    @ParameterizedTest
    @CsvSource({"MILD,false", "SIGNIFICANT,true", "SERIOUS,true"})
    void c32GraveReactionsAskWhoWasTold(Grade grade, boolean asked) {
        at(10, new AfterAct.ReactionNoted(ReactionKind.BLEEDING, grade, List.of(), Optional.empty(), ""));
        assertThat(signing().contains("C32 CONFIRM bleeding")).isEqualTo(asked);
        at(20, new AfterAct.FollowedUp(ReactionKind.BLEEDING, "Dr Moreau", "09:50", "Ice, pressure"));
        assertThat(signing()).doesNotContain("C32 CONFIRM bleeding");
    }

    @Test
    void c33TheCheckCallIsDueFrom24To48Hours() {
        assertThat(RuleBook.checkCallDue(OPENED, OPENED.plus(Duration.ofHours(24)).minusSeconds(1))).isFalse();
        assertThat(RuleBook.checkCallDue(OPENED, OPENED.plus(Duration.ofHours(24)))).isTrue();
        assertThat(RuleBook.checkCallDue(OPENED, OPENED.plus(Duration.ofHours(48)))).isTrue();
        assertThat(RuleBook.checkCallDue(OPENED, OPENED.plus(Duration.ofHours(48)).plusSeconds(1))).isFalse();
    }

    @Test
    void aReasonHoldsForTheSameRuleAboutTheSameThingAndForNothingElse() {
        answer(Question.IMMUNITY, Reply.YES).answer(Question.AFRAID_OF_NEEDLES, Reply.YES);
        Finding immunity = RuleBook.screening(facts()).stream().filter(finding -> finding.about().equals("immunity"))
                .findFirst().orElseThrow();
        at(5, new BeforeAct.Overridden(immunity, "Doctor agrees"));
        assertThat(told(RuleBook.open(RuleBook.screening(facts()), session.chart())))
                .contains("C6 CONFIRM afraid-of-needles").doesNotContain("C9 CONFIRM immunity");
        assertThat(immunity.level()).isEqualTo(Level.CONFIRM);
    }

    @Test
    void aSiteThatWasNotNamedInTheConsentIsAskedAboutOnce() {
        consent(ConsentForm.SPOKEN, Giver.PATIENT, "").at(10, Needles.mark(1),
                new SessionAct.NeedleMarked(2, Needles.NECK_LEFT, Needles.SIZE, Needles.QUARTER));
        assertThat(RuleBook.sitesNotAgreed(session.chart())).containsExactly(Site.NECK);
        at(11, new BeforeAct.SiteAgreed(Site.NECK));
        assertThat(RuleBook.sitesNotAgreed(session.chart())).isEmpty();
    }

    @Test
    void whatWasDoneAgainstAStopIsSignedWithAReason() {
        answer(Question.ABNORMAL_REACTION, Reply.YES);
        age = 11;
        assertThat(signing()).contains("C6 CONFIRM abnormal-reaction", "C1 CONFIRM age")
                .doesNotContain("C6 BLOCK abnormal-reaction", "C1 BLOCK age");
    }
}
