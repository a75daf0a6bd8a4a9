package org.needlepoint.print;

/// A page as a picture.
///
/// @param widthPx  width in pixels
/// @param heightPx height in pixels
/// @param argb     its pixels, row by row, all opaque
public record PageImage(int widthPx, int heightPx, int[] argb) {
}
