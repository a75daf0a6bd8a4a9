package org.needlepoint.ui.record;

import javafx.beans.value.ObservableValue;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.diagram.paint.Palette;

/// What the record's pictures are drawn with.
public record BodyLook(Atlas atlas, Painter painter, ObservableValue<Palette> palette) {
}
