package org.needlepoint.ui.printing;

import java.util.Optional;
import org.needlepoint.print.PaperFailure;
import org.needlepoint.ui.common.Failure;

/// What came of printing, saving or copying.
///
/// @param title    in short
/// @param sentence what happened, and what to do
/// @param again    does it once more, where it failed
record Answer(String title, String sentence, Optional<Runnable> again) {

    /// It was done.
    static Answer done(String title, String sentence) {
        return new Answer(title, sentence, Optional.empty());
    }

    /// It was not.
    static Answer failed(String title, Failure failure, Runnable again) {
        // What was foreseen about paper says all that can be done; a code would add nothing.
        boolean foreseen = failure.cause() instanceof PaperFailure;
        return new Answer(title, foreseen ? failure.sentence() : failure.withCode(), Optional.of(again));
    }

    boolean good() {
        return again.isEmpty();
    }
}
