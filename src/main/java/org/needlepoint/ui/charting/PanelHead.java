package org.needlepoint.ui.charting;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.Dwell;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.NeedleState;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.domain.session.Unaccounted;
import org.needlepoint.ui.common.ClockText;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;

/// The head of the right panel: how many are marked, or in and out and the soonest clock.
final class PanelHead extends HBox {

    private final Label first = Parts.label("", "panel-number");
    private final Label firstWord = Parts.label("", "caption");
    private final Label second = Parts.label("", "panel-number", "quiet");
    private final Label secondWord = Parts.label("out", "caption");
    private final ClockText clock = new ClockText(40);
    private final Label clockWord = Parts.label("", "caption");
    private final Button treatment;
    private Optional<SessionState> built = Optional.empty();

    PanelHead(Runnable openTreatment) {
        getStyleClass().add("panel-head");
        setAlignment(Pos.CENTER_LEFT);
        treatment = Parts.iconButton(Icon.EXPAND, "Treatment view, F11", openTreatment);
        treatment.setId("open-treatment");
        treatment.setMinSize(48, 48);
    }

    void show(TreatmentSession session, Instant now) {
        if (built.filter(session.state()::equals).isEmpty()) {
            built = Optional.of(session.state());
            build(session);
        }
        Chart chart = session.chart();
        switch (session.state()) {
            case NEEDLING -> {
                first.setText(Integer.toString(chart.in().size()));
                firstWord.setText("in");
                second.setText(Long.toString(chart.wentInThisRound().stream()
                        .filter(needle -> needle.out().isPresent()).count()));
                showClock(chart, now);
            }
            case OUT, COUNTED, SIGNED -> {
                first.setText(Integer.toString(chart.wentIn().size()));
                firstWord.setText("went in");
                second.setText(Integer.toString(chart.out().size()));
            }
            case DRAFT, SCREENED, MARKED, CANCELLED -> {
                first.setText(Long.toString(chart.ofRound().stream().filter(needle -> !needle.neverPlaced()).count()));
                firstWord.setText("marked" + (chart.rounds().size() > 1 ? " in round " + chart.round().number() : ""));
            }
        }
    }

    private void build(TreatmentSession session) {
        SessionState state = session.state();
        boolean over = state == SessionState.OUT || state == SessionState.COUNTED || state == SessionState.SIGNED;
        boolean large = state == SessionState.NEEDLING || over;
        first.getStyleClass().setAll("label", large ? "panel-number" : "panel-count");
        firstWord.getStyleClass().setAll("label", large ? "caption" : "muted");
        setMinHeight(large ? 92 : 56);
        if (state == SessionState.NEEDLING) {
            VBox times = new VBox(clock, clockWord);
            times.setAlignment(Pos.CENTER_RIGHT);
            HBox.setMargin(times, new Insets(0, 12, 0, 0));
            getChildren().setAll(column(first, firstWord), column(second, secondWord), Parts.spring(), times,
                    treatment);
        } else if (over) {
            Label word = Parts.label(overWords(session.chart(), state), "muted");
            getChildren().setAll(column(first, firstWord), column(second, secondWord), Parts.spring(), word);
        } else {
            getChildren().setAll(first, firstWord, Parts.spring(),
                    Parts.label("15 min planned, " + Dwell.LIMIT_MINUTES + " at most", "muted"));
            HBox.setMargin(firstWord, new Insets(0, 0, 0, 8));
        }
    }

    private static String overWords(Chart chart, SessionState state) {
        if (state == SessionState.OUT) {
            return "Not screened, not counted";
        }
        Unaccounted lost = Unaccounted.of(chart.missing());
        return lost.any() ? lost.words() : "All counted";
    }

    private static Node column(Label number, Label word) {
        VBox column = new VBox(number, word);
        column.setMinWidth(64);
        column.setAlignment(Pos.CENTER_LEFT);
        return column;
    }

    private void showClock(Chart chart, Instant now) {
        List<NeedlePlacement> in = chart.in();
        Optional<NeedlePlacement> longest = in.stream().filter(needle -> needle.state(now) == NeedleState.OVER)
                .min(Comparator.comparing(needle -> needle.untilLimit(now)));
        Optional<NeedlePlacement> due = in.stream().filter(needle -> needle.state(now) == NeedleState.DUE)
                .min(Comparator.comparing(needle -> needle.untilLimit(now)));
        clock.getStyleClass().removeAll("accent", "due", "over", "quiet");
        if (longest.isPresent()) {
            clock.getStyleClass().add("over");
            clock.setText("+" + Times.minutes(longest.get().untilLimit(now)));
            clockWord.setText(longest.get().location().shortLabel() + " is over " + Dwell.LIMIT_MINUTES);
        } else if (due.isPresent()) {
            clock.getStyleClass().add("due");
            clock.setText(Times.left(due.get().untilLimit(now)));
            clockWord.setText("due, left to " + Dwell.LIMIT_MINUTES + " minutes");
        } else {
            clock.getStyleClass().add("accent");
            showSoonest(in, now);
        }
    }

    private void showSoonest(List<NeedlePlacement> in, Instant now) {
        Optional<Duration> soonest = in.stream().map(needle -> needle.untilDue(now)).min(Comparator.naturalOrder());
        String left = soonest.map(Times::left).orElse("");
        long together = in.stream().filter(needle -> Times.left(needle.untilDue(now)).equals(left)).count();
        clock.setText(left);
        clockWord.setText(soonest.isEmpty() ? "" : together == 1 ? "until 1 is due" : "until " + together + " are due");
    }
}
