package org.needlepoint.ui.common.state;

import java.util.Objects;
import javafx.scene.Parent;

/// Puts a screen's own style sheets on it; they use the colours of needlepoint.css.
public final class Sheets {

    private Sheets() {
    }

    /// Adds sheets by their file names, such as "patients.css".
    public static void add(Parent view, String... names) {
        for (String name : names) {
            view.getStylesheets().add(Objects.requireNonNull(
                    Sheets.class.getResource("/org/needlepoint/ui/" + name), name).toExternalForm());
        }
    }
}
