package org.needlepoint.print.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontCoverageTest {

    @TempDir
    private Path folder;

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream font = FontCoverageTest.class.getResourceAsStream("/assets/fonts/" + name)) {
            Files.copy(font, file);
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Inter_400Regular.ttf", "DejaVuSans.ttf"})
    void everySignIsReadThatTheWholeParserFinds(String name) throws IOException {
        Path file = file(name);
        CmapLookup glyphs = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))
                .getUnicodeCmapLookup();
        BitSet expected = new BitSet();
        for (int code = 0; code <= Character.MAX_CODE_POINT; code++) {
            expected.set(code, glyphs.getGlyphId(code) != 0);
        }

        assertThat(FontCoverage.of(file)).singleElement().extracting(FontCoverage::signs).isEqualTo(expected);
    }

    @Test
    void aFileThatIsNoFontIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.ttf"), "x");

        assertThatIOException().isThrownBy(() -> FontCoverage.of(text));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void aDamagedFontEndsInAnAnswerOrARefusal(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = Files.readAllBytes(file("DejaVuSans.ttf"));
        for (int i = 0; i < 200; i++) {
            bytes[random.nextInt(i < 60 ? 400 : bytes.length)] = (byte) random.nextInt();
        }
        Path damaged = Files.write(folder.resolve("damaged.ttf"), Arrays.copyOf(bytes, 1000 + random.nextInt(700_000)));
        Throwable failure = catchThrowable(() -> FontCoverage.of(damaged));

        assertThat(failure == null || failure instanceof IOException).as("seed %d: %s", seed, failure).isTrue();
    }
}
