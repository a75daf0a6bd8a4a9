package org.needlepoint.ui.aftercare;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.needlepoint.domain.aftercare.FollowUp;
import org.needlepoint.domain.aftercare.Grade;
import org.needlepoint.domain.aftercare.OtherReaction;
import org.needlepoint.domain.aftercare.Reaction;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Keeping;
import org.needlepoint.ui.common.Parts;

/// What opens under a reaction that is there: what "Other" was, own words, and for grave ones who was told.
final class ReactionDetails extends VBox {

    private final AfterModel model;
    private final ReactionKind kind;
    private final ComboBox<OtherReaction> what = new ComboBox<>();
    private final TextField words = field("What it was, what was done");
    private final Label emergency = Parts.label("Emergency care now. Possible collapsed lung.", "finding-sentence");
    private final HBox alarm = new HBox(8, Icon.STOP.node(18), emergency);
    private final TextField told = field("Who was told");
    private final TextField when = field("When");
    private final TextField said = field("What was said");
    private final VBox followUp;
    private boolean showing;

    ReactionDetails(AfterModel model, ReactionKind kind) {
        super(8);
        this.model = model;
        this.kind = kind;
        getStyleClass().add("reaction-details");
        prepareWhat();
        words.setId("words-" + kind.id());
        Keeping.words(words, this::keep);
        alarm.getStyleClass().addAll("finding", "stop");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox top = new HBox(8, words);
        if (kind == ReactionKind.OTHER) {
            top.getChildren().addFirst(what);
        }
        Label advice = Parts.label("Contact a doctor at once. Note who, when, what was said.", "strong");
        HBox fields = new HBox(8, told, when, said);
        told.setId("follow-up-" + kind.id());
        when.setId("follow-up-when-" + kind.id());
        said.setId("follow-up-said-" + kind.id());
        HBox.setHgrow(said, Priority.ALWAYS);
        List.of(told, when, said).forEach(field -> Keeping.words(field, this::keep));
        followUp = new VBox(8, new HBox(8, Icon.INFO.node(18), advice), fields);
        followUp.getStyleClass().addAll("finding", "note");
        getChildren().addAll(top, alarm, followUp);
    }

    private void prepareWhat() {
        what.getItems().setAll(OtherReaction.values());
        what.setConverter(new StringConverter<>() {
            @Override
            public String toString(OtherReaction value) {
                return value == null ? "" : value.label();
            }

            @Override
            public OtherReaction fromString(String text) {
                throw new UnsupportedOperationException("Reactions are chosen, not typed");
            }
        });
        what.setPromptText("What was it");
        what.setId("other-reaction");
        what.setAccessibleText("What the other reaction was");
        what.setMinHeight(44);
        what.setMaxWidth(320);
        what.setOnAction(_ -> {
            if (!showing) {
                model.other(Optional.ofNullable(what.getValue()));
            }
        });
    }

    private static TextField field(String prompt) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setMinHeight(Region.USE_PREF_SIZE);
        return field;
    }

    /// Writes down what stands in the fields, where it is new.
    void keep() {
        Optional<Reaction> there = model.after().reaction(kind).filter(Reaction::present);
        if (there.isEmpty() || model.readOnly()) {
            return;
        }
        model.words(kind, words.getText());
        if (there.get().grade().filter(Grade::followedUp).isPresent()) {
            model.followUp(kind, told.getText(), when.getText(), said.getText());
        }
    }

    void show(Optional<Reaction> reaction) {
        Optional<Reaction> there = reaction.filter(Reaction::present);
        boolean grave = there.flatMap(Reaction::grade).filter(Grade::followedUp).isPresent();
        present(this, there.isPresent() && (kind == ReactionKind.OTHER || grave
                || !there.get().words().isEmpty()));
        if (there.isEmpty()) {
            return;
        }
        showing = true;
        what.setValue(there.get().other().orElse(null));
        showing = false;
        setText(words, there.get().words());
        present(alarm, there.get().other().filter(OtherReaction.PNEUMOTHORAX::equals).isPresent());
        present(followUp, grave);
        FollowUp list = there.get().followUp().orElse(new FollowUp("", "", ""));
        setText(told, list.told());
        setText(when, list.when());
        setText(said, list.said());
        setDisable(model.readOnly());
    }

    /// What is being typed is never taken away by a tap elsewhere.
    private static void setText(TextField field, String text) {
        if (!field.isFocused() && !field.getText().equals(text)
                && (field.getText().isEmpty() || !text.isEmpty())) {
            field.setText(text);
        }
    }

    private static void present(Region node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
