package org.needlepoint.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.needlepoint.domain.body.BodyView;

/// The five drawings; immutable, shared by screen, paper and recognition.
public final class Atlas {

    private final Map<BodyView, Drawing> drawings = new EnumMap<>(BodyView.class);

    private Atlas() {
        for (BodyView view : BodyView.values()) {
            if (view != BodyView.RIGHT) {
                drawings.put(view, read(view));
            }
        }
        // the right profile is the left one mirrored, so that no spot can differ between the sides
        drawings.put(BodyView.RIGHT, drawings.get(BodyView.LEFT).mirrored());
    }

    /// Reads the drawings that ship with the program; takes tens of milliseconds, not for the FX thread.
    ///
    /// @throws UncheckedIOException where a drawing is missing or damaged: the program is not whole
    public static Atlas load() {
        return new Atlas();
    }

    /// The drawing of a view.
    public Drawing drawing(BodyView view) {
        return drawings.get(view);
    }

    private static Drawing read(BodyView view) {
        String file = "/assets/diagrams/" + view.id() + ".svg";
        try (InputStream svg = Atlas.class.getResourceAsStream(file)) {
            if (svg == null) {
                throw new IOException("the drawing " + file + " is missing");
            }
            return SvgDrawing.read(svg);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new UncheckedIOException(new IOException("the drawing " + file + " cannot be read", unreadable));
        }
    }
}
