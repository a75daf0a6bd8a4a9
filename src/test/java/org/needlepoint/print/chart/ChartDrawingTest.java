package org.needlepoint.print.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.paint.Frame;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.print.ChartPages;
import org.needlepoint.print.PaperFailure;
import org.needlepoint.print.page.Area;
import org.needlepoint.print.page.Type;
import org.needlepoint.print.text.FontSource;
import org.needlepoint.print.text.Typefaces;
import org.needlepoint.print.words.ChartSheet;
import org.needlepoint.print.words.History;

/// What a chart looks like, measured on its rendered pages.
class ChartDrawingTest {

    private static final Atlas ATLAS = Atlas.load();
    private static final Typefaces TYPEFACES = Typefaces.bundled(FontSource.NONE);
    private static final SessionChart CHART = new SessionChart(ATLAS, TYPEFACES);
    private static final float DPI = 150;
    private static final double PX_PER_MM = DPI / 25.4;

    private static Reading read(ChartSheet sheet) {
        return new Reading(CHART.pdf(sheet).bytes());
    }

    /// Where a spot falls on a first page with a letterhead of three lines and a one-line patient box.
    private static Point2D onPaper(Paper paper, BodyPoint spot) throws IOException {
        Frame frame = Drawings.of(paper, ATLAS, new Painter(ATLAS), TYPEFACES).arrangement().frame(spot.view());
        Point2D inFigure = frame.toOutput(spot);
        Area area = Area.of(paper);
        // header 60 px, box 39 px, gap 8 px and the overhang of 1.5 px: the measures of picture 10
        return new Point2D.Double(area.left() + Type.px(1.5) + inFigure.getX(),
                area.top() + Type.px(60 + 39 + 24 + 8) + inFigure.getY());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theDiscOfANeedleLiesWhereItsSpotIs(long seed) throws IOException {
        Random random = new Random(seed);
        Paper paper = Paper.values()[random.nextInt(2)];
        BodyView view = BodyView.values()[random.nextInt(5)];
        BodyPoint spot = new BodyPoint(view, random.nextInt(-40, 41), random.nextInt(-20, 41), 1);
        Example example = Example.session().mark(view, spot.xMm(), spot.yMm(), Site.NECK, Side.LEFT, Optional.empty(),
                false);
        Point2D expected = onPaper(paper, spot);

        List<Reading.Glyph> numbers = read(Example.sheet(example.done(), paper)).glyphs(1).stream()
                .filter(glyph -> glyph.text().equals("1") && Math.abs(glyph.centreX() - expected.getX()) < 3
                        && Math.abs(glyph.y() - expected.getY()) < 3).toList();

        assertThat(numbers).as("seed %d, %s, %s", seed, paper, spot).hasSize(1);
        assertThat(numbers.getFirst().centreX()).as("seed %d", seed).isCloseTo(expected.getX(), within(0.5));
        // the baseline lies 0.4 of the disc's radius of 2.4 mm below its middle
        assertThat(numbers.getFirst().y() - 0.96).as("seed %d", seed).isCloseTo(expected.getY(), within(0.5));
    }

    @Test
    void theDiscIsBlackAndRoundAroundItsSpot() throws IOException {
        BufferedImage page = read(Example.sheet(Example.complete().done(), Paper.A4)).picture(1, DPI);
        Point2D spot = onPaper(Paper.A4, new BodyPoint(BodyView.NECK, 25.3, 50.5, 1));

        for (int degrees = 0; degrees < 360; degrees += 15) {
            double dx = Math.cos(Math.toRadians(degrees));
            double dy = Math.sin(Math.toRadians(degrees));
            assertThat(darkness(page, spot.getX() + 2.1 * dx, spot.getY() + 2.1 * dy)).as("%d°", degrees)
                    .isGreaterThan(200);
            assertThat(darkness(page, spot.getX() + 2.65 * dx, spot.getY() + 2.65 * dy)).as("%d°", degrees)
                    .isLessThan(40);
        }
    }

    @ParameterizedTest
    @EnumSource(BodyView.class)
    void aNeedleMovedByTwoMillimetresChangesThePictureThereAlone(BodyView view) throws IOException {
        BufferedImage before = picture(view, 20);
        BufferedImage after = picture(view, 22);
        Point2D spot = onPaper(Paper.A4, new BodyPoint(view, 21, 10, 1));

        Rectangle changed = difference(before, after);

        assertThat(changed.isEmpty()).isFalse();
        double reach = 4.5 * PX_PER_MM;
        assertThat(new Rectangle((int) (spot.getX() * PX_PER_MM - reach), (int) (spot.getY() * PX_PER_MM - reach),
                (int) (2 * reach), (int) (2 * reach)).contains(changed)).as("%s around %s", changed, spot).isTrue();
    }

    private static BufferedImage picture(BodyView view, double x) throws IOException {
        return read(Example.sheet(Example.session().mark(view, x, 10, Site.NECK, Side.LEFT, Optional.empty(), false)
                .done(), Paper.A4)).picture(1, DPI);
    }

    private static Rectangle difference(BufferedImage one, BufferedImage other) {
        Rectangle changed = new Rectangle();
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getRGB(x, y) != other.getRGB(x, y)) {
                    changed = changed.isEmpty() ? new Rectangle(x, y, 1, 1) : changed.union(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return changed;
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void nothingLiesOutsideTheMargins(Paper paper) throws IOException {
        ChartSheet sheet = Example.sheet(Example.crowded(70).done(), paper,
                Example.patient("W".repeat(120), "M".repeat(120)), "09:48");
        Reading reading = read(new ChartSheet(new ClinicProfile("W".repeat(120), List.of("M".repeat(120)), "", paper),
                new Practitioner("x", "Q".repeat(90), "44"), sheet.patient(), sheet.session(), sheet.printedAt(),
                "Q".repeat(90), sheet.zone(), paper, false, "7F3A-91C2-0E5B", History.NONE));
        Area area = Area.of(paper);

        for (int page = 1; page <= reading.pages(); page++) {
            BufferedImage picture = reading.picture(page, DPI);
            Rectangle ink = difference(picture, blank(picture));
            assertThat(ink.x / PX_PER_MM).isGreaterThan(area.left() - 0.4);
            assertThat((ink.x + ink.width) / PX_PER_MM).isLessThan(area.right() + 0.4);
            assertThat(ink.y / PX_PER_MM).isGreaterThan(area.top() - 0.4);
            assertThat((ink.y + ink.height) / PX_PER_MM).isLessThan(area.bottom() + 0.4);
        }
    }

    private static BufferedImage blank(BufferedImage like) {
        BufferedImage blank = new BufferedImage(like.getWidth(), like.getHeight(), like.getType());
        for (int y = 0; y < like.getHeight(); y++) {
            for (int x = 0; x < like.getWidth(); x++) {
                blank.setRGB(x, y, 0xFFFFFFFF);
            }
        }
        return blank;
    }

    @Test
    void draftStandsAcrossEveryPage() throws IOException {
        Reading reading = read(Example.sheet(Example.crowded(200).done(), Paper.A4));
        BufferedImage last = reading.picture(reading.pages(), DPI);

        // the foot of the D, below the last rows: nothing else is drawn there
        int inked = 0;
        for (double y = 235; y < 270; y += 1 / PX_PER_MM) {
            inked += darkness(last, 49, y) > 40 ? 1 : 0;
        }
        assertThat(inked).isPositive();
    }

    @Test
    void blackAndWhiteHasNoColourAndColourInkTintsDiscsOnly() throws IOException {
        ChartSheet sheet = Example.sheet(Example.complete().done(), Paper.A4);
        ChartSheet tinted = new ChartSheet(sheet.clinic(), sheet.practitioner(), sheet.patient(), sheet.session(),
                sheet.printedAt(), sheet.printedBy(), sheet.zone(), sheet.paper(), true, sheet.chartCode(),
                History.NONE);
        Reading plain = read(sheet);
        Reading colour = read(tinted);

        assertThat(coloured(plain.picture(1, DPI))).isZero();
        assertThat(coloured(colour.picture(1, DPI))).isGreaterThan(500);
        assertThat(colour.text(1)).isEqualTo(plain.text(1));
    }

    /// The pages to look at beside the design's pictures of them.
    @ParameterizedTest
    @CsvSource({"A4, 10-chart-a4", "LETTER, 10b-chart-letter"})
    void thePagesAreKeptAsPictures(Paper paper, String name) throws PaperFailure {
        Path folder = Path.of("target", "screens");
        byte[] pdf = CHART.pdf(Example.sheet(Example.complete().done(), paper)).bytes();
        try (ChartPages pages = ChartPages.of(pdf)) {
            assertThat(folder.toFile().mkdirs() || Files.isDirectory(folder)).isTrue();
            List<Path> files = pages.saveImages(folder, name);

            assertThat(files).singleElement().satisfies(file -> {
                BufferedImage picture = ImageIO.read(file.toFile());
                assertThat(picture.getWidth() * 25.4 / ChartPages.SAVED_DPI).isCloseTo(paper.widthMm(), within(0.2));
                assertThat(picture.getHeight() * 25.4 / ChartPages.SAVED_DPI).isCloseTo(paper.heightMm(), within(0.2));
                assertThat(difference(picture, blank(picture)).isEmpty()).isFalse();
            });
        }
    }

    private static int coloured(BufferedImage picture) {
        int coloured = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                int red = rgb >> 16 & 0xFF;
                int blue = rgb & 0xFF;
                coloured += Math.abs(red - blue) > 24 ? 1 : 0;
            }
        }
        return coloured;
    }

    private static int darkness(BufferedImage picture, double xMm, double yMm) {
        return 255 - (picture.getRGB((int) Math.round(xMm * PX_PER_MM), (int) Math.round(yMm * PX_PER_MM)) & 0xFF);
    }
}
