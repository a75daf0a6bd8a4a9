package org.needlepoint.store.file;

import java.io.Serial;
import java.sql.SQLException;
import org.h2.mvstore.MVStoreException;

/// A cause without its text: the texts of the engine and of the file system carry SQL, and with it a patient's data.
final class Stripped extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int DEEPEST = 5;

    private Stripped(Throwable original, Throwable cause) {
        super(describe(original), cause, false, true);
        setStackTrace(original.getStackTrace());
    }

    static Throwable of(Throwable original) {
        return of(original, DEEPEST);
    }

    private static Throwable of(Throwable original, int levels) {
        return original == null || levels == 0 ? null : new Stripped(original, of(original.getCause(), levels - 1));
    }

    private static String describe(Throwable original) {
        return original.getClass().getName() + switch (original) {
            case SQLException sql -> " " + sql.getErrorCode();
            case MVStoreException store -> " " + store.getErrorCode();
            default -> "";
        };
    }
}
