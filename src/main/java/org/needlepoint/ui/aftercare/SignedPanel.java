package org.needlepoint.ui.aftercare;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;

/// The right panel of a session that is signed, as text: pain, the next session, and what stands on the chart.
final class SignedPanel extends VBox {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    SignedPanel(AfterModel model) {
        setId("signed-panel");
        Label title = Parts.label("On the chart", "section");
        VBox list = new VBox(8, title);
        ReadyRows.of(model).forEach(row -> list.getChildren().add(line(model, row)));
        list.getStyleClass().addAll("panel-part", "last");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("ready-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(part("Pain now", pain(model.after().pain(), model.chart().before().pain()), ""),
                part("Next session", next(model), "Check call " + Times.dayNear(model.checkCall(),
                        model.visit().day()) + ", 24 to 48 h."), scroll);
    }

    private static String pain(OptionalInt now, OptionalInt before) {
        return (now.isPresent() ? now.getAsInt() + " of 10" : "Not asked")
                + (before.isPresent() ? ", before " + before.getAsInt() : "");
    }

    private static String next(AfterModel model) {
        LocalDate today = model.visit().day();
        return model.after().next().map(DAY::format).orElse(model.proposedWeeks().isPresent()
                ? DAY.format(today.plusWeeks(model.proposedWeeks().getAsInt())) + ", proposed" : "None proposed");
    }

    private static Node part(String title, String value, String hint) {
        HBox head = new HBox(8, Parts.label(title, "section"), Parts.spring(), Parts.label(value, "strong"));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox part = new VBox(8, head);
        if (!hint.isEmpty()) {
            part.getChildren().add(wrapped(hint, "caption"));
        }
        part.getStyleClass().add("panel-part");
        return part;
    }

    private static VBox line(AfterModel model, ReadyRow row) {
        boolean reasoned = row.findings().stream().anyMatch(finding -> finding.level() == Level.CONFIRM);
        Label title = wrapped(row.title(), "ready-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Label detail = Parts.label(row.detail(), "muted");
        detail.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, (reasoned ? Icon.WARN : Icon.CHECK).node(18), title, detail);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox line = new VBox(4, head);
        line.getStyleClass().addAll("ready-line", reasoned ? "reason" : "done");
        for (Finding finding : row.findings()) {
            String sentence = finding.sentence().equals(row.title()) ? "" : finding.sentence() + " ";
            String reason = model.chart().reason(finding).map(given -> "Reason: " + given.reason()).orElse("");
            if (!(sentence + reason).isBlank()) {
                line.getChildren().add(wrapped(sentence + reason, "ready-missing"));
            }
        }
        return line;
    }

    private static Label wrapped(String text, String style) {
        Label label = Parts.label(text, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
