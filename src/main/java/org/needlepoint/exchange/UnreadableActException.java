package org.needlepoint.exchange;

import java.io.Serial;
import java.util.Optional;

/// A stored act that this Needlepoint cannot read: told with its type, never skipped.
///
/// Carries no value of the act, for those are a patient's: only the type's name and the name of the field.
public final class UnreadableActException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String type;
    private final boolean newer;

    private UnreadableActException(String message, String type, boolean newer) {
        super(message);
        this.type = type;
        this.newer = newer;
    }

    /// An act whose type and version this Needlepoint does not have.
    static UnreadableActException unknown(String type) {
        return new UnreadableActException("An act of the type " + type + " was made by a newer Needlepoint", type,
                true);
    }

    /// An act of a known type of which a field does not fit.
    ///
    /// @param type  the type, null where the text names none
    /// @param field the path of the field
    static UnreadableActException damaged(String type, String field) {
        return new UnreadableActException("An act " + (type == null ? "without a type" : "of the type " + type)
                + " cannot be read" + (field.isEmpty() ? "" : " at " + field), type, false);
    }

    /// The act's type with its version, such as `needle-marked.1`; empty where the text names none.
    public Optional<String> type() {
        return Optional.ofNullable(type);
    }

    /// Whether a newer Needlepoint made the act; otherwise its text is damaged.
    public boolean newer() {
        return newer;
    }
}
