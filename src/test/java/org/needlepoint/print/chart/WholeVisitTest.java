package org.needlepoint.print.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.print.text.FontSource;
import org.needlepoint.print.text.Typefaces;
import org.needlepoint.print.words.ChartSheet;

/// A chart from the door to the signature, read back from its PDF.
class WholeVisitTest {

    private static final SessionChart CHART = new SessionChart(Atlas.load(), Typefaces.bundled(FontSource.NONE));

    private static Reading read(ChartSheet sheet, String name) throws IOException {
        Reading reading = new Reading(CHART.pdf(sheet).bytes());
        Path screens = Files.createDirectories(Path.of("target", "screens"));
        for (int page = 1; page <= reading.pages(); page++) {
            BufferedImage picture = reading.picture(page, 150);
            ImageIO.write(picture, "png", screens.resolve(name + "-" + page + ".png").toFile());
        }
        return reading;
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void aSignedVisitOfEightNeedlesFitsOnePage(Paper paper) throws IOException {
        Reading reading = read(Example.visitSheet(Example.visit().done(), paper), "visit-" + paper);

        assertThat(reading.pages()).isEqualTo(1);
        assertThat(reading.text(1)).contains("Signed chart").doesNotContain("DRAFT");
    }
}
