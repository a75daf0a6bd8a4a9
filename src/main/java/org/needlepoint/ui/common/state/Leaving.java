package org.needlepoint.ui.common.state;

import java.util.function.BooleanSupplier;

/// The way out of a screen on which something is typed: asks before it is lost.
public final class Leaving {

    private final Question question;
    private final BooleanSupplier changed;
    private boolean free;

    /// @param question asked over the screen
    /// @param changed  whether leaving would lose something
    public Leaving(Question question, BooleanSupplier changed) {
        this.question = question;
        this.changed = changed;
    }

    /// Leaves: at once where nothing would be lost, else when the person has said so.
    public void leave(Runnable go) {
        if (free || !changed.getAsBoolean()) {
            go.run();
        } else if (!question.asking()) {
            question.ask("Leave without saving?", "What was typed here is not saved yet, and is lost on leaving.",
                    "Keep editing", "Leave", () -> {
                        free = true;
                        go.run();
                    });
        }
    }
}
