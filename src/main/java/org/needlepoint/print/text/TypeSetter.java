package org.needlepoint.print.text;

import java.text.Bidi;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Sets text into lines: picks a typeface for every sign, breaks lines, and puts right-to-left text into drawing order.
///
/// One for each document, since it remembers what it had to substitute. A sign that no font of the workstation has is
/// set as "[U+1F600]", never dropped. Not done: kerning, and the shaping that South Asian scripts need.
public final class TypeSetter {

    private final Typefaces typefaces;
    private final SortedSet<String> substituted = new TreeSet<>();

    public TypeSetter(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /// The code points that no font could show, such as "U+1F600", in order.
    public List<String> substituted() {
        return List.copyOf(substituted);
    }

    /// Text on one line, however long it is.
    public Line line(String text, TextStyle style) {
        return line(List.of(new Span(text, style)));
    }

    /// Spans on one line, however long they are.
    public Line line(List<Span> spans) {
        List<Glyph> glyphs = new ArrayList<>();
        for (List<Glyph> paragraph : paragraphs(spans)) {
            glyphs.addAll(paragraph);
        }
        return ordered(glyphs);
    }

    /// Text in lines that are no wider than a width in millimetres; a word that is wider is broken where it must.
    public List<Line> wrapped(String text, TextStyle style, double widthMm) {
        return wrapped(List.of(new Span(text, style)), widthMm);
    }

    /// Spans in lines that are no wider than a width in millimetres.
    public List<Line> wrapped(List<Span> spans, double widthMm) {
        List<Line> lines = new ArrayList<>();
        for (List<Glyph> paragraph : paragraphs(spans)) {
            for (List<Glyph> line : broken(paragraph, widthMm)) {
                lines.add(ordered(line));
            }
        }
        return lines;
    }

    /// One code point with how it is set; what lines are broken and ordered by.
    private record Glyph(int code, Typeface face, TextStyle style) {
        double widthMm() {
            return face.advance(code) * style.sizeMm();
        }

        boolean blank() {
            return Character.isWhitespace(code);
        }
    }

    private List<List<Glyph>> paragraphs(List<Span> spans) {
        List<List<Glyph>> paragraphs = new ArrayList<>();
        paragraphs.add(new ArrayList<>());
        for (Span span : spans) {
            String text = ArabicForms.joined(Normalizer.normalize(span.text(), Normalizer.Form.NFC));
            text.replace("\r\n", "\n").codePoints().forEach(code -> {
                if (code == '\n' || code == '\r' || code == 0x2028 || code == 0x2029) {
                    paragraphs.add(new ArrayList<>());
                } else {
                    set(code, span.style(), paragraphs.getLast());
                }
            });
        }
        return paragraphs;
    }

    private void set(int code, TextStyle style, List<Glyph> into) {
        if (code == '\t') {
            set(' ', style, into);
        } else if (!invisible(code)) {
            Optional<Typeface> face = Character.isISOControl(code) ? Optional.empty()
                    : typefaces.showing(code, style);
            if (face.isPresent()) {
                into.add(new Glyph(code, face.get(), style));
            } else {
                String name = String.format(Locale.ROOT, "U+%04X", code);
                substituted.add(name);
                ("[" + name + "]").codePoints().forEach(
                        sign -> into.add(new Glyph(sign, typefaces.house(style), style)));
            }
        }
    }

    /// Signs that steer how others are shown and have no shape of their own: joiners, direction marks, selectors.
    private static boolean invisible(int code) {
        return code == 0xAD || code == 0xFEFF || code >= 0x200B && code <= 0x200F || code >= 0x202A && code <= 0x202E
                || code >= 0x2060 && code <= 0x206F || code >= 0xFE00 && code <= 0xFE0F;
    }

    /// Java would end a line within "09:12" or "7F3A-91C2": a digit stays with the sign before it.
    private static boolean insideNumber(List<Glyph> glyphs, int at) {
        return at < glyphs.size() && Character.isDigit(glyphs.get(at).code()) && !glyphs.get(at - 1).blank()
                && !Character.isIdeographic(glyphs.get(at - 1).code());
    }

    private static List<List<Glyph>> broken(List<Glyph> glyphs, double widthMm) {
        List<List<Glyph>> lines = new ArrayList<>();
        String text = text(glyphs);
        int[] breaks = Arrays.stream(breaks(text, BreakIterator.getLineInstance(Locale.ENGLISH)))
                .filter(at -> !insideNumber(glyphs, at)).toArray();
        int[] anywhere = breaks(text, BreakIterator.getCharacterInstance(Locale.ENGLISH));
        int start = 0;
        do {
            int end = farthest(glyphs, start, breaks, widthMm);
            if (end == start) {
                end = Math.max(farthest(glyphs, start, anywhere, widthMm), Math.min(start + 1, glyphs.size()));
            }
            lines.add(glyphs.subList(start, end));
            start = end;
        } while (start < glyphs.size());
        return lines;
    }

    /// Where a line from a start may end at the latest: the start itself when not even the first stretch fits.
    private static int farthest(List<Glyph> glyphs, int start, int[] breaks, double widthMm) {
        double width = 0;
        double inked = 0;
        int best = start;
        int next = 0;
        for (int i = start; i < glyphs.size(); i++) {
            width += glyphs.get(i).widthMm();
            inked = glyphs.get(i).blank() ? inked : width;
            if (inked > widthMm) {
                return best;
            }
            while (next < breaks.length && breaks[next] < i + 1) {
                next++;
            }
            if (next < breaks.length && breaks[next] == i + 1) {
                best = i + 1;
            }
        }
        return glyphs.size();
    }

    /// The break positions of a text, counted in code points.
    private static int[] breaks(String text, BreakIterator iterator) {
        iterator.setText(text);
        List<Integer> breaks = new ArrayList<>();
        for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
            breaks.add(text.codePointCount(0, at));
        }
        return breaks.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Line ordered(List<Glyph> glyphs) {
        int end = glyphs.size();
        while (end > 0 && glyphs.get(end - 1).blank()) {
            end--;
        }
        List<Glyph> visual = visual(glyphs.subList(0, end));
        List<Run> runs = new ArrayList<>();
        double x = 0;
        int from = 0;
        for (int i = 1; i <= visual.size(); i++) {
            if (i == visual.size() || !sameRun(visual.get(from), visual.get(i))) {
                Glyph first = visual.get(from);
                Run run = new Run(text(visual.subList(from, i)), first.face(), first.style(), x);
                runs.add(run);
                x += run.widthMm();
                from = i;
            }
        }
        return new Line(runs, x);
    }

    private static boolean sameRun(Glyph one, Glyph other) {
        return one.face() == other.face() && one.style().equals(other.style());
    }

    private static List<Glyph> visual(List<Glyph> glyphs) {
        String text = text(glyphs);
        char[] chars = text.toCharArray();
        if (!Bidi.requiresBidi(chars, 0, chars.length)) {
            return glyphs;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Object[] pieces = new Object[count];
        for (int i = 0; i < count; i++) {
            List<Glyph> piece = new ArrayList<>(glyphs.subList(text.codePointCount(0, bidi.getRunStart(i)),
                    text.codePointCount(0, bidi.getRunLimit(i))));
            levels[i] = (byte) bidi.getRunLevel(i);
            if (levels[i] % 2 == 1) {
                Collections.reverse(piece);
                piece.replaceAll(glyph -> new Glyph(mirrored(glyph.code()), glyph.face(), glyph.style()));
            }
            pieces[i] = piece;
        }
        Bidi.reorderVisually(levels, 0, pieces, 0, count);
        List<Glyph> visual = new ArrayList<>();
        for (Object piece : pieces) {
            for (Object glyph : (List<?>) piece) {
                visual.add((Glyph) glyph);
            }
        }
        return visual;
    }

    private static int mirrored(int code) {
        return switch (code) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            case '<' -> '>';
            case '>' -> '<';
            case '«' -> '»';
            case '»' -> '«';
            default -> code;
        };
    }

    private static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.appendCodePoint(glyph.code()));
        return text.toString();
    }
}
