package org.needlepoint.ui.patients;

import atlantafx.base.controls.ModalPane;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.aftercare.Addendum;
import org.needlepoint.domain.session.AfterAct;
import org.needlepoint.store.CheckDue;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Segments;
import org.needlepoint.ui.common.state.LabelledField;
import org.needlepoint.ui.common.state.MessageBar;

/// What is asked in a check call (C31, C33). Nothing is answered beforehand, and only what was answered is written.
final class CallForm extends VBox {

    private static final double WIDTH = 560;
    private static final int MOST_PAIN = 10;

    private final ModalPane pane;
    private final Consumer<AfterAct.CheckCalled> save;
    private final String by;
    private final Segments<Boolean> reachedButtons = yesNo(answer -> reached = answer);
    private final VBox asked = new VBox(12);
    private final VBox message = new VBox();
    private final Label problem = Parts.label("", "field-problem");
    private final TextField note = new TextField();
    private final Button saveButton = Parts.button(Icon.CHECK, "Save call", "Ctrl Enter", this::save);
    private Optional<Boolean> reached = Optional.empty();
    private Optional<Boolean> sore = Optional.empty();
    private Optional<Boolean> breathless = Optional.empty();
    private Optional<Integer> pain = Optional.empty();

    /// @param pane   lies over the screen
    /// @param when   when the session ended, in words
    /// @param by     who calls
    /// @param record opens the patient's record
    /// @param save   writes the call
    CallForm(ModalPane pane, CheckDue due, String when, String by, Runnable record,
            Consumer<AfterAct.CheckCalled> save) {
        super(12);
        this.pane = pane;
        this.by = by;
        this.save = save;
        getStyleClass().add("question");
        setMinWidth(WIDTH);
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        String number = due.patient().details().phone();
        Label phone = Parts.label(number.isEmpty() ? "No phone is entered in the record." : number,
                number.isEmpty() ? "muted" : "call-phone");
        getChildren().addAll(Parts.label("Check call, " + due.patient().name(), "section"), phone,
                Parts.label("Session " + due.number() + ", ended " + when, "muted"),
                question("Reached", reachedButtons), asked, message, problem, buttons(record));
        asked.getChildren().addAll(
                question("Soreness for more than 24 hours", yesNo(answer -> sore = answer)),
                question("Breathless, chest pain or a dry cough", yesNo(answer -> breathless = answer)),
                painNow(), noteField());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keepFocus);
        show();
    }

    /// Opens the form; the first question has the focus.
    void open() {
        Parts.ask(pane, this);
        reachedButtons.button(true).requestFocus();
    }

    void close() {
        pane.hide(true);
    }

    private Segments<Boolean> yesNo(Consumer<Optional<Boolean>> answered) {
        return new Segments<>(List.of(true, false), yes -> yes ? "Yes" : "No", false).onChosen(answer -> {
            answered.accept(answer);
            show();
        });
    }

    private static Node question(String words, Segments<Boolean> answer) {
        answer.setMinWidth(132);
        answer.setMaxWidth(132);
        answer.setAccessibleText(words);
        answer.button(true).setAccessibleText(words + ": Yes");
        answer.button(false).setAccessibleText(words + ": No");
        Label label = new Label(words);
        HBox row = new HBox(12, label, Parts.spring(), answer);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node painNow() {
        Segments<Integer> scale = new Segments<>(IntStream.rangeClosed(0, MOST_PAIN).boxed().toList(),
                value -> Integer.toString(value), true);
        scale.getStyleClass().add("tight");
        scale.onChosen(value -> pain = value);
        return new LabelledField("Pain now, if told", scale);
    }

    private Node noteField() {
        LabelledField field = new LabelledField("Note", note);
        HBox.setHgrow(note, Priority.ALWAYS);
        return field;
    }

    private Node buttons(Runnable record) {
        Button open = Parts.button("Open record", () -> {
            close();
            record.run();
        });
        saveButton.getStyleClass().add("primary");
        HBox buttons = new HBox(8, open, Parts.spring(), Parts.button("Cancel", this::close), saveButton);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private void show() {
        boolean talked = reached.orElse(false);
        asked.setVisible(talked);
        asked.setManaged(talked);
        message.getChildren().clear();
        if (talked && breathless.orElse(false)) {
            message.getChildren().add(new MessageBar(Icon.STOP, "stop", "Emergency care now. Possible collapsed lung.",
                    "Tell the patient to call an ambulance. Write down what was agreed."));
        }
        if (talked && sore.orElse(false)) {
            message.getChildren().add(new MessageBar(Icon.INFO, "note", "Soreness usually clears in minutes to hours.",
                    "Arrange a follow-up."));
        }
        tell("");
    }

    private void tell(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
    }

    /// Writes the call, when everything that must be asked was answered.
    void save() {
        Optional<String> missing = missing();
        if (missing.isPresent()) {
            tell(missing.get());
            return;
        }
        boolean talked = reached.orElseThrow();
        close();
        save.accept(new AfterAct.CheckCalled(talked, talked && pain.isPresent() ? OptionalInt.of(pain.get())
                : OptionalInt.empty(), talked && sore.orElse(false), talked && breathless.orElse(false),
                talked ? note.getText().strip() : "", by));
    }

    private Optional<String> missing() {
        if (reached.isEmpty()) {
            return Optional.of("Reached is not answered. Choose Yes or No.");
        }
        if (reached.get() && sore.isEmpty()) {
            return Optional.of("Soreness is not answered. Ask, then choose Yes or No.");
        }
        if (reached.get() && breathless.isEmpty()) {
            return Optional.of("Breathless is not answered. Ask, then choose Yes or No.");
        }
        if (reached.get() && breathless.get() && note.getText().isBlank()) {
            return Optional.of("Breathless is Yes, and the note is empty. Write who was told, when, "
                    + "and what was said.");
        }
        int length = note.getText().strip().length();
        return length <= Addendum.TEXT_LIMIT ? Optional.empty() : Optional.of("The note holds "
                + Addendum.TEXT_LIMIT + " characters, this one has " + length + ". Shorten it.");
    }

    /// Tab stays within the form, Esc leaves it.
    private void keepFocus(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB) {
            boolean first = reachedButtons.button(true).isFocused() || reachedButtons.button(false).isFocused();
            if (event.isShiftDown() && first) {
                saveButton.requestFocus();
                event.consume();
            } else if (!event.isShiftDown() && saveButton.isFocused()) {
                reachedButtons.button(reached.orElse(true)).requestFocus();
                event.consume();
            }
        }
    }
}
