package org.needlepoint.print;

/// Paper or a file could not be made: a plain sentence for the person, with the remedy.
public final class PaperFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /// @param sentence what happened, and what to do
    public PaperFailure(String sentence) {
        super(sentence);
    }

    /// @param sentence what happened, and what to do
    /// @param cause    for the log
    public PaperFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /// What happened, and what to do.
    public String sentence() {
        return getMessage();
    }
}
