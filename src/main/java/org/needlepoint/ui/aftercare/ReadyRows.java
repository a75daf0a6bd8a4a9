package org.needlepoint.ui.aftercare;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.needlepoint.domain.aftercare.Advice;
import org.needlepoint.domain.aftercare.Leaving;
import org.needlepoint.domain.clinic.ReadyReasons;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.round.Round;
import org.needlepoint.domain.round.Tally;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.ui.common.Times;

/// The lines of "Ready to sign": what is done, what is missing, what needs a reason.
final class ReadyRows {

    private ReadyRows() {
    }

    static List<ReadyRow> of(AfterModel model) {
        List<Finding> left = new ArrayList<>(model.findings());
        Chart chart = model.chart();
        ZoneId zone = model.visit().zone();
        List<ReadyRow> rows = new ArrayList<>();
        rows.add(new ReadyRow("Skin check and reactions", clock(chart.after().skinChecked(), zone),
                take(left, about("skin", "reactions"))));
        rows.add(new ReadyRow("Steady, advice given", steady(chart, zone), take(left, finding ->
                finding.rule().equals("C29") || isLeaving(finding) || isAdvice(finding))));
        rows.add(new ReadyRow("Pain now", chart.after().pain().isPresent()
                ? Integer.toString(chart.after().pain().getAsInt()) : "", take(left, about("pain-after"))));
        rows.addFirst(new ReadyRow("Longest dwell", longest(chart), take(left, rule("C13"))));
        rows.addFirst(new ReadyRow("In, out, counted" + (recounted(chart) ? "; second count" : ""), count(chart),
                take(left, rule("C14"))));
        rows.addFirst(new ReadyRow("Skin sterilised, new needles", clock(chart.rounds().getLast().preparation()
                .map(preparation -> preparation.at()), zone),
                take(left, finding -> finding.about().startsWith("prepared-"))));
        List<Finding> others = take(left, finding -> List.of("C3", "C12", "C32", "C40").contains(finding.rule())
                || finding.about().equals(ReadyReasons.LATERALITY));
        rows.addFirst(new ReadyRow("Screening and consent", clock(chart.before().screened(), zone), left));
        others.forEach(finding -> rows.add(new ReadyRow(finding.sentence(), "", List.of(finding))));
        return rows;
    }

    private static String steady(Chart chart, ZoneId zone) {
        return clock(chart.after().leaving().values().stream().max(Comparator.naturalOrder()), zone);
    }

    private static boolean isLeaving(Finding finding) {
        return List.of(Leaving.values()).stream().anyMatch(item -> item.id().equals(finding.about()));
    }

    private static boolean isAdvice(Finding finding) {
        return List.of(Advice.values()).stream().anyMatch(item -> item.id().equals(finding.about()));
    }

    private static Predicate<Finding> about(String... subjects) {
        return finding -> List.of(subjects).contains(finding.about());
    }

    private static Predicate<Finding> rule(String number) {
        return finding -> finding.rule().equals(number);
    }

    private static List<Finding> take(List<Finding> findings, Predicate<Finding> which) {
        List<Finding> taken = findings.stream().filter(which).toList();
        findings.removeAll(taken);
        return taken;
    }

    private static String clock(Optional<Instant> at, ZoneId zone) {
        return at.map(moment -> Times.clock(moment, zone)).orElse("");
    }

    private static boolean recounted(Chart chart) {
        return chart.rounds().stream().anyMatch(round -> round.tallies().size() > 1);
    }

    private static String count(Chart chart) {
        int counted = chart.rounds().stream().map(Round::tally).flatMap(Optional::stream).mapToInt(Tally::cameOut)
                .sum();
        String equal = chart.missing().isEmpty() ? " = " : ", ";
        return chart.wentIn().size() + equal + chart.out().size() + equal + counted;
    }

    private static String longest(Chart chart) {
        return chart.placements().stream().flatMap(needle -> needle.dwell().stream())
                .max(Comparator.<Duration>naturalOrder()).map(Times::minutes).orElse("none");
    }
}
