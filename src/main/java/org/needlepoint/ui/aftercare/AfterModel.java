package org.needlepoint.ui.aftercare;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.needlepoint.domain.aftercare.Advice;
import org.needlepoint.domain.aftercare.After;
import org.needlepoint.domain.aftercare.FollowUp;
import org.needlepoint.domain.aftercare.Grade;
import org.needlepoint.domain.aftercare.Leaving;
import org.needlepoint.domain.aftercare.OtherCare;
import org.needlepoint.domain.aftercare.OtherReaction;
import org.needlepoint.domain.aftercare.Reaction;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.rules.Plan;
import org.needlepoint.domain.rules.RuleBook;
import org.needlepoint.domain.session.AfterAct;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.store.SessionRow;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.visit.Visit;

/// What the screen "After and sign" does with taps. Holds no control and nothing that is not in the session.
public final class AfterModel {

    private final Visit visit;

    public AfterModel(Visit visit) {
        this.visit = visit;
    }

    Visit visit() {
        return visit;
    }

    SessionDesk desk() {
        return visit.desk();
    }

    Chart chart() {
        return desk().session().chart();
    }

    After after() {
        return chart().after();
    }

    /// Whether nothing can be changed any more but by an addendum.
    boolean readOnly() {
        return desk().session().state() == SessionState.SIGNED || desk().session().state() == SessionState.CANCELLED;
    }

    /// The reactions about which nothing was said yet. One that "Patient faint" opened is not among them: it was there,
    /// and waits for its grade.
    List<ReactionKind> untouched() {
        return after().unanswered().stream().filter(kind -> after().reaction(kind).isEmpty()).toList();
    }

    /// Whether "Skin checked, no reaction" has something left to answer.
    boolean noReactionOffered() {
        return !readOnly() && (after().skinChecked().isEmpty() || !untouched().isEmpty());
    }

    /// "Skin checked, no reaction": answers what is not answered yet, and changes nothing that is.
    void noReaction() {
        List<SessionAct> acts = new ArrayList<>();
        acts.add(new AfterAct.SkinChecked(true));
        untouched().forEach(kind -> acts.add(new AfterAct.ReactionNoted(kind, Grade.NONE, List.of(),
                Optional.empty(), "")));
        desk().tap(acts.toArray(SessionAct[]::new));
    }

    void skinChecked(boolean checked) {
        desk().tap(new AfterAct.SkinChecked(checked));
    }

    /// Grades a reaction; what was pinned and written stays, except with None.
    void grade(ReactionKind kind, Grade grade) {
        Optional<Reaction> before = after().reaction(kind);
        boolean keeps = grade != Grade.NONE && before.isPresent();
        desk().tap(new AfterAct.ReactionNoted(kind, grade, keeps ? before.get().needles() : List.of(),
                keeps ? before.get().other() : Optional.empty(), keeps ? before.get().words() : ""));
    }

    /// Pins a reaction to a needle, or takes the pin away.
    void pin(ReactionKind kind, int needle) {
        after().reaction(kind).ifPresent(reaction -> {
            List<Integer> needles = new ArrayList<>(reaction.needles());
            if (!needles.remove(Integer.valueOf(needle))) {
                needles.add(needle);
            }
            note(kind, reaction, needles, reaction.other(), reaction.words());
        });
    }

    /// What "Other" was.
    void other(Optional<OtherReaction> what) {
        after().reaction(ReactionKind.OTHER).ifPresent(reaction -> note(ReactionKind.OTHER, reaction,
                reaction.needles(), what, reaction.words()));
    }

    /// Own words on a reaction, and what was done.
    void words(ReactionKind kind, String words) {
        after().reaction(kind).filter(reaction -> !reaction.words().equals(words.strip()))
                .ifPresent(reaction -> note(kind, reaction, reaction.needles(), reaction.other(), words));
    }

    private void note(ReactionKind kind, Reaction reaction, List<Integer> needles, Optional<OtherReaction> other,
            String words) {
        reaction.grade().ifPresent(grade -> desk().tap(new AfterAct.ReactionNoted(kind, grade, needles, other,
                words)));
    }

    /// Who was told about a grave reaction, when, and what was said (C32).
    void followUp(ReactionKind kind, String told, String when, String said) {
        Optional<FollowUp> before = after().reaction(kind).flatMap(Reaction::followUp);
        if (!before.equals(Optional.of(new FollowUp(told, when, said))) && !(told + when + said).isBlank()) {
            desk().tap(new AfterAct.FollowedUp(kind, told, when, said));
        }
    }

    void leaving(Leaving item) {
        desk().tap(new AfterAct.LeavingConfirmed(item, !after().leaving().containsKey(item)));
    }

    void advice(Advice item) {
        desk().tap(new AfterAct.AdviceGiven(item, !after().advice().containsKey(item)));
    }

    /// "All advice": gives what was not given yet.
    void allAdvice() {
        List<SessionAct> acts = new ArrayList<>();
        for (Advice item : Advice.values()) {
            if (!after().advice().containsKey(item)) {
                acts.add(new AfterAct.AdviceGiven(item, true));
            }
        }
        if (!acts.isEmpty()) {
            desk().tap(acts.toArray(SessionAct[]::new));
        }
    }

    void otherCare(OtherCare care) {
        desk().tap(new AfterAct.OtherCareGiven(care, !after().otherCare().contains(care)));
    }

    void pain(OptionalInt pain) {
        desk().tap(new AfterAct.PainAfter(pain));
    }

    void next(Optional<LocalDate> day) {
        if (!after().next().equals(day)) {
            desk().tap(new AfterAct.NextPlanned(day));
        }
    }

    void note(String note) {
        if (!after().note().equals(note.strip())) {
            desk().tap(new AfterAct.NoteWritten(note));
        }
    }

    /// The resting timer of a dizzy patient: begins, or ends because the patient is steady (C29).
    void rest() {
        desk().tap(after().rested().running() ? new RoundAct.RestEnded() : new RoundAct.RestBegan());
    }

    void reason(Finding finding, String reason) {
        desk().tap(new BeforeAct.Overridden(finding, reason));
    }

    /// What the rules ask before signing.
    List<Finding> findings() {
        return RuleBook.signing(visit.facts());
    }

    /// What is in the way of the signature.
    List<Finding> missing() {
        return RuleBook.open(findings(), chart());
    }

    /// Signs for the practitioner whose PIN was right.
    boolean sign() {
        Practitioner who = visit.practitioner().get();
        return missing().isEmpty() && desk().tap(new AfterAct.Signed(who.id(), who.name(), who.registration()));
    }

    /// The weeks to the next session that the plan proposes.
    OptionalInt proposedWeeks() {
        int treatments = (int) visit.earlier().stream().filter(row -> row.wentIn() > 0).count() + 1;
        return Plan.weeks(visit.profile().kind().pattern(), treatments, gapDays());
    }

    /// The days since the last session in which a needle went in.
    OptionalInt gapDays() {
        return visit.earlier().stream().filter(row -> row.wentIn() > 0).findFirst().map(SessionRow::opened)
                .map(last -> OptionalInt.of((int) ChronoUnit.DAYS.between(
                        LocalDate.ofInstant(last, visit.zone()), visit.day()))).orElse(OptionalInt.empty());
    }

    /// The day on which the check call begins to be due (C33).
    LocalDate checkCall() {
        Instant ended = chart().ended().orElse(desk().session().opened());
        return LocalDate.ofInstant(ended.plus(RuleBook.CHECK_CALL_FROM), visit.zone());
    }
}
