package org.needlepoint.ui.treatment;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.treatment.picture.IdleRoom;

/// The header: whose session this is, a message, whether the alarm is on, the time of day, and the way to the chart.
final class TopBar extends HBox {

    private final MessageBar messages;
    private final Label which = Parts.label("", "which");
    private final TimeText time = new TimeText("Inter SemiBold", 36, 0.01);
    private final Label sound = Parts.label("", "sound");
    private final StackPane soundIcon = new StackPane();

    /// @param rooms the other rooms, where the workstation is locked
    TopBar(TreatmentModel model, Optional<Node> rooms) {
        super(16);
        this.messages = new MessageBar(model);
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label who = Parts.label(model.idle().map(IdleRoom::room).orElse(model.desk().patient().initials()), "who");
        HBox.setHgrow(messages, Priority.ALWAYS);
        messages.setMaxWidth(Double.MAX_VALUE);
        HBox alarm = new HBox(8, soundIcon, sound);
        alarm.setAlignment(Pos.CENTER_LEFT);
        time.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Button chart = model.idle().isPresent() ? Parts.button(Icon.LOCK, "Unlock, PIN", "", model::chart)
                : Parts.button(Icon.COLLAPSE, "Chart", "F11", model::chart);
        chart.setId("to-chart");
        chart.getStyleClass().add("chart-button");
        for (Label whole : new Label[] {who, which, sound}) {
            whole.setMinWidth(USE_PREF_SIZE);
        }
        chart.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(brand(), who, which, messages, alarm, time, chart);
        rooms.ifPresent(others -> getChildren().add(getChildren().indexOf(alarm), others));
        showSound(model.soundProperty().get());
        time.setText(model.timeProperty().get());
    }

    void follow(TreatmentModel model) {
        listen(model.timeProperty(), time::setText);
        listen(model.soundProperty(), this::showSound);
        listen(model.messageProperty(), message -> {
            messages.show(message);
            // the room leaves its place to what has to be said
            which.setText(model.idle().map(_ -> "Names hidden").orElse((message.isPresent() ? "" : model.desk().room()
                    + ", ") + "session " + model.desk().session().number()));
        });
    }

    private static <T> void listen(ObservableValue<T> value, Consumer<T> show) {
        show.accept(value.getValue());
        value.addListener((_, _, now) -> show.accept(now));
    }

    private void showSound(String words) {
        boolean on = words.equals("Alarm on");
        sound.setText(words);
        if (soundIcon.getChildren().isEmpty() || on != Boolean.TRUE.equals(soundIcon.getUserData())) {
            soundIcon.setUserData(on);
            soundIcon.getChildren().setAll((on ? Icon.VOL : Icon.SILENCE).node(24));
        }
    }

    /// The product's mark: a needle and its thread, 32 px.
    private static Node brand() {
        Rectangle ground = new Rectangle(24, 24);
        ground.setArcWidth(11);
        ground.setArcHeight(11);
        ground.getStyleClass().add("brand-ground");
        SVGPath needle = line("M5.2 18.8L17.3 6.7", "brand-needle");
        Circle eye = new Circle(17.9, 6.1, 2.3);
        eye.getStyleClass().add("brand-needle");
        SVGPath thread = line("M19.6 8.4c1.6 3.4-.2 6.2-3 6.8-2.4.5-3.3 2.3-2.3 4.3", "brand-thread");
        Group mark = new Group(ground, needle, eye, thread);
        mark.getTransforms().add(new Scale(32 / 24.0, 32 / 24.0));
        return new Group(mark);
    }

    private static SVGPath line(String path, String style) {
        SVGPath line = new SVGPath();
        line.setContent(path);
        line.getStyleClass().add(style);
        return line;
    }
}
