package org.needlepoint.ui.common.state;

import javafx.scene.Parent;
import org.needlepoint.ui.common.TextScale;

/// Puts a screen's own style sheets on it; they use the colours of needlepoint.css.
public final class Sheets {

    private Sheets() {
    }

    /// Adds sheets by their file names, such as "patients.css".
    public static void add(Parent view, String... names) {
        TextScale.add(view, names);
    }
}
