package org.needlepoint.domain.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.needlepoint.domain.finding.Finding;

/// One treatment session: the fold of its acts.
///
/// Immutable. [#with] is a pure function from an act to the next session or a refusal; durability, undo, the clocks
/// that survive a crash and the replay of a course all come from it.
public final class TreatmentSession {

    /// How long after its end a session can be opened again by undo (design).
    public static final Duration REOPENED_WITHIN = Duration.ofMinutes(10);

    private final SessionId id;
    private final String patient;
    private final int number;
    private final Instant opened;
    private final Chart chart;
    private final Trail trail;
    private final long acts;
    private final int nextNeedle;

    private TreatmentSession(Origin origin, Chart chart, Trail trail, long acts, int nextNeedle) {
        this.id = origin.id();
        this.patient = origin.patient();
        this.number = origin.number();
        this.opened = origin.opened();
        this.chart = chart;
        this.trail = trail;
        this.acts = acts;
        this.nextNeedle = nextNeedle;
    }

    private record Origin(SessionId id, String patient, int number, Instant opened) {
    }

    /// A session from its first act.
    public static TreatmentSession opened(SessionId id, SessionAct.SessionOpened act, Instant at) {
        Objects.requireNonNull(id, "id");
        return new TreatmentSession(new Origin(id, act.patient(), act.number(), at), Chart.EMPTY, Trail.NONE, 1, 1);
    }

    /// A session from all its acts, in order.
    ///
    /// @throws IllegalArgumentException when the acts do not make a session; names the first act that does not fit
    public static TreatmentSession fold(SessionId id, List<RecordedAct> acts) {
        if (acts.isEmpty() || !(acts.getFirst().act() instanceof SessionAct.SessionOpened first)) {
            throw new IllegalArgumentException("Session " + id + " does not begin with its opening.");
        }
        TreatmentSession session = opened(id, first, acts.getFirst().at());
        for (RecordedAct recorded : acts.subList(1, acts.size())) {
            if (recorded.number() != session.acts + 1) {
                throw new IllegalArgumentException("Session " + id + ": act " + (session.acts + 1) + " is missing.");
            }
            session = switch (session.with(recorded.act(), recorded.at(), recorded.tap())) {
                case Step.Accepted(TreatmentSession next) -> next;
                case Step.Refused(Finding finding) -> throw new IllegalArgumentException(
                        "Session " + id + ": act " + recorded.number() + " does not fit: " + finding.sentence());
            };
        }
        return session;
    }

    /// The session after an act that is a tap of its own.
    public Step with(SessionAct act, Instant at) {
        return with(act, at, acts + 1);
    }

    /// The session after an act, or why the act is refused. Never throws for what a person may enter.
    ///
    /// @param at  the moment of the act
    /// @param tap the number of the first act of the same tap ([#nextTap()] for a new one)
    public Step with(SessionAct act, Instant at, long tap) {
        try {
            return new Step.Accepted(next(act, at, tap));
        } catch (Refusal refusal) {
            return new Step.Refused(refusal.finding());
        }
    }

    private TreatmentSession next(SessionAct act, Instant at, long tap) {
        return switch (act) {
            case SessionAct.SessionOpened _ -> throw new Refusal("This session is open already.");
            case SessionAct.Undone(long undone) -> {
                requireTap(undone, trail.undoable(), "undo");
                requireStillWarm(trail.past().chart(), at);
                yield moved(trail.past().chart(), trail.undone(chart), nextNeedle);
            }
            case SessionAct.Redone(long redone) -> {
                requireTap(redone, trail.redoable(), "redo");
                yield moved(trail.future().chart(), trail.redone(chart), nextNeedle);
            }
            default -> {
                Chart after = after(act, at, tap);
                Trail past = trail.after(tap, chart);
                if (after.events().madeLocked(tap) && !(act instanceof RoundAct.Provisional)) {
                    after = after.withEvents(after.events().telling(tap,
                            ChangeWords.between(past.past().chart(), after)));
                }
                int key = switch (act) {
                    case SessionAct.NeedleMarked marked -> marked.needle() + 1;
                    case RoundAct.AnotherWentIn another -> another.needle() + 1;
                    default -> nextNeedle;
                };
                yield moved(after, past, key);
            }
        };
    }

    private Chart after(SessionAct act, Instant at, long tap) {
        return switch (act) {
            case BeforeAct before -> new Asking(chart, at).after(before);
            case RoundAct round -> new Rounds(chart, at, tap, nextNeedle).after(round);
            case AnnotationAct drawn -> new Annotating(chart, acts).after(drawn);
            case AfterAct care -> new Caring(chart, at).after(care);
            default -> new Charting(chart, at, nextNeedle).after(act);
        };
    }

    private void requireTap(long asked, Optional<Long> possible, String verb) {
        if (chart.state() == SessionState.SIGNED) {
            throw new Refusal("This chart is signed. Amend it instead.");
        }
        if (possible.filter(tap -> tap == asked).isEmpty()) {
            throw new Refusal("There is nothing to " + verb + ".");
        }
    }

    /// Undo must not put needles back into a patient who has long left.
    private void requireStillWarm(Chart before, Instant at) {
        boolean reopens = before.ended().isEmpty();
        if (reopens && chart.ended().filter(end -> at.isAfter(end.plus(REOPENED_WITHIN))).isPresent()) {
            throw new Refusal("This session ended more than " + REOPENED_WITHIN.toMinutes()
                    + " minutes ago. Correct a time or the note instead.");
        }
    }

    private TreatmentSession moved(Chart next, Trail nextTrail, int nextKey) {
        return new TreatmentSession(new Origin(id, patient, number, opened), next, nextTrail, acts + 1, nextKey);
    }

    public SessionId id() {
        return id;
    }

    /// The id of the patient.
    public String patient() {
        return patient;
    }

    /// The session's number among the patient's, from 1.
    public int number() {
        return number;
    }

    /// When the session was opened.
    public Instant opened() {
        return opened;
    }

    /// The needles, and where the session stands.
    public Chart chart() {
        return chart;
    }

    public SessionState state() {
        return chart.state();
    }

    /// How many acts made this session, the opening included.
    public long acts() {
        return acts;
    }

    /// The number that a new tap's first act will carry.
    public long nextTap() {
        return acts + 1;
    }

    /// The key for the next needle. Keys are never used again, also after an undo.
    public int nextNeedle() {
        return nextNeedle;
    }

    /// The tap that undo would answer.
    public Optional<Long> undoable() {
        return trail.undoable();
    }

    /// The tap that redo would bring back.
    public Optional<Long> redoable() {
        return trail.redoable();
    }
}
