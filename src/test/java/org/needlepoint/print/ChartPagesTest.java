package org.needlepoint.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartPagesTest {

    @TempDir
    private Path folder;

    /// Pages of an inch by two, each with its left half black.
    private static byte[] pdf(int pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(new PDRectangle(72, 144));
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.addRect(0, 0, 36, 144);
                    content.fill();
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void aPageIsShownAtTheResolutionAsked() throws IOException, PaperFailure {
        try (ChartPages pages = ChartPages.of(pdf(2))) {
            PageImage image = pages.image(1, 100);

            assertThat(pages.count()).isEqualTo(2);
            assertThat(image.widthPx()).isEqualTo(100);
            assertThat(image.heightPx()).isEqualTo(200);
            assertThat(image.argb()[100 * 100 + 20]).isEqualTo(0xFF000000);
            assertThat(image.argb()[100 * 100 + 80]).isEqualTo(0xFFFFFFFF);
        }
    }

    @Test
    void pagesAreSavedAsPicturesOfThreeHundredDpi() throws IOException, PaperFailure {
        try (ChartPages pages = ChartPages.of(pdf(2))) {
            List<Path> files = pages.saveImages(folder, "P-00417 session 8");

            assertThat(files).containsExactly(folder.resolve("P-00417 session 8 1.png"),
                    folder.resolve("P-00417 session 8 2.png"));
            BufferedImage image = ImageIO.read(files.getFirst().toFile());
            assertThat(image.getWidth()).isEqualTo(300);
            assertThat(image.getHeight()).isEqualTo(600);
            assertThat(pixelsPerMetre(files.getFirst())).isEqualTo(11811);
        }
        try (ChartPages pages = ChartPages.of(pdf(1))) {
            assertThat(pages.saveImages(folder, "one")).containsExactly(folder.resolve("one.png"));
        }
    }

    private static int pixelsPerMetre(Path png) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(png));
        String chunks = new String(bytes.array(), StandardCharsets.ISO_8859_1);
        return bytes.getInt(chunks.indexOf("pHYs") + 4);
    }

    @Test
    void whatIsNoPdfIsSaidPlainly() {
        assertThatExceptionOfType(PaperFailure.class).isThrownBy(() -> ChartPages.of(new byte[] {1, 2, 3}))
                .withMessage("The chart cannot be shown. Make it again.");
    }
}
