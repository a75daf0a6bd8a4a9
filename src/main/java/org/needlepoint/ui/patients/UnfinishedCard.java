package org.needlepoint.ui.patients;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.round.Round;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.store.LastSession;
import org.needlepoint.store.PatientRow;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.VisitStep;

/// A session that waits for someone, with its one action: count again, sign, continue.
final class UnfinishedCard {

    private static final double BUTTON = 108;

    private final PatientsModel model;
    private final Navigator navigator;
    private final ZoneId zone;

    UnfinishedCard(PatientsModel model, Navigator navigator, ZoneId zone) {
        this.model = model;
        this.navigator = navigator;
        this.zone = zone;
    }

    HBox of(PatientRow row, Instant now) {
        LastSession last = row.last().orElseThrow();
        LocalDate today = LocalDate.ofInstant(now, zone);
        SessionState state = model.state(row).orElse(last.state());
        Optional<Chart> chart = model.desk(row).map(desk -> desk.session().chart());
        boolean open = model.countOpen(row);
        Label what = Parts.label(open ? counting(chart) : words(state), open ? "bad-text" : "fact");
        VBox words = new VBox(Parts.label(row.patient().name(), "strong"), what,
                Parts.label("Session " + last.number() + ", " + (open ? since(chart, now) : opened(last, today)),
                        "caption"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        String action = open ? counted(chart) ? "Count again" : "Count" : state == SessionState.COUNTED ? "Sign"
                : "Continue";
        Button button = Parts.button(action, () -> {
            if (open) {
                navigator.session(last.id(), VisitStep.COUNT);
            } else {
                navigator.session(last.id());
            }
        });
        button.setMinWidth(Math.max(BUTTON, Region.USE_PREF_SIZE));
        button.setAccessibleText(action + ", session of " + row.patient().name());
        HBox card = new HBox(12, (open ? Icon.STOP : Icon.PEN).node(22), words, button);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().addAll("card", "unfinished-card");
        if (open) {
            card.getStyleClass().add("count-open");
        } else if (LocalDate.ofInstant(last.opened(), zone).isBefore(today)) {
            card.getStyleClass().add("old");
        }
        return card;
    }

    private static boolean counted(Optional<Chart> chart) {
        return chart.filter(open -> open.round().differs()).isPresent();
    }

    /// "2 went in, 1 counted"; no number before the first count (UX section 1, point 5).
    private static String counting(Optional<Chart> chart) {
        return chart.filter(open -> open.round().differs()).map(open -> {
            Round round = open.round();
            return open.wentInThisRound().size() + " went in, " + round.tally().orElseThrow().cameOut() + " counted";
        }).orElse("Count open");
    }

    private static String since(Optional<Chart> chart, Instant now) {
        return chart.flatMap(Chart::started).map(started -> Times.minutes(Duration.between(started, now))
                + " since the first needle").orElse("count open");
    }

    private static String words(SessionState state) {
        return switch (state) {
            case DRAFT -> "Not screened yet";
            case SCREENED -> "Nothing marked yet";
            case MARKED -> "Marked, no needle in";
            case NEEDLING -> "Needles in";
            case COUNTED -> "Counted, not signed";
            case OUT, SIGNED, CANCELLED -> state.label();
        };
    }

    private String opened(LastSession last, LocalDate today) {
        String when = Times.when(last.opened(), today, zone);
        return when.substring(0, 1).toLowerCase(Locale.ENGLISH) + when.substring(1);
    }
}
