package org.needlepoint.ui.aftercare;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.aftercare.Advice;
import org.needlepoint.domain.aftercare.Leaving;
import org.needlepoint.domain.aftercare.OtherCare;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.TextScale;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.visit.ConfirmTile;

/// Before leaving, the advice as the article gives it, and what else was done today.
final class LeavingPane extends VBox {

    private static final double HEAD_HEIGHT = 32;

    private final AfterModel model;
    private final Map<Leaving, ConfirmTile> leaving = new EnumMap<>(Leaving.class);
    private final Map<Advice, ConfirmTile> advice = new EnumMap<>(Advice.class);
    private final Map<OtherCare, ToggleButton> care = new EnumMap<>(OtherCare.class);

    LeavingPane(AfterModel model) {
        super(16);
        this.model = model;
        setId("leaving");
        VBox before = column(head(Parts.label("Before leaving", "section")));
        for (Leaving item : Leaving.values()) {
            leaving.put(item, new ConfirmTile("leaving-" + item.id(), item.label(), () -> model.leaving(item)));
        }
        before.getChildren().addAll(leaving.values());
        Button all = Parts.button("All advice", model::allAdvice);
        all.setId("all-advice");
        all.getStyleClass().add("link-button");
        VBox given = column(head(Parts.label("Advice given", "section"), Parts.spring(), all));
        for (Advice item : Advice.values()) {
            advice.put(item, new ConfirmTile("advice-" + item.id(), item.label(), () -> model.advice(item)));
        }
        given.getChildren().addAll(advice.values());
        FlowPane chips = new FlowPane(8, 8);
        for (OtherCare item : OtherCare.values()) {
            ToggleButton chip = new ToggleButton(item.label());
            chip.getStyleClass().add("care-chip");
            chip.setId("care-" + item.id());
            chip.setOnAction(_ -> {
                chip.setSelected(!chip.isSelected());
                model.otherCare(item);
            });
            care.put(item, chip);
            chips.getChildren().add(chip);
        }
        arrange(before, given, column(head(Parts.label("Other care today", "section")), chips));
    }

    /// With large text other care stands below the two columns.
    private void arrange(VBox before, VBox given, VBox other) {
        sceneProperty().subscribe(scene -> {
            HBox row = new HBox(16, before, given);
            if (TextScale.large(scene)) {
                getChildren().setAll(row, other);
            } else {
                row.getChildren().add(other);
                getChildren().setAll(row);
            }
        });
    }

    private static HBox head(Node... nodes) {
        HBox head = new HBox(nodes);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(HEAD_HEIGHT);
        return head;
    }

    private static VBox column(Node... nodes) {
        VBox column = new VBox(6, nodes);
        column.setPrefWidth(260);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    void show() {
        ZoneId zone = model.visit().zone();
        leaving.forEach((item, tile) -> tile.show(model.after().leaving().containsKey(item),
                Optional.ofNullable(model.after().leaving().get(item)).map(at -> Times.clock(at, zone))));
        advice.forEach((item, tile) -> tile.show(model.after().advice().containsKey(item), Optional.empty()));
        care.forEach((item, chip) -> chip.setSelected(model.after().otherCare().contains(item)));
        setDisable(model.readOnly());
    }
}
