package org.needlepoint.app;

import org.needlepoint.store.file.StoreException;
import org.needlepoint.ui.common.Failure;

/// Turns what the store throws into the person's words; anything else was not foreseen and says so.
final class Translator {

    private Translator() {
    }

    static Failure told(Throwable thrown) {
        return thrown instanceof StoreException store ? new Failure(store.sentence(), store.code(), store)
                : Failure.unexpected(thrown);
    }
}
