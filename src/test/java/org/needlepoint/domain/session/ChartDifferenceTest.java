package org.needlepoint.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.session.ChartDifference.Pair;

/// Two sessions as a difference: paired nearest first within site and side.
class ChartDifferenceTest {

    private static final int ROUNDS = 200;

    private static NeedlePlacement needle(int key, BodyView view, Site site, Side side, String place, double x,
            double y) {
        return new NeedlePlacement(key, key, 1, new Location(new BodyPoint(view, x, y, 1), site, side, place,
                Optional.empty(), false, List.of()), Needles.SIZE, Needles.QUARTER, NeedleDetails.EMPTY,
                Optional.empty(), Optional.empty(), false, Optional.empty(), false);
    }

    private static NeedlePlacement neck(int key, double x) {
        return needle(key, BodyView.NECK, Site.NECK, Side.LEFT, "Neck", x, 40);
    }

    @Test
    void theNearestArePairedFirstAndTheRestIsAddedOrRemoved() {
        ChartDifference difference = ChartDifference.between(List.of(neck(1, -10), neck(2, -40)),
                List.of(neck(1, -20), neck(2, -41), neck(3, -70)));

        assertThat(difference.pairs()).extracting(pair -> pair.earlier().key(), pair -> pair.later().key())
                .containsExactly(tuple(2, 2), tuple(1, 1));
        assertThat(difference.same()).hasSize(1);
        assertThat(difference.moved()).extracting(Pair::distanceMm).containsExactly(10.0);
        assertThat(difference.added()).extracting(NeedlePlacement::key).containsExactly(3);
        assertThat(difference.removed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, true", "2.01, false"})
    void upToTwoMillimetresItIsTheSamePlace(double apart, boolean same) {
        ChartDifference difference = ChartDifference.between(List.of(neck(1, 0)), List.of(neck(1, apart)));
        assertThat(difference.pairs().getFirst().same()).isEqualTo(same);
    }

    @Test
    void anotherSideSiteViewOrPlaceIsNeverPaired() {
        NeedlePlacement left = needle(1, BodyView.FRONT, Site.OTHER, Side.LEFT, "Masseter", 30, 40);
        List<NeedlePlacement> others = List.of(
                needle(1, BodyView.FRONT, Site.OTHER, Side.RIGHT, "Masseter", 30, 40),
                needle(2, BodyView.FRONT, Site.TEMPLE, Side.LEFT, "Temple", 30, 40),
                needle(3, BodyView.LEFT, Site.OTHER, Side.LEFT, "Masseter", 30, 40),
                needle(4, BodyView.FRONT, Site.OTHER, Side.LEFT, "Chin", 30, 40));
        ChartDifference difference = ChartDifference.between(List.of(left), others);
        assertThat(difference.pairs()).isEmpty();
        assertThat(difference.added()).isEqualTo(others);
        assertThat(difference.removed()).containsExactly(left);
    }

    @Test
    void onlyNeedlesThatWentInAreCompared() {
        Chart marked = Charts.opened().tap(1, Needles.mark(1)).chart();
        Chart in = Charts.started(1).tap(61, new SessionAct.NeedleIn(1)).chart();
        assertThat(ChartDifference.between(marked, in).added()).hasSize(1);
        assertThat(ChartDifference.between(marked, in).pairs()).isEmpty();
        assertThat(ChartDifference.between(in, in).same()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 2026})
    void everyNeedleIsToldOnceAndNoTwoWouldRatherBePaired(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < ROUNDS; i++) {
            List<NeedlePlacement> earlier = needles(random);
            List<NeedlePlacement> later = needles(random);
            ChartDifference difference = ChartDifference.between(earlier, later);

            List<NeedlePlacement> before = new ArrayList<>(difference.removed());
            List<NeedlePlacement> after = new ArrayList<>(difference.added());
            difference.pairs().forEach(pair -> {
                before.add(pair.earlier());
                after.add(pair.later());
                assertThat(group(pair.later())).as("seed %d", seed).isEqualTo(group(pair.earlier()));
            });
            assertThat(before).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(earlier);
            assertThat(after).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(later);
            assertThat(rather(difference, earlier, later)).as("seed %d", seed).isEmpty();

            ChartDifference back = ChartDifference.between(later, earlier);
            assertThat(back.added()).as("seed %d", seed).isEqualTo(difference.removed());
            assertThat(back.removed()).as("seed %d", seed).isEqualTo(difference.added());
            assertThat(back.pairs()).as("seed %d", seed).extracting(Pair::later, Pair::earlier)
                    .containsExactlyElementsOf(difference.pairs().stream().map(pair ->
                            tuple(pair.earlier(), pair.later())).toList());
            assertThat(ChartDifference.between(earlier, earlier).moved()).as("seed %d", seed).isEmpty();
        }
    }

    /// Needles that are nearer to each other than each is to its own partner, if it has one.
    private static List<Pair> rather(ChartDifference difference, List<NeedlePlacement> earlier,
            List<NeedlePlacement> later) {
        List<Pair> rather = new ArrayList<>();
        for (NeedlePlacement before : earlier) {
            for (NeedlePlacement after : later) {
                Pair pair = new Pair(before, after);
                if (group(before).equals(group(after))
                        && pair.distanceMm() < apart(difference, before, true)
                        && pair.distanceMm() < apart(difference, after, false)) {
                    rather.add(pair);
                }
            }
        }
        return rather;
    }

    private static double apart(ChartDifference difference, NeedlePlacement needle, boolean early) {
        return difference.pairs().stream().filter(pair -> (early ? pair.earlier() : pair.later()) == needle)
                .mapToDouble(Pair::distanceMm).findFirst().orElse(Double.POSITIVE_INFINITY);
    }

    private static String group(NeedlePlacement needle) {
        Location at = needle.location();
        return at.spot().view() + " " + at.site() + " " + at.side() + (at.site() == Site.OTHER ? at.place() : "");
    }

    private static List<NeedlePlacement> needles(SplittableRandom random) {
        List<NeedlePlacement> needles = new ArrayList<>();
        int many = random.nextInt(12);
        for (int key = 1; key <= many; key++) {
            Site site = random.nextBoolean() ? Site.NECK : Site.OTHER;
            needles.add(needle(key, random.nextBoolean() ? BodyView.NECK : BodyView.LEFT, site,
                    random.nextBoolean() ? Side.LEFT : Side.RIGHT, random.nextBoolean() ? "Masseter" : "Chin",
                    random.nextDouble(-60, 60), random.nextDouble(0, 90)));
        }
        return needles;
    }
}
