package org.needlepoint.print.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/// One parsed TrueType file: what it can show, and how wide.
///
/// Parsed once and used by every document, which halves the cost of a page (PERFORMANCE.md section 3). Lookups are safe
/// from several threads; embedding the file into a document is not, see [org.needlepoint.print.SessionChart].
public final class Typeface {

    private final String name;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;
    private final Map<Integer, Double> advances = new ConcurrentHashMap<>();

    /// @param name for messages and tests
    /// @param font the parsed file, which stays open
    public Typeface(String name, TrueTypeFont font) throws IOException {
        this.name = Objects.requireNonNull(name, "name");
        this.font = font;
        // Ligatures and contextual forms would put glyphs on the page that have no text behind them.
        font.setEnableGsub(false);
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /// Whether there is a glyph for the code point.
    public boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /// The width of a code point's glyph, in ems.
    public double advance(int codePoint) {
        return advances.computeIfAbsent(codePoint, this::measured);
    }

    private double measured(int codePoint) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + name + " cannot be read.", e);
        }
    }

    public TrueTypeFont font() {
        return font;
    }

    @Override
    public String toString() {
        return name;
    }
}
