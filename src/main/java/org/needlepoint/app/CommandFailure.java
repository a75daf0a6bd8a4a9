package org.needlepoint.app;

import java.io.Serial;

/// A command could not do what was asked: one sentence for the person, with the remedy.
final class CommandFailure extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    CommandFailure(String sentence) {
        super(sentence);
    }

    /// @param cause for the log
    CommandFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /// What happened, and what to do.
    String sentence() {
        return getMessage();
    }
}
