package org.needlepoint.ui.charting;

import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HorizontalDirection;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.session.Needle;
import org.needlepoint.domain.session.SiteDefaults;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Segments;
import org.needlepoint.ui.common.TextScale;

/// The tray below the drawings: what the next tap takes.
final class TrayBar extends HBox {

    TrayBar(Tray tray) {
        getStyleClass().add("tray");
        setAlignment(Pos.CENTER_LEFT);
        ToggleSwitch both = new ToggleSwitch("Off");
        both.getStyleClass().add("both-sides");
        both.setLabelPosition(HorizontalDirection.RIGHT);
        both.setAccessibleText("Both sides");
        both.selectedProperty().bindBidirectional(tray.bothSidesProperty());
        both.textProperty().bind(both.selectedProperty().map(on -> on ? "On" : "Off"));
        both.setMinHeight(44);
        Node sizes = group("Next tap, needle in mm", sizes(tray));
        Node dwell = group("Planned dwell, min", dwell(tray));
        Node sides = group("Both sides", both);
        // with large text the sizes have a line of their own
        sceneProperty().subscribe(scene -> getChildren().setAll(TextScale.large(scene)
                ? List.of(new VBox(4, sizes, new HBox(24, dwell, sides)))
                : List.of(sizes, Parts.spring(), dwell, Parts.spring(), sides)));
    }

    private static Node sizes(Tray tray) {
        List<Optional<Needle>> values = new ArrayList<>();
        values.add(Optional.empty());
        SiteDefaults.TRAY.forEach(needle -> values.add(Optional.of(needle)));
        Segments<Optional<Needle>> sizes = new Segments<>(values,
                value -> value.map(Needle::label).orElse("By site"), false);
        sizes.setId("tray-size");
        sizes.onChosen(value -> tray.sizeProperty().set(value.orElse(Optional.empty())));
        tray.sizeProperty().subscribe(value -> sizes.show(Optional.of(value)));
        return sizes;
    }

    private static Node dwell(Tray tray) {
        DwellChoice choice = new DwellChoice(tray.dwellProperty()::set);
        choice.setId("tray-dwell");
        tray.dwellProperty().subscribe(choice::show);
        return choice;
    }

    private static Node group(String title, Node content) {
        VBox group = new VBox(4, Parts.label(title, "caption"), content);
        group.setAlignment(Pos.CENTER_LEFT);
        return group;
    }
}
