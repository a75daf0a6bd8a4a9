package org.needlepoint.print.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.domain.round.Fate;
import org.needlepoint.domain.round.Incident;
import org.needlepoint.domain.round.Round;
import org.needlepoint.domain.round.Tally;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.Unaccounted;

/// In, out and counted: the figures, and how they came about (C14).
///
/// @param words of the whole chart
public record CountWords(ChartWords words) {

    private static final List<String> NTH = List.of("first", "second", "third", "fourth", "fifth");

    private Chart chart() {
        return words.chart();
    }

    public int in() {
        return chart().wentIn().size();
    }

    public int out() {
        return chart().out().size();
    }

    /// How many came out by the last count of every round; empty where one was not counted.
    public OptionalInt counted() {
        List<Round> rounds = chart().rounds().stream().filter(this::used).toList();
        return !rounds.isEmpty() && words.counted() && rounds.stream().allMatch(round -> round.tally().isPresent())
                ? OptionalInt.of(rounds.stream().mapToInt(round -> round.tally().orElseThrow().cameOut()).sum())
                : OptionalInt.empty();
    }

    private boolean used(Round round) {
        return chart().ofRound(round.number()).stream().anyMatch(NeedlePlacement::wentIn);
    }

    /// How it stands, in lines under the figures; what must not be overread comes first and is strong.
    public List<Text> lines() {
        List<Text> lines = new ArrayList<>();
        missing().forEach(line -> lines.add(Text.strongly(line)));
        standing(lines);
        List<Round> tallied = chart().rounds().stream().filter(round -> !round.tallies().isEmpty()).toList();
        tallied.forEach(round -> lines.add(Text.of(lead(round) + counts(round))));
        if (words.early() && in() > 0) {
            lines.add(Text.of("Said to be all out at " + words.minute(chart().ended().orElseThrow())));
        }
        int open = chart().open().size();
        if (open > 0 && words.sheet().session().state() != SessionState.CANCELLED) {
            lines.add(Text.of(open + " marked, not in"));
        }
        int never = neverPlaced().size();
        if (never > 0) {
            lines.add(Text.strongly(never + " never placed"));
        }
        return lines.isEmpty() ? List.of(Text.of("No needle charted")) : lines;
    }

    private void standing(List<Text> lines) {
        String now = words.minute(words.sheet().printedAt());
        int in = chart().in().size();
        if (words.sheet().session().state() == SessionState.CANCELLED) {
            lines.add(Text.of("Cancelled at " + chart().ended().map(words::minute).orElse(now)
                    + ", no needle went in"));
        } else if (in > 0) {
            lines.add(Text.strongly(needles(in) + " still in at " + now));
        } else if (!words.ended() && in() > 0 && chart().allOut().isEmpty() && !words.counted()) {
            lines.add(Text.of("No needle in at " + now + ", session still open"));
        }
        chart().allOut().ifPresent(asked -> lines.add(Text.strongly("Count open since " + words.minute(asked))));
    }

    private List<NeedlePlacement> neverPlaced() {
        return chart().placements().stream().filter(NeedlePlacement::neverPlaced).toList();
    }

    private List<String> missing() {
        return chart().missing().stream().map(needle -> "Needle " + needle.number() + " "
                + needle.fate().map(Fate::label).orElse("").toLowerCase(Locale.ENGLISH)).toList();
    }

    private static String needles(int count) {
        return count == 1 ? "1 needle" : count + " needles";
    }

    private String lead(Round round) {
        return chart().rounds().size() > 1 ? "Round " + round.number() + ": " : "";
    }

    /// "First count 7, second count 8 at 09:37".
    private String counts(Round round) {
        List<String> counts = new ArrayList<>();
        for (Tally tally : round.tallies()) {
            int at = counts.size();
            String nth = at < NTH.size() ? NTH.get(at) + " count " : "count " + (at + 1) + ": ";
            String spare = tally.spares() == 0 ? "" : " (" + tally.counted() + " with " + tally.spares()
                    + " opened, not used)";
            counts.add(nth + tally.cameOut() + spare);
        }
        String all = String.join(", ", counts) + " at " + words.minute(round.tally().orElseThrow().at());
        return Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }

    /// The whole account, where a line under the figures cannot hold it.
    public Section section() {
        boolean plain = chart().rounds().size() == 1 && chart().round().searched().isEmpty()
                && neverPlaced().isEmpty() && chart().missing().isEmpty();
        List<Entry> entries = new ArrayList<>();
        if (!plain) {
            chart().rounds().stream().filter(this::used).forEach(round -> round(round, entries));
            List<String> never = neverPlaced().stream().map(CountWords::named).toList();
            if (!never.isEmpty()) {
                entries.add(new Entry.Fact("Never placed", Text.strongly(String.join("; ", never))));
            }
        }
        Unaccounted lost = Unaccounted.of(chart().missing());
        return new Section(lost.any() ? "Count: " + lost.words() : "Count", entries);
    }

    private void round(Round round, List<Entry> entries) {
        String label = chart().rounds().size() > 1 ? "Round " + round.number() : "Count";
        long went = chart().ofRound(round.number()).stream().filter(NeedlePlacement::wentIn).count();
        long out = chart().ofRound(round.number()).stream()
                .filter(needle -> needle.out().isPresent() && !needle.neverPlaced()).count();
        String figures = "In " + went + ", out " + out + round.tally()
                .map(tally -> ", counted " + tally.cameOut()).orElse(words.early() ? "" : ", not counted");
        entries.add(new Entry.Fact(label, Stream.of(figures,
                round.allOut().or(round::asked).map(at -> "All out " + words.minute(at)).orElse(""),
                round.tallies().isEmpty() ? "" : counts(round)).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". ", "", "."))));
        List<NeedlePlacement> gone = chart().ofRound(round.number()).stream().filter(NeedlePlacement::missing).toList();
        for (Fate fate : Fate.values()) {
            String which = gone.stream().filter(needle -> needle.fate().equals(Optional.of(fate)))
                    .map(CountWords::named).collect(Collectors.joining("; "));
            if (!which.isEmpty()) {
                entries.add(new Entry.Fact(fate.label(), Text.strongly(which)));
            }
        }
        Incident incident = round.incident();
        String looked = looked(round);
        if (!gone.isEmpty() || !incident.equals(Incident.BLANK)) {
            entries.add(new Entry.Fact("Looked", strongOrMissing(looked)));
            entries.add(new Entry.Fact("Told", strongOrMissing(incident.told())));
            entries.add(new Entry.Fact("Next", strongOrMissing(incident.next())));
        } else if (!looked.isEmpty()) {
            entries.add(new Entry.Fact("Looked", looked));
        }
    }

    /// Where was looked: in own words, then the places that were tapped and are not among them.
    private static String looked(Round round) {
        String own = round.incident().looked().strip();
        List<String> named = Stream.of(own.split("[,;.]")).map(String::strip).toList();
        Stream<String> places = round.searched().stream()
                .filter(place -> named.stream().noneMatch(place::equalsIgnoreCase));
        return Stream.concat(Stream.of(own).filter(part -> !part.isEmpty()), places).collect(Collectors.joining(", "));
    }

    private static Text strongOrMissing(String written) {
        return written.isEmpty() ? Text.of("not written yet") : Text.strongly(written);
    }

    private static String named(NeedlePlacement needle) {
        return "Needle " + needle.number() + ", " + needle.location().label();
    }

    /// From the start of needling to its end, or empty before it.
    public String span() {
        return chart().firstStarted().map(start -> chart().ended()
                .map(end -> "Needling " + words.minute(start) + " to " + words.minute(end))
                .orElse("Needling since " + words.minute(start))).orElse("");
    }
}
