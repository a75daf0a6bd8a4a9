package org.needlepoint.ui.common.drawing;

import javafx.beans.value.ObservableValue;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.diagram.paint.Palette;
import org.needlepoint.ui.common.MarkSymbol;

/// What the five drawings are drawn with: the atlas, the one painter, and the colours of the current scheme.
public record Drawings(Atlas atlas, Painter painter, ObservableValue<Palette> palette) {

    /// One needle's symbol beside the drawings.
    ///
    /// @param size   edge of the square in px
    /// @param radius of the disc in px
    public MarkSymbol symbol(double size, double radius) {
        return new MarkSymbol(painter, palette, size, radius);
    }
}
