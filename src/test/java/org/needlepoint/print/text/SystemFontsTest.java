package org.needlepoint.print.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemFontsTest {

    @TempDir
    private Path folder;

    private void install(String name) throws IOException {
        Files.createDirectories(folder.resolve("truetype"));
        try (InputStream font = SystemFontsTest.class.getResourceAsStream("/assets/fonts/DejaVuSans.ttf")) {
            Files.copy(font, folder.resolve("truetype").resolve(name));
        }
    }

    @Test
    void aFontOfTheSystemIsFoundByTheSignItHas() throws IOException {
        install("Some Sans.ttf");
        SystemFonts fonts = new SystemFonts(List.of(folder));

        assertThat(fonts.showing('א')).map(Typeface::toString).contains("Some Sans.ttf");
        assertThat(fonts.showing(0x6771)).isEmpty();
    }

    @Test
    void brokenFilesAndMissingFoldersArePassedOver() throws IOException {
        install("Whole Sans.ttf");
        Files.writeString(folder.resolve("truetype/A broken Sans.ttf"), "no font");
        Files.writeString(folder.resolve("truetype/A broken Sans.ttc"), "no font");
        Files.createFile(folder.resolve("truetype/Empty.otf"));
        SystemFonts fonts = new SystemFonts(List.of(folder.resolve("not there"), folder));

        assertThat(fonts.showing('א')).map(Typeface::toString).contains("Whole Sans.ttf");
    }

    @Test
    void uprightSansFacesComeFirst() throws IOException {
        install("A Mono.ttf");
        install("B Serif Italic.ttf");
        install("Z Sans.ttf");

        assertThat(new SystemFonts(List.of(folder)).showing('a')).map(Typeface::toString).contains("Z Sans.ttf");
    }

    @Test
    void bundledFontsAreAskedBeforeTheSystem() {
        Typefaces typefaces = Typefaces.bundled(codePoint -> {
            throw new AssertionError("asked for " + Integer.toHexString(codePoint));
        });

        assertThat(typefaces.showing('Ł', TextStyle.semibold(9))).map(Typeface::toString)
                .isEqualTo(Optional.of("Inter_600SemiBold.ttf"));
        assertThat(typefaces.showing('ა', TextStyle.regular(9))).map(Typeface::toString)
                .isEqualTo(Optional.of("DejaVuSans.ttf"));
    }
}
