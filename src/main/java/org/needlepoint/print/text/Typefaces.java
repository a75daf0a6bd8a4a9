package org.needlepoint.print.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The typefaces of paper: Inter, then DejaVu Sans, then the fonts of the system.
///
/// Inter lacks Hebrew, Arabic, Armenian and Georgian, which DejaVu Sans has; neither has the scripts of East and South
/// Asia (STACK.md section 3).
public final class Typefaces {

    private static final String FOLDER = "/assets/fonts/";

    private final Map<Weight, Typeface> plain = new EnumMap<>(Weight.class);
    private final Map<Weight, Typeface> tabular = new EnumMap<>(Weight.class);
    private final Typeface wide;
    private final FontSource others;
    private final Map<Integer, Optional<Typeface>> found = new ConcurrentHashMap<>();

    private Typefaces(FontSource others) {
        for (Weight weight : Weight.values()) {
            String file = weight == Weight.REGULAR ? "Inter_400Regular.ttf" : "Inter_600SemiBold.ttf";
            plain.put(weight, load(file, false));
            tabular.put(weight, load(file, true));
        }
        this.wide = load("DejaVuSans.ttf", false);
        this.others = others;
    }

    /// The bundled typefaces, with a further place to look. Reads files: not for the FX thread.
    public static Typefaces bundled(FontSource others) {
        return new Typefaces(others);
    }

    private static Typeface load(String file, boolean tabularDigits) {
        try (InputStream in = Typefaces.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + file + " is missing from the program.");
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            if (tabularDigits) {
                font.enableGsubFeature("tnum");
            }
            return new Typeface(file, font);
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " cannot be read.", e);
        }
    }

    /// The house typeface of a style.
    public Typeface house(TextStyle style) {
        return (style.tabular() ? tabular : plain).get(style.weight());
    }

    /// Whether a typeface is one of Inter's.
    public boolean isHouse(Typeface face) {
        return plain.containsValue(face) || tabular.containsValue(face);
    }

    /// The first typeface that can show a code point, or empty where no font of this workstation has it.
    public Optional<Typeface> showing(int codePoint, TextStyle style) {
        Typeface house = house(style);
        if (house.has(codePoint)) {
            return Optional.of(house);
        }
        if (wide.has(codePoint)) {
            return Optional.of(wide);
        }
        return found.computeIfAbsent(codePoint, others::showing);
    }
}
