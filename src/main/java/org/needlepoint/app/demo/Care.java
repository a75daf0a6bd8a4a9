package org.needlepoint.app.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.needlepoint.domain.aftercare.Advice;
import org.needlepoint.domain.aftercare.Grade;
import org.needlepoint.domain.aftercare.Leaving;
import org.needlepoint.domain.aftercare.OtherCare;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.round.Position;
import org.needlepoint.domain.rules.Facts;
import org.needlepoint.domain.rules.RuleBook;
import org.needlepoint.domain.screening.Consent;
import org.needlepoint.domain.screening.ConsentForm;
import org.needlepoint.domain.screening.Giver;
import org.needlepoint.domain.screening.Group;
import org.needlepoint.domain.screening.Measure;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.screening.Reply;
import org.needlepoint.domain.session.AfterAct;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionAct.AllOut;

/// What surrounds the needles of a session of the demo clinic: the questions, the count, the aftercare, the signature.
final class Care {

    private static final List<Position> POSITIONS = List.of(Position.ON_LEFT, Position.FACE_DOWN, Position.SITTING);

    private final Pace pace;
    private final Story story;

    Care(Pace pace, Story story) {
        this.pace = pace;
        this.story = story;
    }

    /// Room, questions, measures, consent, "Continue".
    void before(List<Site> sites) {
        pace.pause(1, 2).tap(new BeforeAct.RoomTaken(story.room()));
        for (Question question : Question.of(Group.READY_TODAY)) {
            if (question.opener().isEmpty()) {
                pace.pause(3, 6).tap(new BeforeAct.QuestionAnswered(question, Reply.NO, List.of(), "", false));
            }
        }
        pace.pause(6, 12).tap(new BeforeAct.PainBefore(OptionalInt.of(painBefore())));
        questions();
        measures();
        pace.pause(10, 20).tap(new BeforeAct.Consented(ConsentForm.SPOKEN, story.practitioner().id(),
                story.practitioner().name(), Consent.EXPLAINED, sites,
                story.guardian().isEmpty() ? Giver.PATIENT : Giver.GUARDIAN, story.guardian()));
        pace.pause(2, 4).tap(new BeforeAct.Screened());
    }

    /// Asked one after another in a first session, "All asked, same" later.
    private void questions() {
        List<SessionAct> answers = new ArrayList<>();
        for (Question question : Question.values()) {
            if (question.carriesOver()) {
                answers.add(new BeforeAct.QuestionAnswered(question, Reply.NO, List.of(), "", story.session() > 1));
            }
        }
        pace.pause(40, 90).tap(answers.toArray(SessionAct[]::new));
    }

    private void measures() {
        double progress = story.progress();
        Map<Measure, Integer> values = new EnumMap<>(Measure.class);
        values.put(Measure.HEADACHE_DAYS, eased(14, 5, progress));
        values.put(Measure.TRIPTAN_DAYS, eased(9, 4, progress));
        values.put(Measure.INTENSITY, eased(8, 5, progress));
        values.put(Measure.DURATION_HOURS, eased(28, 10, progress));
        values.put(Measure.ROTATION_LEFT, eased(52, 69, progress));
        values.put(Measure.ROTATION_RIGHT, eased(48, 66, progress));
        pace.pause(20, 50).tap(values.entrySet().stream().map(measured ->
                new BeforeAct.Measured(measured.getKey(), OptionalInt.of(measured.getValue())))
                .toArray(SessionAct[]::new));
    }

    private int eased(int first, int last, double progress) {
        int noise = Math.abs(first - last) > 6 ? pace.number(-1, 1) : 0;
        return (int) Math.round(first + (last - first) * progress) + noise;
    }

    private int painBefore() {
        return Math.clamp(Math.round(7 - 2 * story.progress()) + pace.number(-1, 1), 1, 9);
    }

    /// Position, sterilised skin and new needles.
    void prepare() {
        pace.pause(8, 20).tap(new RoundAct.PositionChosen(pace.oneOf(POSITIONS)));
        pace.pause(20, 40).tap(new RoundAct.Prepared(story.packs()));
    }

    /// "All out", the blind count, and what follows to the signature.
    void afterwards(int wentIn) {
        pace.tap(new AllOut());
        pace.pause(15, 45).tap(new RoundAct.Counted(wentIn, 0));
        pace.pause(30, 70);
        reactions();
        leaving();
        pace.pause(8, 15).tap(new AfterAct.PainAfter(OptionalInt.of(Math.max(0, pace.chart().before().pain().orElse(5)
                - pace.number(1, 3)))));
        if (pace.chance(0.6)) {
            pace.pause(3, 8).tap(new AfterAct.OtherCareGiven(pace.oneOf(List.of(OtherCare.EXERCISE,
                    OtherCare.MASSAGE, OtherCare.EDUCATION)), true));
        }
        pace.pause(4, 9).tap(new AfterAct.NextPlanned(Optional.of(story.next()
                .orElse(story.day().plusWeeks(story.session() < 3 ? 1 : 3)))));
        if (story.signed()) {
            sign();
        }
    }

    private void reactions() {
        boolean sore = pace.chance(0.35);
        List<SessionAct> acts = new ArrayList<>(List.of(new AfterAct.SkinChecked(true)));
        for (ReactionKind kind : ReactionKind.values()) {
            boolean there = sore && kind == ReactionKind.SORENESS;
            acts.add(new AfterAct.ReactionNoted(kind, there ? Grade.MILD : Grade.NONE,
                    there ? List.of(pace.chart().wentIn().getLast().key()) : List.of(), Optional.empty(), ""));
        }
        pace.tap(acts.toArray(SessionAct[]::new));
    }

    private void leaving() {
        for (Leaving item : List.of(Leaving.SHARPS_IN_BIN, Leaving.GOT_UP_SLOWLY, Leaving.STEADY)) {
            pace.pause(10, 40).tap(new AfterAct.LeavingConfirmed(item, true));
        }
        List<SessionAct> advice = new ArrayList<>();
        for (Advice item : Advice.values()) {
            advice.add(new AfterAct.AdviceGiven(item, true));
        }
        pace.pause(15, 30).tap(advice.toArray(SessionAct[]::new));
    }

    private void sign() {
        Chart chart = pace.chart();
        Facts facts = new Facts(story.day(), story.age(), chart, story.practitioner(), story.session() == 1
                ? Facts.Past.NONE : new Facts.Past(story.session() - 1, Optional.empty()), Optional.empty());
        for (Finding finding : RuleBook.open(RuleBook.signing(facts), chart)) {
            if (finding.level() == Level.CONFIRM) {
                pace.pause(5, 12).tap(new BeforeAct.Overridden(finding,
                        finding.rule().equals("C13") ? "Hidden in hair" : "Tolerated before"));
            }
        }
        pace.pause(20, 60).tap(new AfterAct.Signed(story.practitioner().id(), story.practitioner().name(),
                story.practitioner().registration()));
    }
}
