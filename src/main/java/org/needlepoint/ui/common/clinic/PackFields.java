package org.needlepoint.ui.common.clinic;

import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.state.LabelledField;
import org.needlepoint.ui.common.state.MessageBar;

/// The packs open in this room, a row each, and the fields of one more.
public final class PackFields extends VBox {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final PackModel model;
    private final VBox rows = new VBox();
    private final VBox trouble = new VBox();
    private final Map<PackModel.Field, TextField> inputs = new EnumMap<>(PackModel.Field.class);

    public PackFields(PackModel model) {
        super(12);
        this.model = model;
        HBox typed = new HBox(12);
        for (PackModel.Field field : PackModel.Field.values()) {
            typed.getChildren().add(field(field));
        }
        Button add = Parts.button(Icon.PLUS, "Add pack", "", this::add);
        add.setId("add-pack");
        add.setMinWidth(Region.USE_PREF_SIZE);
        // level with the fields, whose names stand above them
        HBox.setMargin(add, new Insets(20, 0, 0, 0));
        typed.getChildren().add(add);
        trouble.managedProperty().bind(trouble.visibleProperty());
        getChildren().addAll(rows, typed, trouble);
        model.packsProperty().subscribe(this::show);
        model.failureProperty().subscribe(failure -> {
            trouble.getChildren().setAll(failure.map(told -> (Node) new MessageBar(Icon.WARN, "stop",
                    "The packs are not saved. Nothing typed is lost", told.withCode())).stream().toList());
            trouble.setVisible(failure.isPresent());
        });
    }

    private LabelledField field(PackModel.Field field) {
        TextField input = new TextField();
        input.setId("pack-" + field.name());
        input.setPromptText(field.example());
        input.setPrefColumnCount(8);
        input.textProperty().bindBidirectional(model.text(field));
        input.setOnAction(_ -> add());
        input.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                model.check(field);
            }
        });
        inputs.put(field, input);
        LabelledField labelled = new LabelledField(field.label(), input);
        labelled.setMinWidth(0);
        HBox.setHgrow(labelled, Priority.ALWAYS);
        model.problem(field).subscribe(labelled::tellProblem);
        return labelled;
    }

    private void add() {
        inputs.get(model.add().orElse(PackModel.Field.SIZE)).requestFocus();
    }

    private void show(List<Pack> packs) {
        rows.getChildren().setAll(packs.stream().map(this::row).toList());
        if (packs.isEmpty()) {
            rows.getChildren().setAll(Parts.label("No pack is entered. Needles are charted without a lot.", "muted"));
        }
    }

    private Node row(Pack pack) {
        Label size = Parts.label(pack.size(), "strong");
        size.setMinWidth(88);
        HBox row = new HBox(16, size, cell(pack.lot().isEmpty() ? "No lot" : "Lot " + pack.lot(), 160),
                cell(pack.expiry().map(day -> "Until " + DAY.format(day)).orElse("No expiry"), 140),
                cell(pack.maker(), 160));
        row.getStyleClass().add("pack-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(48);
        if (model.expired(pack)) {
            row.getChildren().add(Parts.chip(Icon.STOP, "Expired", "stop"));
        } else if (pack.lot().isEmpty()) {
            row.getChildren().add(Parts.chip(Icon.INFO, "No lot", "note"));
        }
        Button remove = Parts.iconButton(Icon.X, "Take away " + pack.size() + ", " + pack.lot(),
                () -> model.remove(pack));
        row.getChildren().addAll(Parts.spring(), remove);
        return row;
    }

    private static Label cell(String text, double width) {
        Label label = Parts.label(text);
        label.setPrefWidth(width);
        return label;
    }
}
