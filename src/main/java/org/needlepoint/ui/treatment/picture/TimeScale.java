package org.needlepoint.ui.treatment.picture;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.needlepoint.diagram.paint.MarkShape;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.Dwell;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.ui.common.Marks;

/// The bar from 0 to 20 minutes, with where every needle stands on it.
///
/// Minutes are rounded to what a bar of 800 px can show, so that an unchanged picture is not painted again.
///
/// @param tone    the headline's
/// @param minutes how far the first needle is, 0 to 20
/// @param planned the first needle's planned dwell in minutes, if one is in
/// @param marks   the needles, the most urgent first; those too close to tell apart are one mark
public record TimeScale(Headline.Tone tone, double minutes, OptionalInt planned, List<Mark> marks) {

    /// One mark on the bar.
    ///
    /// @param minutes how long its needle has been in, at most 20
    /// @param number  the needle's number; empty where the mark stands for several
    /// @param shape   the mark of the most urgent of them
    public record Mark(double minutes, String number, MarkShape shape) {
    }

    private static final double STEPS_A_MINUTE = 40;
    /// Closer than this two marks would cover each other, in minutes.
    private static final double APART = 0.9;

    public TimeScale {
        marks = List.copyOf(marks);
    }

    static TimeScale of(Chart chart, Headline.Tone tone, Instant now) {
        List<NeedlePlacement> in = chart.in().stream().sorted(Urgency.order(now)).toList();
        if (in.isEmpty()) {
            return new TimeScale(tone, 0, OptionalInt.empty(), List.of());
        }
        List<List<NeedlePlacement>> groups = new ArrayList<>();
        for (NeedlePlacement needle : in) {
            groups.stream().filter(group -> near(group.getFirst(), needle, now)).findFirst().orElseGet(() -> {
                groups.add(new ArrayList<>());
                return groups.getLast();
            }).add(needle);
        }
        List<Mark> marks = groups.stream().map(group -> mark(group, now)).toList();
        return new TimeScale(tone, marks.getFirst().minutes(), OptionalInt.of(in.getFirst().planned().minutes()),
                chart.round().blind() ? List.of() : marks);
    }

    private static Mark mark(List<NeedlePlacement> group, Instant now) {
        NeedlePlacement first = group.getFirst();
        String number = group.size() == 1 ? Integer.toString(first.number()) : "";
        double minutes = Math.round(minutes(first, now) * STEPS_A_MINUTE) / STEPS_A_MINUTE;
        return new Mark(minutes, number, Marks.shape(first, now));
    }

    private static boolean near(NeedlePlacement one, NeedlePlacement other, Instant now) {
        return Math.abs(minutes(one, now) - minutes(other, now)) < APART;
    }

    private static double minutes(NeedlePlacement needle, Instant now) {
        double minute = Duration.ofMinutes(1).toMillis();
        return Math.min(Dwell.LIMIT_MINUTES, needle.elapsed(now).toMillis() / minute);
    }
}
