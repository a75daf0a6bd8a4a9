package org.needlepoint.print.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The typefaces of paper: Inter, then DejaVu Sans, then the fonts of the system.
///
/// Inter lacks Hebrew, Arabic, Armenian and Georgian, which DejaVu Sans has; neither has the scripts of East and South
/// Asia (STACK.md section 3).
public final class Typefaces {

    private static final String FOLDER = "/assets/fonts/";

    private final Typeface regular;
    private final Typeface semibold;
    private final Typeface wide;
    private final FontSource others;
    private final Map<Integer, Optional<Typeface>> found = new ConcurrentHashMap<>();

    private Typefaces(Typeface regular, Typeface semibold, Typeface wide, FontSource others) {
        this.regular = regular;
        this.semibold = semibold;
        this.wide = wide;
        this.others = others;
    }

    /// The bundled typefaces, with a further place to look.
    public static Typefaces bundled(FontSource others) {
        return new Typefaces(load("Inter_400Regular.ttf"), load("Inter_600SemiBold.ttf"), load("DejaVuSans.ttf"),
                others);
    }

    private static Typeface load(String file) {
        try (InputStream in = Typefaces.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + file + " is missing from the program.");
            }
            return new Typeface(file, new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " cannot be read.", e);
        }
    }

    /// The house typeface of a weight.
    public Typeface house(Weight weight) {
        return weight == Weight.SEMIBOLD ? semibold : regular;
    }

    /// The first typeface that can show a code point, or empty where no font of this workstation has it.
    public Optional<Typeface> showing(int codePoint, Weight weight) {
        Typeface house = house(weight);
        if (house.has(codePoint)) {
            return Optional.of(house);
        }
        if (wide.has(codePoint)) {
            return Optional.of(wide);
        }
        return found.computeIfAbsent(codePoint, others::showing);
    }

    /// The typefaces that ship with the program.
    public List<Typeface> shipped() {
        return List.of(regular, semibold, wide);
    }
}
