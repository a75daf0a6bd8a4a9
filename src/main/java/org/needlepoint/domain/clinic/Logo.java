package org.needlepoint.domain.clinic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The picture of the letterhead: a whole PNG or JPEG of at most 1 MB and 4000 pixels a side.
public final class Logo {

    /// The most bytes of a picture.
    public static final int MOST_BYTES = 1_000_000;
    /// The most pixels of a side.
    public static final int MOST_PIXELS = 4000;

    private final byte[] bytes;
    private final PictureSize size;

    private Logo(byte[] bytes, PictureSize size) {
        this.bytes = bytes;
        this.size = size;
    }

    /// What became of a file that was offered as a picture.
    public sealed interface Reading {
    }

    /// The picture is whole and small enough.
    public record Taken(Logo logo) implements Reading {
    }

    /// The picture is not taken.
    ///
    /// @param sentence names the file, what is wrong and what to do
    public record Refused(String sentence) implements Reading {
    }

    /// Reads a file's bytes as a picture.
    ///
    /// @param file  the file's name, as told
    /// @param bytes all of the file, or its first [#MOST_BYTES] + 1 bytes
    public static Reading read(String file, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return tooLarge(file, bytes.length);
        }
        PictureFile kind = PictureFile.of(bytes);
        if (kind == PictureFile.OTHER) {
            return new Refused("\"" + file + "\" is not a PNG or JPEG picture. Choose a .png or .jpg file.");
        }
        Optional<PictureSize> size = kind.sizeOfWhole(bytes);
        if (size.isEmpty() || size.get().width() < 1 || size.get().height() < 1) {
            return new Refused("\"" + file + "\" is damaged or not whole, so it cannot be drawn. Choose another "
                    + "picture, or save it anew in a drawing program.");
        }
        if (size.get().width() > MOST_PIXELS || size.get().height() > MOST_PIXELS) {
            return new Refused("\"" + file + "\" is " + size.get().width() + " × " + size.get().height()
                    + " pixels; a logo has at most " + MOST_PIXELS + " a side. Save a smaller copy and choose that.");
        }
        return new Taken(new Logo(bytes.clone(), size.get()));
    }

    /// What is told of a file that is too large to be read.
    ///
    /// @param length of the file in bytes
    public static Refused tooLarge(String file, long length) {
        return new Refused("\"" + file + "\" is " + String.format(Locale.ROOT, "%.1f", length / 1_000_000.0)
                + " MB; a logo has at most 1 MB. Save a smaller copy and choose that.");
    }

    /// The file's bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// Width and height in pixels.
    public PictureSize size() {
        return size;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && Arrays.equals(bytes, logo.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Logo of " + bytes.length + " bytes";
    }
}
