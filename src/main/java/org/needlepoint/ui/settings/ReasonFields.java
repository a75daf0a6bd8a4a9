package org.needlepoint.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.state.LabelledField;

/// The ready reasons of one rule at a time: which rule, and three short texts.
final class ReasonFields extends VBox {

    private final List<TextField> inputs = new ArrayList<>();

    ReasonFields(ReasonEntry entry) {
        super(12);
        getStyleClass().add("labelled-field");
        getChildren().addAll(new LabelledField("Rule", rules(entry)), lines(entry), problem(entry));
    }

    private static ComboBox<ReasonRule> rules(ReasonEntry entry) {
        ComboBox<ReasonRule> rules = new ComboBox<>(FXCollections.observableArrayList(ReasonRule.values()));
        rules.setId("reason-rule");
        rules.setMaxWidth(Double.MAX_VALUE);
        rules.setConverter(new StringConverter<>() {
            @Override
            public String toString(ReasonRule rule) {
                return rule == null ? "" : rule.label();
            }

            @Override
            public ReasonRule fromString(String text) {
                throw new UnsupportedOperationException("Rules are chosen, not typed");
            }
        });
        rules.setOnAction(_ -> {
            if (rules.getValue() != null && rules.getValue() != entry.ruleProperty().get()) {
                entry.choose(rules.getValue());
            }
        });
        entry.ruleProperty().subscribe(rules::setValue);
        return rules;
    }

    private HBox lines(ReasonEntry entry) {
        HBox lines = new HBox(12);
        for (int line = 0; line < entry.lines().size(); line++) {
            TextField input = new TextField();
            input.setId("reason-" + (line + 1));
            input.textProperty().bindBidirectional(entry.lines().get(line));
            inputs.add(input);
            LabelledField labelled = new LabelledField("Reason " + (line + 1), input);
            labelled.setMinWidth(0);
            HBox.setHgrow(labelled, Priority.ALWAYS);
            lines.getChildren().add(labelled);
        }
        return lines;
    }

    private static HBox problem(ReasonEntry entry) {
        Label problem = Parts.label("", "field-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        HBox row = new HBox(6, Icon.WARN.node(16), problem);
        row.getStyleClass().add("field-problem-row");
        entry.problemProperty().subscribe(sentence -> {
            problem.setText(sentence.orElse(""));
            row.setVisible(sentence.isPresent());
            row.setManaged(sentence.isPresent());
        });
        return row;
    }

    void focus() {
        inputs.getFirst().requestFocus();
    }
}
