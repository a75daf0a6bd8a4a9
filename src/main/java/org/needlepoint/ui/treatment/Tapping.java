package org.needlepoint.ui.treatment;

import java.util.Optional;
import java.util.function.Predicate;
import org.needlepoint.domain.session.ChangeWords;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.ui.common.Ticker;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.treatment.picture.IdleRoom;
import org.needlepoint.ui.treatment.picture.Message;

/// The taps of the treatment view, told in a line. Where the workstation is locked only Out is one; the others unlock.
final class Tapping {

    private final SessionDesk desk;
    private final Ticker ticker;
    private final MessageLine messages;
    private final Optional<IdleRoom> idle;
    private final Runnable told;

    /// @param told run when something was told
    Tapping(SessionDesk desk, Ticker ticker, MessageLine messages, Optional<IdleRoom> idle, Runnable told) {
        this.desk = desk;
        this.ticker = ticker;
        this.messages = messages;
        this.idle = idle;
        this.told = told;
    }

    /// Asks to unlock, where the workstation is locked.
    ///
    /// @return whether it is
    boolean withheld() {
        idle.map(IdleRoom::unlock).ifPresent(Runnable::run);
        return idle.isPresent();
    }

    boolean tap(SessionAct act) {
        if (!free(act) && withheld()) {
            return false;
        }
        boolean held = desk.tap(act);
        ticker.tick();
        return held;
    }

    /// What needs no PIN: a needle out, and all that a faint asks for (UX section 4).
    private boolean free(SessionAct act) {
        return act instanceof SessionAct.NeedleOut || act instanceof RoundAct.Fainted
                || act instanceof SessionAct.AllOut && desk.session().chart().events().fainting();
    }

    void tapAndTell(SessionAct act) {
        Chart before = desk.session().chart();
        if (tap(act)) {
            String words = ChangeWords.between(before, desk.session().chart());
            tell(Message.Kind.DONE, Character.toUpperCase(words.charAt(0)) + words.substring(1));
        }
    }

    void undo() {
        wholeTap("Undone: ", "There is nothing to undo.", SessionDesk::undo);
    }

    void redo() {
        wholeTap("Redone: ", "There is nothing to redo.", SessionDesk::redo);
    }

    private void wholeTap(String done, String nothing, Predicate<SessionDesk> tap) {
        if (withheld()) {
            return;
        }
        Chart before = desk.session().chart();
        boolean held = tap.test(desk);
        ticker.tick();
        if (held) {
            tell(Message.Kind.TOLD, done + ChangeWords.between(before, desk.session().chart()));
        } else if (desk.refusedProperty().get().isEmpty()) {
            tell(Message.Kind.TOLD, nothing);
        }
    }

    private void tell(Message.Kind kind, String sentence) {
        messages.tell(new Message(kind, sentence), ticker.now());
        told.run();
    }
}
