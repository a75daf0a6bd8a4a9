package org.needlepoint.print.text;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which signs a font file can show, read from its `cmap` table alone.
///
/// Parsing every font of a workstation whole takes seconds and some 100 MB; this takes about a millisecond a font.
///
/// @param file  the font file
/// @param index which font of the file, from 0; a collection holds several
/// @param signs the code points that it has glyphs for
record FontCoverage(Path file, int index, BitSet signs) {

    private static final int COLLECTION = 0x74746366;
    private static final int TRUE_TYPE = 0x00010000;
    private static final int TRUE = 0x74727565;
    private static final int MOST_FONTS = 64;
    private static final int MOST_BYTES = 4_000_000;
    /// fsType 2: no embedding; 0x100: no subsetting; 0x200: bitmaps only (OpenType, table OS/2).
    private static final int NOT_FOR_US = 0x302;

    /// What tells this font from every other of the workstation.
    String key() {
        return file + "#" + index;
    }

    private record Table(long offset, int length) {
    }

    /// The fonts of a file that have TrueType outlines and may be embedded.
    ///
    /// @throws IOException when the file cannot be read or is no font
    static List<FontCoverage> of(Path file) throws IOException {
        List<FontCoverage> fonts = new ArrayList<>();
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            List<Long> starts = starts(in);
            for (int i = 0; i < starts.size(); i++) {
                Map<String, Table> tables = tables(in, starts.get(i));
                if (tables.containsKey("glyf") && tables.containsKey("cmap") && embeddable(in, tables)) {
                    fonts.add(new FontCoverage(file, i, signs(bytes(in, tables.get("cmap")))));
                }
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            throw new IOException("The font's tables do not fit together.", e);
        }
        return fonts;
    }

    private static List<Long> starts(RandomAccessFile in) throws IOException {
        if (in.readInt() != COLLECTION) {
            return List.of(0L);
        }
        in.readInt();
        int count = in.readInt();
        if (count < 0 || count > MOST_FONTS) {
            throw new IOException("A collection of " + count + " fonts is not read.");
        }
        List<Long> starts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            starts.add(Integer.toUnsignedLong(in.readInt()));
        }
        return starts;
    }

    private static Map<String, Table> tables(RandomAccessFile in, long start) throws IOException {
        in.seek(start);
        int kind = in.readInt();
        if (kind != TRUE_TYPE && kind != TRUE) {
            return Map.of();
        }
        int count = in.readUnsignedShort();
        in.skipBytes(6);
        Map<String, Table> tables = new HashMap<>();
        for (int i = 0; i < count; i++) {
            byte[] tag = new byte[4];
            in.readFully(tag);
            in.readInt();
            tables.put(new String(tag, StandardCharsets.ISO_8859_1),
                    new Table(Integer.toUnsignedLong(in.readInt()), in.readInt()));
        }
        return tables;
    }

    private static boolean embeddable(RandomAccessFile in, Map<String, Table> tables) throws IOException {
        Table os2 = tables.get("OS/2");
        return os2 == null || os2.length() < 10 || (bytes(in, os2).getShort(8) & NOT_FOR_US) == 0;
    }

    private static ByteBuffer bytes(RandomAccessFile in, Table table) throws IOException {
        if (table.length() < 0 || table.length() > MOST_BYTES) {
            throw new IOException("A table of " + table.length() + " bytes is not read.");
        }
        byte[] bytes = new byte[table.length()];
        in.seek(table.offset());
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    private static BitSet signs(ByteBuffer cmap) {
        BitSet signs = new BitSet();
        int count = Short.toUnsignedInt(cmap.getShort(2));
        for (int i = 0; i < count; i++) {
            int platform = Short.toUnsignedInt(cmap.getShort(4 + 8 * i));
            int encoding = Short.toUnsignedInt(cmap.getShort(6 + 8 * i));
            boolean unicode = platform == 0 && encoding != 5 || platform == 3 && (encoding == 1 || encoding == 10);
            int at = cmap.getInt(8 + 8 * i);
            if (unicode) {
                switch (cmap.getShort(at)) {
                    case 4 -> segments(cmap, at, signs);
                    case 12 -> groups(cmap, at, signs);
                    default -> { }
                }
            }
        }
        return signs;
    }

    /// Format 4: ranges of the basic plane.
    private static void segments(ByteBuffer cmap, int at, BitSet signs) {
        int twice = Short.toUnsignedInt(cmap.getShort(at + 6));
        for (int i = 0; i < twice; i += 2) {
            int end = Short.toUnsignedInt(cmap.getShort(at + 14 + i));
            int start = Short.toUnsignedInt(cmap.getShort(at + 16 + twice + i));
            int delta = cmap.getShort(at + 16 + 2 * twice + i);
            int offsetAt = at + 16 + 3 * twice + i;
            int offset = Short.toUnsignedInt(cmap.getShort(offsetAt));
            for (int code = start; code <= end && code != 0xFFFF; code++) {
                boolean shown = offset == 0 ? (code + delta & 0xFFFF) != 0
                        : cmap.getShort(offsetAt + offset + 2 * (code - start)) != 0;
                if (shown) {
                    signs.set(code);
                }
            }
        }
    }

    /// Format 12: ranges of all planes.
    private static void groups(ByteBuffer cmap, int at, BitSet signs) {
        int count = cmap.getInt(at + 12);
        for (int i = 0; i < count; i++) {
            int start = cmap.getInt(at + 16 + 12 * i);
            int end = cmap.getInt(at + 20 + 12 * i);
            if (start >= 0 && end >= start && end <= Character.MAX_CODE_POINT) {
                signs.set(start, end + 1);
            }
        }
    }
}
