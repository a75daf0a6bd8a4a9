package org.needlepoint.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.app.demo.DemoClinic;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.Recognition;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.print.ChartPages;
import org.needlepoint.print.PageImage;
import org.needlepoint.store.ClinicFile;
import org.needlepoint.store.Workstation;
import org.needlepoint.store.file.FileKeys;

/// The demo's charts, read back and kept as pictures in target/screens for people to look at.
class DemoChartTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T16:48:00Z"),
            ZoneId.of("America/Edmonton"));

    private static final Workstation WORKSTATION = new Workstation("Room 1", CLOCK, UUID::randomUUID);

    @TempDir
    private static Path folder;

    @BeforeAll
    static void fill() {
        Atlas atlas = Atlas.load();
        try (ClinicFile clinic = ClinicFile.open(folder.resolve("clinic"), WORKSTATION, FileKeys.none())) {
            new DemoClinic(atlas, new Recognition(atlas), CLOCK, DemoClinic.SEED).fill(clinic);
        }
    }

    @ParameterizedTest
    @CsvSource({"demo-chart-a4, A4, P-00001, Marta Lindqvist, false",
        "demo-chart-letter, LETTER, P-00001, Marta Lindqvist, false",
        "demo-chart-colour-letter, LETTER, P-00001, Marta Lindqvist, true",
        "demo-chart-running-letter, LETTER, P-00002, Łukasz Đặng, false",
        "demo-chart-greek-a4, A4, P-00004, Αθηνά Δοκιμή, false",
        "demo-chart-cyrillic-a4, A4, P-00005, Ольга Примерова, false"})
    void readsBackAsItWasCharted(String name, Paper paper, String number, String patient, boolean colour)
            throws Exception {
        Path pdf = folder.resolve(name + ".pdf");
        ChartExport export = new ChartExport(CLOCK, WORKSTATION, FileKeys.none());
        assertThat(export.write(new Launch(folder.resolve("clinic"), false), new ChartExport.Request(
                Optional.of(number), OptionalInt.empty(), Optional.of(paper), colour, pdf))).hasSize(1);
        byte[] bytes = Files.readAllBytes(pdf);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getPage(0).getMediaBox().getWidth() * 25.4 / 72)
                    .isCloseTo(paper.widthMm(), within(0.2));
            assertThat(new PDFTextStripper().getText(document)).contains(patient, number,
                    "Alder Street Physiotherapy", "Priya Nair, reg. 4471",
                    name.contains("running") ? "DRAFT" : "Signed");
        }
        try (ChartPages pages = ChartPages.of(bytes)) {
            for (int page = 0; page < pages.count(); page++) {
                keep(pages.image(page, 150), name + "-" + (page + 1));
            }
        }
    }

    private static void keep(PageImage page, String name) throws Exception {
        BufferedImage picture = new BufferedImage(page.widthPx(), page.heightPx(), BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, page.widthPx(), page.heightPx(), page.argb(), 0, page.widthPx());
        Path screens = Files.createDirectories(Path.of("target", "screens"));
        assertThat(ImageIO.write(picture, "png", screens.resolve(name + ".png").toFile())).isTrue();
    }
}
