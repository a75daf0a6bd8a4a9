package org.needlepoint.print.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.session.AnnotationAct;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.domain.session.annotation.Annotation;
import org.needlepoint.domain.session.annotation.PainArea;
import org.needlepoint.domain.session.annotation.PainQuality;
import org.needlepoint.domain.session.annotation.Stroke;
import org.needlepoint.print.text.FontSource;
import org.needlepoint.print.text.Typefaces;
import org.needlepoint.print.words.NeedlingNote;

/// What was drawn onto the body, read back from the printed chart.
class DrawnOnPaperTest {

    private static final float DPI = 150;

    private final SessionChart charts = new SessionChart(Atlas.load(), Typefaces.bundled(FontSource.NONE));

    @Test
    void painAreasStandOnTheDrawingsAndInALine() throws IOException {
        TreatmentSession session = drawn(new PainArea(circle(BodyView.RIGHT, 62, -40, 18), 6,
                        Optional.of(PainQuality.THROBBING), "right temple"),
                new PainArea(circle(BodyView.LEFT, -62, -40, 18), 9, Optional.empty(), "left temple"),
                new PainArea(circle(BodyView.NECK, 30, 45, 20), 2, Optional.of(PainQuality.DULL), "right neck"),
                new PainArea(circle(BodyView.BACK, 100, 20, 20), 0, Optional.empty(), "right upper back"));

        Reading chart = new Reading(charts.pdf(Example.visitSheet(session, Paper.A4)).bytes());
        keep(chart.picture(1, DPI), "printed-drawn");
        assertThat(chart.written(1)).contains("6 throbbing", "9/10", "2 dull", "0/10");
        assertThat(chart.text().lines()).anyMatch(line -> line.startsWith(
                "Pain areas right temple 6/10 throbbing; left temple 9/10; right neck"));
        assertThat(NeedlingNote.of(Example.visitSheet(session, Paper.A4))).contains("Pain areas: right temple 6/10 "
                + "throbbing; left temple 9/10; right neck 2/10 dull; right upper back 0/10");
    }

    @Test
    void strongerPainIsDarkerInBlackAndWhite() throws IOException {
        List<Integer> inks = new ArrayList<>();
        for (int intensity : new int[] {0, 1, 4, 6, 7, 10}) {
            inks.add(ink(drawn(new PainArea(circle(BodyView.FRONT, 0, 30, 40), intensity, Optional.empty(), "nose"))));
        }
        assertThat(inks).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aChartWithoutAnnotationsSaysNothingOfThem() throws IOException {
        assertThat(new Reading(charts.pdf(Example.visitSheet(drawn(), Paper.A4)).bytes()).text())
                .doesNotContain("Pain areas", "On the drawings");
    }

    private int ink(TreatmentSession session) throws IOException {
        BufferedImage page = new Reading(charts.pdf(Example.sheet(session, Paper.A4)).bytes()).picture(1, DPI);
        int ink = 0;
        for (int y = 0; y < page.getHeight() / 2; y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                ink += 255 - (page.getRGB(x, y) & 0xFF);
            }
        }
        return ink;
    }

    private static TreatmentSession drawn(Annotation... annotations) {
        Example example = Example.counted();
        for (Annotation annotation : annotations) {
            example.act(new AnnotationAct.AnnotationDrawn(example.done().nextTap(), annotation), "09:38");
        }
        return example.done();
    }

    static Stroke circle(BodyView view, double x, double y, double radius) {
        List<Stroke.At> passed = new ArrayList<>();
        for (int i = 0; i < 72; i++) {
            passed.add(new Stroke.At(x + radius * Math.cos(i * Math.PI / 36), y + radius * Math.sin(i * Math.PI / 36)));
        }
        return Stroke.drawn(view, 1, passed);
    }

    /// For people to look at.
    private static void keep(BufferedImage page, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "screens"));
        ImageIO.write(page, "png", folder.resolve(name + ".png").toFile());
    }
}
