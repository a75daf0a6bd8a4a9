package org.needlepoint.diagram.paint;

/// A colour with its opacity.
///
/// @param rgb     0xRRGGBB
/// @param opacity 0 (nothing) to 1
public record Ink(int rgb, double opacity) {

    /// Leaves the paper as it is.
    public static final Ink NONE = new Ink(0, 0);

    public Ink {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("rgb runs from 000000 to FFFFFF, was " + Integer.toHexString(rgb));
        }
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("opacity runs from 0 to 1, was " + opacity);
        }
    }

    /// An opaque colour.
    public static Ink of(int rgb) {
        return new Ink(rgb, 1);
    }

    /// The same colour with this opacity.
    public Ink faded(double newOpacity) {
        return new Ink(rgb, newOpacity);
    }

    public boolean visible() {
        return opacity > 0;
    }

    public int red() {
        return rgb >> 16;
    }

    public int green() {
        return rgb >> 8 & 0xFF;
    }

    public int blue() {
        return rgb & 0xFF;
    }
}
