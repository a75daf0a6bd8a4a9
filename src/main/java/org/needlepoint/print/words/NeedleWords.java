package org.needlepoint.print.words;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.diagram.paint.MarkShape;
import org.needlepoint.diagram.paint.ReactionMark;
import org.needlepoint.domain.round.Fate;
import org.needlepoint.domain.session.Answer;
import org.needlepoint.domain.session.Direction;
import org.needlepoint.domain.session.Grip;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.Moment;
import org.needlepoint.domain.session.NeedleDetails;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.NeedleState;
import org.needlepoint.domain.session.Reasoned;
import org.needlepoint.domain.session.Sensation;
import org.needlepoint.domain.session.Technique;

/// One needle as the chart words and draws it.
///
/// @param needle the needle
/// @param chart  the words of the whole chart
public record NeedleWords(NeedlePlacement needle, ChartWords chart) {

    private static final String ABOUT = "needle-";

    /// The mark of the needle: live while the treatment runs; on a final chart a disc, or an octagon over 20 minutes.
    public MarkShape shape() {
        Instant now = chart.sheet().printedAt();
        NeedleState state = needle.state(now);
        if (state == NeedleState.OUT && chart.ended()) {
            return overLimit().isPresent() ? MarkShape.OVER : MarkShape.IN;
        }
        return switch (state) {
            case MARKED -> MarkShape.MARKED;
            case IN -> MarkShape.IN;
            case DUE -> MarkShape.DUE;
            case OVER -> MarkShape.OVER;
            case OUT -> MarkShape.OUT;
            case NEVER_PLACED -> MarkShape.NEVER_PLACED;
            case MISSING -> MarkShape.IN;
        };
    }

    public boolean twitch() {
        return needle.details().twitch() == Answer.YES;
    }

    /// The place, with a capital: "Occipitalis, left".
    public String site() {
        String label = needle.location().label();
        int first = label.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + label.substring(Character.charCount(first));
    }

    /// The muscle, in brackets while it is only proposed; empty where none is named.
    public String muscle() {
        Location location = needle.location();
        return location.muscle().map(muscle -> location.chosen() ? muscle.label() : "(" + muscle.label() + ")")
                .orElse("");
    }

    public String depth() {
        return needle.details().depthMm().isPresent() ? Integer.toString(needle.details().depthMm().getAsInt()) : "";
    }

    /// A time as the table shows it.
    ///
    /// @param sign  "~" where it was not tapped
    /// @param time  the time that counts
    /// @param first the first entry, where it was corrected since
    public record Time(String sign, String time, String first) {
        static final Time NONE = new Time("", "", "");
    }

    public Time in() {
        if (needle.neverPlaced()) {
            return Time.NONE;
        }
        return needle.in().map(this::time).orElse(new Time("", "not in", ""));
    }

    public Time out() {
        if (needle.in().isEmpty()) {
            return Time.NONE;
        }
        return needle.out().map(this::time).orElse(new Time("", needle.missing() ? "not out" : "in", ""));
    }

    private Time time(Moment moment) {
        if (moment.corrected().isPresent()) {
            Instant corrected = moment.corrected().get();
            boolean whole = corrected.getEpochSecond() % 60 == 0;
            return new Time("", whole ? chart.minute(corrected) : chart.second(corrected),
                    moment.exact() ? chart.second(moment.entered())
                            : "~\u00A0" + chart.minute(moment.entered()));
        }
        return moment.exact() ? new Time("", chart.second(moment.entered()), "")
                : new Time("~", chart.minute(moment.entered()), "");
    }

    /// The dwell, or the time so far of a needle that is in; empty for one that never went in or is missing.
    public Optional<Duration> dwell() {
        boolean timed = needle.in().isPresent() && !needle.missing();
        return timed ? Optional.of(needle.elapsed(chart.sheet().printedAt())) : Optional.empty();
    }

    /// By how much the dwell passed 20 minutes.
    public Optional<Duration> overLimit() {
        return dwell().map(dwell -> dwell.minus(NeedlePlacement.LIMIT)).filter(over -> over.toSeconds() > 0);
    }

    /// What must not be overread: over 20 minutes, forgotten, never placed.
    public List<String> alerts() {
        List<String> alerts = new ArrayList<>();
        if (needle.neverPlaced()) {
            alerts.add("never placed");
        }
        needle.fate().filter(Fate::missing).ifPresent(fate -> alerts.add(lower(fate.label())));
        String since = needle.isIn() ? " over, still in" : " over";
        overLimit().ifPresent(over -> alerts.add(ChartWords.clock(over) + since));
        if (needle.forgotten()) {
            alerts.add("forgotten needle");
        } else if (needle.questioned()) {
            alerts.add("check time");
        }
        return alerts;
    }

    /// What the needle was for the patient, and how it was worked; only what was entered.
    public String particulars() {
        NeedleDetails details = needle.details();
        String text = Stream.of(
                details.familiarPain() == Answer.YES ? "familiar pain" : "",
                details.familiarPain() == Answer.NO ? "no familiar pain" : "",
                details.sensation().filter(felt -> felt != Sensation.NONE)
                        .map(felt -> "felt " + lower(felt.label())).orElse(""),
                details.sensation().filter(Sensation.NONE::equals).map(_ -> "felt nothing").orElse(""),
                details.grip().map(Grip::label).map(label -> lower(label) + " grip").orElse(""),
                details.technique().map(Technique::label).map(NeedleWords::lower).orElse(""),
                angle(details),
                needle.fate().filter(fate -> fate == Fate.SEEN_OUT && needle.out().filter(Moment::approximate)
                        .isPresent()).map(_ -> "seen out").orElse(""),
                details.tenderness().isPresent() ? "tenderness " + details.tenderness().getAsInt() + " of 3" : "")
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String angle(NeedleDetails details) {
        String direction = details.direction().map(Direction::label).map(NeedleWords::lower).orElse("");
        String angle = details.angleDeg().isPresent() ? details.angleDeg().getAsInt() + "°" : "";
        return (angle + " " + direction).strip();
    }

    private static String lower(String label) {
        return label.toLowerCase(Locale.ENGLISH);
    }

    public String note() {
        return needle.details().note().strip();
    }

    /// Why it stayed over 20 minutes, as it was said at signing (C13).
    public String reason() {
        return chart.chart().reasons().stream()
                .filter(reasoned -> inRow(reasoned) && reasoned.finding().about().equals(ABOUT + needle.key()))
                .map(reasoned -> "Reason: " + reasoned.reason().strip()).findFirst().orElse("");
    }

    /// Whether a reason stands in the row of its needle, beside by how much it was over.
    static boolean inRow(Reasoned reasoned) {
        return reasoned.finding().rule().equals("C13") && reasoned.finding().about().startsWith(ABOUT);
    }

    /// The reactions that this needle caused, the gravest first.
    public List<Caused> reactions() {
        return chart.chart().after().reactions().entrySet().stream()
                .filter(noted -> noted.getValue().present() && noted.getValue().needles().contains(needle.key()))
                .sorted(Comparator.comparing(noted -> noted.getValue().grade().orElseThrow(),
                        Comparator.reverseOrder()))
                .map(noted -> new Caused(ReactionMark.of(noted.getKey()),
                        ReactionWords.name(noted.getKey(), noted.getValue()) + ", "
                                + lower(noted.getValue().grade().orElseThrow().label()))).toList();
    }

    /// A reaction with its symbol.
    ///
    /// @param words "Soreness, mild"
    public record Caused(ReactionMark mark, String words) {
    }
}
