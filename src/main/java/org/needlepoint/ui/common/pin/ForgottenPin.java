package org.needlepoint.ui.common.pin;

/// What is told of a forgotten PIN, the same wherever it is asked.
public final class ForgottenPin {

    /// The link's words.
    public static final String LINK = "Forgotten PIN";

    /// What to do until passwords come.
    public static final String ANSWER = "A new PIN needs a password, and passwords come in a later version. "
            + "Until then nobody can reset it. Nothing is lost, and the clocks of needles go on; chart on paper what "
            + "cannot wait.";

    private ForgottenPin() {
    }
}
