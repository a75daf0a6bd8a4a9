package org.needlepoint.print.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.session.Answer;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.NeedlePlacement;

/// The session as plain text, for the clinic's main record: this chart is the needling part of it (UX section 12).
public final class NeedlingNote {

    private NeedlingNote() {
    }

    /// The note in the words of the printed chart, a needle a line.
    public static String of(ChartSheet sheet) {
        ChartWords words = new ChartWords(sheet);
        Chart chart = sheet.session().chart();
        List<String> lines = new ArrayList<>();
        lines.add("Dry needling, " + words.sessionNumber().toLowerCase(Locale.ENGLISH) + ", "
                + words.longDate() + ", " + words.sign() + words.signRest());
        lines.add(patient(sheet.patient(), words));
        add(lines, "Physiotherapist: ", words.physiotherapist());
        CountWords count = new CountWords(words);
        add(lines, "", count.span());
        lines.add("In " + count.in() + ", out " + count.out() + ", " + (count.counted().isPresent()
                ? "counted " + count.counted().getAsInt() : "not counted") + ". "
                + count.lines().stream().map(Text::words).collect(Collectors.joining(". ")) + ".");
        add(lines, "Sites: ", sites(chart));
        lines.add("");
        for (NeedlePlacement needle : chart.placements()) {
            lines.add(line(new NeedleWords(needle, words)));
        }
        if (!chart.placements().isEmpty()) {
            lines.add("");
            lines.add("~ not tapped exactly; a muscle in brackets is proposed; left and right are the patient's own.");
        }
        for (Section section : sections(words)) {
            if (!section.isEmpty()) {
                lines.add("");
                lines.add(section.title());
                section.entries().forEach(entry -> lines.addAll(lines(entry)));
            }
        }
        lines.add("");
        SealWords seal = new SealWords(words);
        lines.add(seal.name().isEmpty() ? seal.state()
                : seal.state() + ": " + seal.name() + ", " + seal.moment());
        lines.add("Amendments: " + seal.amendments());
        add(lines, "", words.code());
        return String.join(System.lineSeparator(), lines);
    }

    private static List<Section> sections(ChartWords words) {
        BeforeWords before = new BeforeWords(words);
        return List.of(new CountWords(words).section(), before.section(), new DrawnWords(words).section(),
                before.reasons(), new ReactionWords(words).section(), new OutcomeWords(words).section(),
                new PlanWords(words).section(), new SealWords(words).addenda());
    }

    private static List<String> lines(Entry entry) {
        return switch (entry) {
            case Entry.Fact fact -> List.of((fact.label().isEmpty() ? "  " : fact.label() + ": ")
                    + fact.value().words());
            case Entry.Prose prose -> List.of(prose.text().words());
            case Entry.Table table -> table.rows().stream().map(row -> row(table, row)).toList();
        };
    }

    /// "Headache days in 30: First 11 Aug 14, Last 3 Nov 6, Today 5".
    private static String row(Entry.Table table, Entry.Table.Row row) {
        return row.label() + ": " + IntStream.range(0, row.values().size())
                .filter(at -> !row.values().get(at).isEmpty())
                .mapToObj(at -> table.heads().get(at).brief() + " " + row.values().get(at))
                .collect(Collectors.joining(", "));
    }

    private static void add(List<String> lines, String lead, String text) {
        if (!text.isEmpty()) {
            lines.add(lead + text);
        }
    }

    private static String patient(Patient patient, ChartWords words) {
        return Stream.of(patient.name(), "born " + words.born(), patient.details().sex().letter(), patient.number())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /// "Forehead 1, Temple R 2": the sites in use, in their order.
    private static String sites(Chart chart) {
        return Arrays.stream(Site.values()).flatMap(site -> Arrays.stream(Side.values())
                .filter(side -> chart.count(site, side) > 0)
                .map(side -> site.label() + (side == Side.CENTRE ? " " : " " + side.letter() + " ")
                        + chart.count(site, side))).collect(Collectors.joining(", "));
    }

    private static String line(NeedleWords needle) {
        NeedleWords.Time in = needle.in();
        NeedleWords.Time out = needle.out();
        String size = needle.needle().needle().label() + " mm"
                + (needle.depth().isEmpty() ? "" : ", depth " + needle.depth() + " mm");
        String dwell = needle.dwell().filter(_ -> !needle.needle().planned().inAndOut()).map(ChartWords::clock)
                .orElse(needle.needle().planned().inAndOut() && needle.needle().wentIn() ? "in and out" : "");
        String facts = Stream.of(needle.site(), needle.muscle(), size, time("in ", in), time("out ", out), dwell,
                twitch(needle.needle().details().twitch()), String.join(", ", needle.alerts()),
                needle.reactions().stream().map(NeedleWords.Caused::words).collect(Collectors.joining(", ")),
                needle.particulars(), needle.note(), needle.reason())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        return needle.needle().number() + ". " + facts;
    }

    /// Only what was recorded.
    private static String twitch(Answer twitch) {
        return switch (twitch) {
            case YES -> "LTR";
            case NO -> "no LTR";
            case NOT_RECORDED -> "";
        };
    }

    private static String time(String lead, NeedleWords.Time time) {
        if (time.time().isEmpty()) {
            return "";
        }
        if (time.time().equals("in")) {
            return "still in";
        }
        String shown = time.sign().isEmpty() ? time.time() : time.sign() + " " + time.time();
        String first = time.first().isEmpty() ? "" : ", entered " + time.first();
        return (time.time().equals("not in") ? "" : lead) + shown + first;
    }
}
