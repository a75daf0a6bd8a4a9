package org.needlepoint.domain.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.needlepoint.domain.body.Site;

/// What is different between the needles that went in in an earlier session and those of a later one.
///
/// Needles are paired nearest first, within the same site and side and on the same drawing. It compares spots; it says
/// nothing of why a needle was placed elsewhere.
///
/// @param pairs   the needles of both, nearest first
/// @param added   the needles of the later session alone, in their order
/// @param removed the needles of the earlier session alone, in their order
public record ChartDifference(List<Pair> pairs, List<NeedlePlacement> added, List<NeedlePlacement> removed) {

    /// Up to this distance two needles are at the same place: a finger on a drawing is no more exact.
    public static final double SAME_PLACE_MM = 2;

    /// A needle of the earlier session and the one of the later session in its place.
    public record Pair(NeedlePlacement earlier, NeedlePlacement later) {

        /// How far apart their spots are, on the drawing.
        public double distanceMm() {
            return earlier.location().spot().distanceMm(later.location().spot());
        }

        /// Whether both are at the same place.
        public boolean same() {
            return distanceMm() <= SAME_PLACE_MM;
        }
    }

    public ChartDifference {
        pairs = List.copyOf(pairs);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /// The difference from an earlier chart to a later one.
    public static ChartDifference between(Chart earlier, Chart later) {
        return between(earlier.wentIn(), later.wentIn());
    }

    /// The difference from earlier needles to later ones.
    public static ChartDifference between(List<NeedlePlacement> earlier, List<NeedlePlacement> later) {
        List<Pair> possible = new ArrayList<>();
        for (NeedlePlacement before : earlier) {
            later.stream().filter(after -> comparable(before.location(), after.location()))
                    .forEach(after -> possible.add(new Pair(before, after)));
        }
        possible.sort(Comparator.comparingDouble(Pair::distanceMm).thenComparing(pair -> pair.earlier().key())
                .thenComparing(pair -> pair.later().key()));
        Set<Integer> left = new HashSet<>();
        Set<Integer> come = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : possible) {
            if (!left.contains(pair.earlier().key()) && !come.contains(pair.later().key())) {
                left.add(pair.earlier().key());
                come.add(pair.later().key());
                pairs.add(pair);
            }
        }
        return new ChartDifference(pairs, later.stream().filter(after -> !come.contains(after.key())).toList(),
                earlier.stream().filter(before -> !left.contains(before.key())).toList());
    }

    /// Elsewhere a place is its name: the occipitalis is not the masseter.
    private static boolean comparable(Location before, Location after) {
        return before.spot().view() == after.spot().view() && before.site() == after.site()
                && before.side() == after.side()
                && (before.site() != Site.OTHER || before.place().equals(after.place()));
    }

    /// The pairs at the same place.
    public List<Pair> same() {
        return pairs.stream().filter(Pair::same).toList();
    }

    /// The pairs that are apart: the needle was placed elsewhere within its site.
    public List<Pair> moved() {
        return pairs.stream().filter(pair -> !pair.same()).toList();
    }
}
