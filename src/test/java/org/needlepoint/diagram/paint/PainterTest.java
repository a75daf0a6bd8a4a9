package org.needlepoint.diagram.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.Extent;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;

/// What the painter puts on the pen (ux/diagram-layout.json, symbols.json).
class PainterTest {

    private static final Atlas ATLAS = Atlas.load();
    private static final Painter PAINTER = new Painter(ATLAS);
    private static final Palette LIGHT = Palette.light();
    private static final BodyStyle CHART = BodyStyle.chart(LIGHT);
    private static final Arrangement VIEWS = Arrangement.fiveViews(ATLAS,
            Extent.ofSize(16, 58, 816, 642), Spacing.screen());

    private final RecordingPen pen = new RecordingPen();

    @AfterEach
    void everyClipWasTakenBack() {
        assertThat(pen.openClips).isZero();
    }

    @Test
    void countsStandBesideTheNamesOfTheirSiteAndSide() {
        PAINTER.bodies(pen, VIEWS, CHART, (site, side) -> site == Site.TEMPLE && side == Side.RIGHT ? 2
                : site == Site.FOREHEAD && side != Side.LEFT ? 1 : site == Site.NECK ? 3 : 0);

        assertThat(pen.texts()).containsSubsequence("Temple R ", "2").containsSubsequence("Forehead ", "2")
                .containsSubsequence("Temple L", "Top of ear L").containsSubsequence("Neck L ", "3");
        assertThat(pen.texts().stream().filter("3"::equals)).as("the neck is counted from behind only").hasSize(2);
    }

    @Test
    void everyViewSaysWhichSideIsWhich() {
        PAINTER.body(pen, VIEWS.frame(BodyView.FRONT), CHART, SiteCounts.NONE);
        assertThat(pen.texts()).containsSubsequence("Front", "R", "L");
        pen.drawn.clear();
        PAINTER.body(pen, VIEWS.frame(BodyView.BACK), CHART, SiteCounts.NONE);
        assertThat(pen.texts()).containsSubsequence("Upper back", "L", "R");
        pen.drawn.clear();
        PAINTER.body(pen, VIEWS.frame(BodyView.RIGHT), BodyStyle.treatment(Palette.dark()), SiteCounts.NONE);
        assertThat(pen.texts()).containsExactly("R");
    }

    @Test
    void paperNamesOnlyFourLevelsAndNoZones() {
        PAINTER.bodies(pen, VIEWS, BodyStyle.paper(Palette.paper()), (site, side) -> 9);

        assertThat(pen.texts()).contains("inion", "C2", "C7", "T4").doesNotContain("scapular", "midline", "9")
                .noneMatch(text -> text.startsWith("Temple"));
        assertThat(pen.drawn).filteredOn(d -> d.what().equals("stroke") && d.ink().visible())
                .allSatisfy(line -> assertThat(line.width()).as("a rule on paper, mm").isGreaterThanOrEqualTo(0.15));
    }

    @Test
    void aThumbnailShowsBodyAndZonesWithoutNames() {
        Zoom zoom = new Zoom(new BodyPoint(BodyView.BACK, 0, 50, 1), 2);
        Arrangement views = Arrangement.enlarged(ATLAS, Extent.ofSize(0, 0, 800, 640), Spacing.screen(), zoom);
        PAINTER.body(pen, views.frame(BodyView.RIGHT), CHART, (site, side) -> 4);

        assertThat(pen.texts()).containsExactly("Right side");
        assertThat(pen.inked(LIGHT.zoneFill())).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(MarkShape.class)
    void everyMarkButTheGhostCarriesItsNumber(MarkShape shape) {
        PAINTER.mark(pen, shape, "7", new Point2D.Double(50, 50), 10, CHART);

        assertThat(pen.texts()).isEqualTo(shape == MarkShape.GHOST ? List.of() : List.of("7"));
        assertThat(pen.drawn).hasSizeGreaterThan(1);
    }

    @Test
    void twitchStandsOnTheOuterSideAbove() {
        needles(mark(BodyView.NECK, -40, 50, true, null));
        assertThat(offset(LIGHT.twitch(), BodyView.NECK, -40, 50)).satisfies(by -> {
            assertThat(by.getX()).isCloseTo(-17.2, within(0.01));
            assertThat(by.getY()).isNegative();
        });
        needles(mark(BodyView.RIGHT, 50, -30, true, null));
        assertThat(offset(LIGHT.twitch(), BodyView.RIGHT, 50, -30).getX()).isCloseTo(17.2, within(0.01));
    }

    @Test
    void aDiscInTheWaySendsTheSymbolsToTheInnerSide() {
        needles(mark(BodyView.NECK, -40, 50, true, null), mark(BodyView.NECK, -55, 50, false, null));

        assertThat(offset(LIGHT.twitch(), BodyView.NECK, -40, 50).getX()).isPositive();
    }

    @Test
    void aDiscAboveSendsTheTwitchDown() {
        needles(mark(BodyView.NECK, -40, 50, true, null), mark(BodyView.NECK, -48, 28, false, null));

        assertThat(offset(LIGHT.twitch(), BodyView.NECK, -40, 50).getY()).isPositive();
    }

    @Test
    void aReactionTakesThePlaceOfTheTickOfANeedleThatIsOut() {
        BodyPoint spot = new BodyPoint(BodyView.BACK, 60, 20, 1);
        PAINTER.needles(pen, VIEWS, List.of(Mark.of(spot, "1", MarkShape.OUT)), CHART);
        long withTick = pen.inked(LIGHT.out()).stream().filter(d -> d.what().equals("fill")).count();
        pen.drawn.clear();
        Mark bruised = new Mark(spot, "1", MarkShape.OUT, false, Optional.of(ReactionMark.BRUISE), false);
        PAINTER.needles(pen, VIEWS, List.of(bruised), CHART);

        assertThat(withTick).isEqualTo(1);
        assertThat(pen.inked(LIGHT.out())).noneMatch(d -> d.what().equals("fill"));
        assertThat(pen.inked(LIGHT.text())).hasSize(1);
    }

    @Test
    void theSelectedMarkIsRingedAndLiesOnTop() {
        BodyPoint spot = new BodyPoint(BodyView.NECK, -40, 50, 1);
        Mark selected = new Mark(spot, "1", MarkShape.IN, false, Optional.empty(), true);
        needles(selected, mark(BodyView.NECK, -38, 50, false, null));

        assertThat(pen.texts()).containsExactly("2", "1");
        assertThat(pen.inked(LIGHT.focus())).singleElement()
                .satisfies(ring -> assertThat(ring.bounds().getWidth()).isCloseTo(30, within(0.01)));
    }

    private void needles(Mark... marks) {
        pen.drawn.clear();
        PAINTER.needles(pen, VIEWS, List.of(marks), CHART);
    }

    private static Mark mark(BodyView view, double x, double y, boolean twitch, ReactionMark reaction) {
        return new Mark(new BodyPoint(view, x, y, 1), "2", MarkShape.IN, twitch, Optional.ofNullable(reaction), false);
    }

    /// From the needle to the middle of what was drawn in an ink.
    private Point2D offset(Ink ink, BodyView view, double x, double y) {
        RecordingPen.Drawn symbol = pen.inked(ink).getFirst();
        Point2D disc = VIEWS.frame(view).toOutput(new BodyPoint(view, x, y, 1));
        return new Point2D.Double(symbol.bounds().getCenterX() - disc.getX(),
                symbol.bounds().getCenterY() - disc.getY());
    }
}
