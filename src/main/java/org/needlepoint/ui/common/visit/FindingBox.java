package org.needlepoint.ui.common.visit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.session.Reasoned;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;

/// What a rule says, in the seat where it bites: the level's shape and the sentence; where it asks for a reason, up to
/// three ready ones to tap or own words (UX section 10).
public final class FindingBox extends VBox {

    private final Finding finding;
    private final Consumer<String> reason;

    /// @param ready  the reasons to tap, at most three
    /// @param given  the reason that was given already
    /// @param reason keeps a reason
    public FindingBox(Finding finding, List<String> ready, Optional<Reasoned> given, Consumer<String> reason) {
        super(8);
        this.finding = finding;
        this.reason = reason;
        String style = style(finding);
        getStyleClass().addAll("finding", style);
        setId("finding-" + finding.rule() + (finding.about().isEmpty() ? "" : "-" + finding.about()));
        Label sentence = Parts.label(finding.sentence(), "finding-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox head = new HBox(8, icon(finding).node(18), sentence);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setAccessibleText(finding.level().label() + ": " + finding.sentence());
        getChildren().add(head);
        switch (finding.level()) {
            case CONFIRM -> getChildren().add(reasons(ready, given));
            case BLOCK, WARN -> { }
        }
    }

    /// Puts a way to what the sentence asks beside it.
    public void beside(Button way) {
        ((HBox) getChildren().getFirst()).getChildren().add(way);
    }

    private FlowPane reasons(List<String> ready, Optional<Reasoned> given) {
        FlowPane row = new FlowPane(8, 8);
        Optional<String> chosen = given.map(Reasoned::reason);
        for (String text : ready) {
            ToggleButton button = new ToggleButton(text);
            button.setMnemonicParsing(false);
            button.getStyleClass().add("ready-reason");
            button.setSelected(chosen.filter(text::equals).isPresent());
            button.setOnAction(_ -> {
                button.setSelected(true);
                reason.accept(text);
            });
            row.getChildren().add(button);
        }
        Optional<String> own = chosen.filter(text -> !ready.contains(text));
        TextField words = new TextField(own.orElse(""));
        words.setPromptText("Own words");
        words.setAccessibleText("Reason in own words: " + finding.sentence());
        words.getStyleClass().add("own-reason");
        Button keep = Parts.button("Keep", () -> keep(words));
        keep.setAccessibleText("Keep the reason");
        words.setOnAction(_ -> keep(words));
        words.focusedProperty().subscribe(focused -> {
            if (!focused && !words.getText().strip().equals(own.orElse(""))) {
                keep(words);
            }
        });
        HBox inOwnWords = new HBox(4, words, keep);
        row.getChildren().add(chosen.isPresent() && own.isEmpty() ? folded(row, inOwnWords) : inOwnWords);
        return row;
    }

    /// Once answered, own words instead are one tap away and the box stays short.
    private static Button folded(FlowPane row, HBox inOwnWords) {
        Button other = new Button("Own words");
        other.getStyleClass().add("link-button");
        other.setOnAction(_ -> {
            row.getChildren().set(row.getChildren().indexOf(other), inOwnWords);
            inOwnWords.getChildren().getFirst().requestFocus();
        });
        return other;
    }

    private void keep(TextField words) {
        String text = words.getText().strip();
        if (!text.isEmpty()) {
            reason.accept(text);
        }
    }

    /// The shape of a finding's level.
    public static Icon icon(Finding finding) {
        return switch (finding.level()) {
            case BLOCK -> Icon.STOP;
            case CONFIRM -> Icon.WARN;
            case WARN -> Icon.INFO;
        };
    }

    /// The style class of a finding's level: "stop", "reason" or "note".
    public static String style(Finding finding) {
        return switch (finding.level()) {
            case BLOCK -> "stop";
            case CONFIRM -> "reason";
            case WARN -> "note";
        };
    }
}
