package org.needlepoint.ui.treatment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.treatment.picture.Message;

/// Which one sentence stands in the header: what is not saved wins over what is refused, what is asked, what was done.
final class MessageLine {

    /// How long what a tap did is offered for undo.
    private static final Duration TOLD_FOR = Duration.ofSeconds(6);

    private final SessionDesk desk;
    private final boolean locked;
    private Optional<Told> told = Optional.empty();

    private record Told(Message message, Instant until) {
    }

    /// @param locked whether the line stands on the locked screen, where nothing is corrected
    MessageLine(SessionDesk desk, boolean locked) {
        this.desk = desk;
        this.locked = locked;
    }

    /// Tells something for a few seconds.
    void tell(Message message, Instant now) {
        told = Optional.of(new Told(message, now.plus(TOLD_FOR)));
    }

    /// The sentence at a moment.
    Optional<Message> at(Instant now) {
        told = told.filter(said -> now.isBefore(said.until()));
        Optional<Failure> trouble = desk.troubleProperty().get();
        if (trouble.isPresent()) {
            return Optional.of(new Message(Message.Kind.NOT_SAVED, trouble.get().withCode() + " The timers go on."));
        }
        return desk.refusedProperty().get().map(finding -> new Message(Message.Kind.REFUSED, finding.sentence()))
                .or(this::questioned).or(() -> told.map(Told::message));
    }

    private Optional<Message> questioned() {
        if (locked) {
            return Optional.empty();
        }
        return desk.session().chart().placements().stream().filter(NeedlePlacement::questioned).findFirst()
                .map(needle -> new Message(Message.Kind.QUESTIONED, "Needle " + needle.number() + " was in for "
                        + Times.minutes(needle.dwell().orElseThrow())
                        + ". Correct the time, or keep it as a forgotten needle."));
    }
}
