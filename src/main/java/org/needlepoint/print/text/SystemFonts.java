package org.needlepoint.print.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.OpenTypeFont;
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
    private final List<Typeface> opened = new ArrayList<>();
    private List<Path> unopened;

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
        Optional<Typeface> known = opened.stream().filter(face -> face.has(codePoint)).findFirst();
        if (known.isPresent()) {
            return known;
        }
        if (unopened == null) {
            unopened = files();
        }
        while (!unopened.isEmpty()) {
            List<Typeface> faces = open(unopened.removeFirst());
            opened.addAll(faces);
            Optional<Typeface> face = faces.stream().filter(each -> each.has(codePoint)).findFirst();
            if (face.isPresent()) {
                return face;
            }
        }
        return Optional.empty();
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> tree = Files.walk(folder, DEEPEST_FOLDER)) {
                tree.filter(SystemFonts::isFont).sorted(plainFirst()).forEach(files::add);
            } catch (IOException | java.io.UncheckedIOException e) {
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

    private static List<Typeface> open(Path file) {
        List<Typeface> faces = new ArrayList<>();
        try {
            if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
                // Stays open for as long as the program runs: its faces read from it when they are embedded.
                new TrueTypeCollection(file.toFile()).processAllFonts(font -> add(faces, file, font));
            } else {
                add(faces, file, new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile())));
            }
        } catch (IOException | RuntimeException e) {
            // A broken font of the system is no reason to fail: the next one is asked.
            LOG.info("The font {} is passed over: {}", file, e.getMessage());
        }
        return faces;
    }

    private static void add(List<Typeface> faces, Path file, TrueTypeFont font) throws IOException {
        boolean postScript = font instanceof OpenTypeFont open && open.isPostScript();
        if (postScript || !font.getTableMap().containsKey("glyf") || !embeddable(font)) {
            font.close();
            return;
        }
        faces.add(new Typeface(file.getFileName().toString(), font));
    }

    private static boolean embeddable(TrueTypeFont font) throws IOException {
        // fsType 2: no embedding; 0x100: no subsetting; 0x200: bitmaps only (OpenType, table OS/2).
        return font.getOS2Windows() == null || (font.getOS2Windows().getFsType() & 0x302) == 0;
    }
}
