package org.needlepoint.ui.patients;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.ui.common.ClockText;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.TextScale;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.state.StateChip;

/// A running treatment: whose, its most urgent clock on the scale of 20 minutes, and the way back to it.
final class RunningCard extends VBox {

    private final SessionDesk desk;
    private final ClockText clock = new ClockText(40);
    private final Label words = Parts.label("", "caption");
    private final Label counts = Parts.label("", "muted");
    private final DwellScale scale = new DwellScale();

    /// @param key  the key that leads back, if this card answers to it
    /// @param back opens the treatment view
    RunningCard(SessionDesk desk, ZoneId zone, String key, Runnable back) {
        this.desk = desk;
        getStyleClass().addAll("card", "running-card");
        String room = desk.session().chart().events().room();
        Label since = Parts.label(desk.session().chart().started().map(at -> (room.isEmpty() ? "" : room + ", ")
                + "since " + Times.clock(at, zone)).orElse(""), "caption");
        since.setMinWidth(0);
        FlowPane head = new FlowPane(8, 2, StateChip.of(SessionState.NEEDLING), since);
        Label name = Parts.label(desk.patient().name(), "patient-name");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        counts.setWrapText(true);
        counts.setMinHeight(Region.USE_PREF_SIZE);
        VBox who = new VBox(head, name, counts);
        VBox.setMargin(name, new Insets(8, 0, 0, 0));
        who.setMinWidth(0);
        HBox.setHgrow(who, Priority.ALWAYS);
        VBox time = new VBox(clock, words);
        time.setAlignment(Pos.TOP_RIGHT);
        time.setMinWidth(Region.USE_PREF_SIZE);
        Button button = Parts.button("Back to treatment", back);
        HBox face = new HBox(8, new Label("Back to treatment"));
        if (!key.isEmpty()) {
            face.getChildren().add(Parts.key(key));
        }
        face.setAlignment(Pos.CENTER);
        button.setText("");
        button.setGraphic(face);
        button.setAccessibleText("Back to treatment of " + desk.patient().name());
        button.getStyleClass().add("primary");
        button.setMaxWidth(Double.MAX_VALUE);
        StackPane holder = new StackPane();
        // a large clock would leave the name no room
        sceneProperty().subscribe(scene -> holder.getChildren().setAll(TextScale.large(scene)
                ? new VBox(4, who, time) : new HBox(8, who, time)));
        getChildren().addAll(holder, scale, button);
    }

    /// Shows the clocks at a moment.
    void tick(Instant now) {
        Chart chart = desk.session().chart();
        // until the first count no number of needles is shown anywhere (UX section 1, point 5)
        counts.setText("Session " + desk.session().number() + (chart.round().blind() ? ", count open"
                : ", %d in, %d out".formatted(chart.in().size(), chart.out().size())));
        Optional<Headline> headline = Headline.of(chart, now);
        clock.setText(headline.map(Headline::clock).orElse(""));
        words.setText(headline.map(shown -> chart.round().blind() ? shown.wordsWithoutNumber()
                : shown.words()).orElse(chart.open().isEmpty() ? "" : chart.open().size()
                + " to go in"));
        String style = headline.map(Headline::style).orElse("quiet");
        clock.getStyleClass().setAll("clock-text", style);
        getStyleClass().setAll("card", "running-card", style);
        scale.show(headline.map(shown -> shown.fraction(now)).orElse(0.0),
                headline.map(shown -> shown.needle().planned().minutes()).orElse(0));
    }
}
