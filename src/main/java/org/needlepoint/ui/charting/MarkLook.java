package org.needlepoint.ui.charting;

import javafx.beans.value.ObservableValue;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.diagram.paint.Palette;
import org.needlepoint.ui.common.MarkSymbol;

/// How marks are drawn on this screen: the one painter, in the colours of the current scheme.
public record MarkLook(Painter painter, ObservableValue<Palette> palette) {

    MarkSymbol symbol(double size, double radius) {
        return new MarkSymbol(painter, palette, size, radius);
    }
}
