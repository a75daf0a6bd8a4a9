package org.needlepoint.app;

import org.needlepoint.print.PaperFailure;
import org.needlepoint.store.file.StoreException;
import org.needlepoint.ui.common.Failure;

/// Turns what store and paper throw into the person's words; anything else was not foreseen and says so.
final class Translator {

    private Translator() {
    }

    static Failure told(Throwable thrown) {
        return switch (thrown) {
            case StoreException store -> new Failure(store.sentence(), store.code(), store);
            case PaperFailure paper -> new Failure(paper.sentence(), "PAPER", paper);
            default -> Failure.unexpected(thrown);
        };
    }
}
