package org.needlepoint.ui.count;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.round.Incident;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Keeping;
import org.needlepoint.ui.common.Parts;

/// "Needle not accounted for": where was looked, who was told, what next; opens on "Broken or left in" and "Not found"
/// only, and releases the count when all three are written (C14).
final class IncidentPane extends VBox {

    private final CountModel model;
    private final TextField looked = new TextField();
    private final TextField told = new TextField();
    private final TextField next = new TextField();
    private final Label problem = Parts.label("", "field-problem");
    private final Button ready;
    private boolean open;

    IncidentPane(CountModel model) {
        super(8);
        this.model = model;
        getStyleClass().addAll("incident", "finding", "reason");
        Label title = Parts.label("Needle not accounted for. It prints in bold.", "finding-sentence", "strong");
        ready = Parts.button("", this::takeReady);
        ready.setId("incident-ready");
        ready.setMnemonicParsing(false);
        HBox head = new HBox(8, Icon.WARN.node(18), title, Parts.spring(), ready);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox fields = new HBox(12, field(looked, "Where you looked", "incident-looked"),
                field(told, "Who was told", "incident-told"), field(next, "What next", "incident-next"));
        problem.setWrapText(true);
        problem.setManaged(false);
        getChildren().addAll(head, fields, problem);
        setVisible(false);
        setManaged(false);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    private VBox field(TextField field, String name, String id) {
        field.setId(id);
        field.setAccessibleText(name);
        field.setMinHeight(44);
        field.setPrefColumnCount(8);
        Keeping.words(field, this::keep);
        Label label = Parts.label(name, "field-name");
        label.setLabelFor(field);
        VBox box = new VBox(4, label, field);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /// Writes down what stands in the fields; too long a text stays in its field with the reason below.
    void keep() {
        if (!open) {
            return;
        }
        List<String> tooLong = new ArrayList<>();
        for (TextField field : List.of(looked, told, next)) {
            int length = field.getText().strip().length();
            if (length > Incident.TEXT_LIMIT) {
                tooLong.add(field.getAccessibleText() + " holds " + Incident.TEXT_LIMIT + " characters, this text has "
                        + length + ". Shorten it.");
            }
        }
        problem.setText(String.join(" ", tooLong));
        problem.setManaged(!tooLong.isEmpty());
        if (tooLong.isEmpty()) {
            model.write(new Incident(looked.getText(), told.getText(), next.getText()));
        }
    }

    private void takeReady() {
        looked.setText(String.join(", ", model.round().searched()));
        keep();
    }

    void show() {
        boolean wanted = model.needles().stream().anyMatch(NeedlePlacement::missing);
        if (wanted && !open) {
            fill(model.round().incident());
        }
        open = wanted;
        setVisible(wanted);
        setManaged(wanted);
        Incident written = model.round().incident();
        if (wanted && problem.getText().isEmpty() && !isTyped()) {
            fill(written);
        }
        String searched = String.join(", ", model.round().searched());
        ready.setText("Use: " + searched);
        ready.setVisible(!searched.isEmpty() && looked.getText().isBlank());
    }

    private boolean isTyped() {
        return looked.isFocused() || told.isFocused() || next.isFocused();
    }

    private void fill(Incident incident) {
        set(looked, incident.looked());
        set(told, incident.told());
        set(next, incident.next());
    }

    private static void set(TextField field, String text) {
        if (!field.getText().strip().equals(text)) {
            field.setText(text);
        }
    }
}
