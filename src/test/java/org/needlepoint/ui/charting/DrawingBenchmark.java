package org.needlepoint.ui.charting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SiteDefaults;
import org.needlepoint.ui.Treatments;
import org.needlepoint.ui.common.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// How long a frame of the drawing takes, beside a full redraw of the same picture in the same run (PERFORMANCE section
/// 2). It prints ratios and asserts no time: machines differ, and this one is shared.
///
/// The figure is the time between two pulses at full speed, with the render thread in it: recording the strokes alone
/// tells nothing. Run by `./mvnw -Pbenchmark test`.
@ExtendWith(ApplicationExtension.class)
class DrawingBenchmark {

    private static final double WIDTH = 848;
    private static final double HEIGHT = 640;
    private static final long WARM_NANOS = TimeUnit.MILLISECONDS.toNanos(1_200);
    private static final long MEASURED_NANOS = TimeUnit.MILLISECONDS.toNanos(2_500);
    private static final double MEDIAN = 0.5;
    private static final double P95 = 0.95;

    private Stage stage;
    private ChartPicture picture;
    private Instant now;
    private int frame;

    @Start
    void show(Stage shown) {
        stage = shown;
    }

    /// The intervals between frames, in ms.
    private record Frames(double median, double p95, int count) {

        static Frames of(List<Long> nanos) {
            List<Long> sorted = nanos.stream().sorted().toList();
            return new Frames(at(sorted, MEDIAN), at(sorted, P95), sorted.size());
        }

        private static double at(List<Long> sorted, double share) {
            return sorted.get((int) (share * (sorted.size() - 1))) / 1e6;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 500, 5_000})
    void frames(int needles, FxRobot robot) throws Exception {
        robot.interact(() -> open(needles));
        Map<String, Runnable> ways = new LinkedHashMap<>();
        ways.put("nothing is drawn", () -> { });
        ways.put("full redraw", () -> picture.look(Closeness.ALL));
        ways.put("all needles again", () -> picture.show(now));
        ways.put("clock tick, nothing due", () -> picture.tick(now));
        ways.put("one needle dragged", () -> picture.holdAt(spot(frame)));
        Map<String, Frames> measured = new LinkedHashMap<>();
        for (Map.Entry<String, Runnable> way : ways.entrySet()) {
            if (way.getKey().contains("dragged")) {
                robot.interact(() -> picture.hold(0));
            }
            measured.put(way.getKey(), measure(way.getValue()));
        }
        Frames full = measured.get("full redraw");
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%n%d needles%n%-26s %8s %8s %8s %8s%n",
                needles, "", "median", "p95 ms", "frames", "of full"));
        measured.forEach((name, frames) -> table.append(String.format(Locale.ROOT, "%-26s %8.2f %8.2f %8d %8.2f%n",
                name, frames.median(), frames.p95(), frames.count(), frames.median() / full.median())));
        System.out.println(table);
        assertThat(measured.values()).allSatisfy(frames -> assertThat(frames.count()).isPositive());
    }

    private void open(int needles) {
        ChartingScene scene = new ChartingScene(stage, 1280, 800, ColorScheme.LIGHT);
        now = scene.clock.instant();
        List<SessionAct> marks = new ArrayList<>();
        for (int key = 1; key <= needles; key++) {
            marks.add(new SessionAct.NeedleMarked(key, new Location(spot(key),
                    Treatments.BACK_RIGHT.site(), Treatments.BACK_RIGHT.side(), "Upper back",
                    Treatments.BACK_RIGHT.muscle(), true, List.of()), SiteDefaults.needle(Treatments.BACK_RIGHT.site(),
                    Treatments.BACK_RIGHT.muscle()), SiteDefaults.DWELL));
        }
        Atlas atlas = Atlas.load();
        Look look = new Look();
        picture = new ChartPicture(scene.model, atlas, new MarkLook(new Painter(atlas), look.palette()), now);
        Scene alone = new Scene(picture, WIDTH, HEIGHT);
        look.dress(alone);
        stage.setScene(alone);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        scene.desk.tap(marks.toArray(SessionAct[]::new));
        assertThat(scene.chart().placements()).hasSize(needles);
        picture.show(now);
    }

    private static BodyPoint spot(int at) {
        return ChartingScene.spot(BodyView.BACK, -90 + at % 60 * 3, 10 + at / 60 % 40 * 2.5);
    }

    private Frames measure(Runnable draw) throws Exception {
        CompletableFuture<List<Long>> done = new CompletableFuture<>();
        List<Long> intervals = new ArrayList<>();
        Platform.runLater(() -> new AnimationTimer() {
            private long began;
            private long last;

            @Override
            public void handle(long ignored) {
                long at = System.nanoTime();
                began = began == 0 ? at : began;
                if (at - began > WARM_NANOS && last > 0) {
                    intervals.add(at - last);
                }
                last = at;
                frame++;
                draw.run();
                if (at - began > WARM_NANOS + MEASURED_NANOS) {
                    stop();
                    done.complete(intervals);
                }
            }
        }.start());
        return Frames.of(done.get(1, TimeUnit.MINUTES));
    }
}
