package org.needlepoint.domain.clinic;

import java.util.Optional;
import java.util.zip.CRC32;

/// The kinds of picture files that a logo may be, told by their bytes and not by their name.
///
/// A file counts as whole when its parts follow one another to the end; a PNG's checksums are compared too.
enum PictureFile {
    PNG, JPEG, OTHER;

    private static final long PNG_START = 0x89504E470D0A1A0AL;
    private static final int HEADER = 0x49484452;
    private static final int PIXELS = 0x49444154;
    private static final int END = 0x49454E44;
    private static final int JPEG_START = 0xFFD8;
    private static final int START_OF_SCAN = 0xDA;

    static PictureFile of(byte[] bytes) {
        if (bytes.length >= 8 && ((long) number(bytes, 0) << 32 | number(bytes, 4) & 0xFFFFFFFFL) == PNG_START) {
            return PNG;
        }
        return bytes.length >= 3 && pair(bytes, 0) == JPEG_START && (bytes[2] & 0xFF) == 0xFF ? JPEG : OTHER;
    }

    /// Width and height; empty where the file is not whole.
    Optional<PictureSize> sizeOfWhole(byte[] bytes) {
        try {
            return switch (this) {
                case PNG -> png(bytes);
                case JPEG -> jpeg(bytes);
                case OTHER -> Optional.empty();
            };
        } catch (IndexOutOfBoundsException endsTooSoon) {
            return Optional.empty();
        }
    }

    private static Optional<PictureSize> png(byte[] bytes) {
        PictureSize size = null;
        boolean pixels = false;
        int at = 8;
        while (true) {
            int length = number(bytes, at);
            int type = number(bytes, at + 4);
            if (length < 0 || length > bytes.length - at - 12) {
                return Optional.empty();
            }
            CRC32 sum = new CRC32();
            sum.update(bytes, at + 4, length + 4);
            if ((int) sum.getValue() != number(bytes, at + 8 + length)) {
                return Optional.empty();
            }
            switch (type) {
                case HEADER -> size = new PictureSize(number(bytes, at + 8), number(bytes, at + 12));
                case PIXELS -> pixels = true;
                case END -> {
                    return pixels ? Optional.ofNullable(size) : Optional.empty();
                }
                default -> {
                    // what else a PNG carries is of no matter here
                }
            }
            at += length + 12;
        }
    }

    private static Optional<PictureSize> jpeg(byte[] bytes) {
        PictureSize size = null;
        int at = 2;
        while (true) {
            int marker = bytes[at + 1] & 0xFF;
            if ((bytes[at] & 0xFF) != 0xFF) {
                return Optional.empty();
            }
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (frame(marker)) {
                size = new PictureSize(pair(bytes, at + 7), pair(bytes, at + 5));
            }
            if (marker == START_OF_SCAN) {
                return size != null && ends(bytes, at) ? Optional.of(size) : Optional.empty();
            }
            at += 2 + pair(bytes, at + 2);
        }
    }

    /// A frame header: C0 to CF, but for tables and codings that share the range.
    private static boolean frame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /// Whether an end-of-image marker follows; cameras put other bytes behind it.
    private static boolean ends(byte[] bytes, int from) {
        for (int at = bytes.length - 2; at > from; at--) {
            if (pair(bytes, at) == 0xFFD9) {
                return true;
            }
        }
        return false;
    }

    private static int number(byte[] bytes, int at) {
        return pair(bytes, at) << 16 | pair(bytes, at + 2);
    }

    private static int pair(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
