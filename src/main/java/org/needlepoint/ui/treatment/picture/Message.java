package org.needlepoint.ui.treatment.picture;

import java.util.Objects;

/// A sentence beside the clock: what happened, what to do, and at most one thing to do about it.
///
/// @param kind     where it comes from; the first kinds win over the later ones
/// @param sentence what is read
public record Message(Kind kind, String sentence) {

    /// Kinds of messages, the strongest first.
    public enum Kind {
        /// A tap is not on disk: offers "Try again".
        NOT_SAVED,
        /// A tap was refused: can be put away.
        REFUSED,
        /// A dwell over 60 minutes waits for an answer on the chart (C13).
        QUESTIONED,
        /// What a tap did: offers "Undo".
        DONE,
        /// A word that needs no answer.
        TOLD
    }

    public Message {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(sentence, "sentence");
    }
}
