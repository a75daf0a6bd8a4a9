package org.needlepoint.print.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The fonts that are installed on this workstation, opened only when the bundled ones lack a sign.
///
/// Takes TrueType outlines only: PDFBox cannot embed the others (PostScript outlines, coloured bitmaps).
public final class SystemFonts implements FontSource {

    private static final Logger LOG = LoggerFactory.getLogger(SystemFonts.class);
    private static final int DEEPEST_FOLDER = 6;

    private final List<Path> folders;
    private final Map<String, Optional<Typeface>> opened = new HashMap<>();
    private List<FontCoverage> fonts;

    /// @param folders where to look, in this order
    public SystemFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /// The font folders of the running system and user.
    public static SystemFonts ofThisComputer() {
        String home = System.getProperty("user.home", "");
        String windows = System.getenv().getOrDefault("WINDIR", "C:\\Windows");
        String local = System.getenv().getOrDefault("LOCALAPPDATA", home + "\\AppData\\Local");
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return new SystemFonts(List.of(Path.of(windows, "Fonts"), Path.of(local, "Microsoft", "Windows", "Fonts")));
        }
        if (system.startsWith("mac")) {
            return new SystemFonts(List.of(Path.of("/System/Library/Fonts"), Path.of("/Library/Fonts"),
                    Path.of(home, "Library", "Fonts")));
        }
        return new SystemFonts(List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"),
                Path.of(home, ".local", "share", "fonts"), Path.of(home, ".fonts")));
    }

    @Override
    public synchronized Optional<Typeface> showing(int codePoint) {
        if (fonts == null) {
            fonts = fonts();
        }
        for (FontCoverage font : fonts) {
            if (font.signs().get(codePoint)) {
                Optional<Typeface> face = opened.computeIfAbsent(font.key(), _ -> open(font));
                if (face.filter(open -> open.has(codePoint)).isPresent()) {
                    return face;
                }
            }
        }
        return Optional.empty();
    }

    private List<FontCoverage> fonts() {
        List<FontCoverage> found = new ArrayList<>();
        for (Path file : files()) {
            try {
                found.addAll(FontCoverage.of(file));
            } catch (IOException e) {
                // A broken font of the system is no reason to fail: the next one is asked.
                LOG.info("The font {} is passed over: {}", file, e.getMessage());
            }
        }
        return found;
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> tree = Files.walk(folder, DEEPEST_FOLDER)) {
                tree.filter(SystemFonts::isFont).sorted(plainFirst()).forEach(files::add);
            } catch (IOException | UncheckedIOException e) {
                LOG.warn("The font folder {} cannot be listed: {}", folder, e.getMessage());
            }
        }
        return files;
    }

    /// Upright sans-serif text faces come first, so that a name does not print in a script or mono face.
    private static Comparator<Path> plainFirst() {
        return Comparator.comparingInt(SystemFonts::oddness).thenComparing(Path::toString);
    }

    private static int oddness(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        int odd = name.contains("sans") || name.contains("gothic") ? 0 : 1;
        return odd + (Stream.of("mono", "bold", "italic", "oblique", "light", "thin", "black", "serif", "condensed")
                .anyMatch(name::contains) ? 2 : 0);
    }

    private static boolean isFont(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return (name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf")) && Files.isReadable(file);
    }

    private static Optional<Typeface> open(FontCoverage font) {
        try {
            return Optional.of(new Typeface(font.file().getFileName().toString(), parsed(font)));
        } catch (IOException | RuntimeException e) {
            // Some broken fonts make the parser fail unchecked.
            LOG.info("The font {} is passed over: {}", font.file(), e.getMessage());
            return Optional.empty();
        }
    }

    /// The parsed font; its file stays open for as long as the program runs, since embedding reads from it.
    private static TrueTypeFont parsed(FontCoverage font) throws IOException {
        if (!font.file().toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
            return new TTFParser().parse(new RandomAccessReadBufferedFile(font.file().toFile()));
        }
        List<TrueTypeFont> faces = new ArrayList<>();
        new TrueTypeCollection(font.file().toFile()).processAllFonts(faces::add);
        return faces.get(font.index());
    }
}
