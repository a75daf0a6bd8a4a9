package org.needlepoint.ui.common.visit;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Segments;

/// Pain now, 0 to 10 (NPRS), as it is asked before and after; never preset.
public final class PainScale extends VBox {

    private static final int MOST = 10;

    private final Label hint = Parts.label("0 none, 10 worst", "caption");
    private final Segments<Integer> numbers = new Segments<>(IntStream.rangeClosed(0, MOST).boxed().toList(),
            number -> Integer.toString(number), true);

    /// @param id     the id of the scale; a number's is the same with the number behind it
    /// @param chosen told of a tap; empty takes the answer back
    public PainScale(String id, Consumer<OptionalInt> chosen) {
        super(8);
        HBox head = new HBox(Parts.label("Pain now", "section"), Parts.spring(), hint);
        head.setAlignment(Pos.CENTER_LEFT);
        numbers.getStyleClass().addAll("tight", "pain");
        numbers.setId(id);
        numbers.onChosen(number -> chosen.accept(number.map(OptionalInt::of).orElse(OptionalInt.empty())));
        for (int number = 0; number <= MOST; number++) {
            numbers.button(number).setAccessibleText("Pain now " + number + " of " + MOST);
            numbers.button(number).setId(id + "-" + number);
        }
        getChildren().addAll(head, numbers);
    }

    /// Shows the answer.
    public void show(OptionalInt pain, boolean readOnly) {
        numbers.show(pain.isPresent() ? Optional.of(pain.getAsInt()) : Optional.empty());
        numbers.setDisable(readOnly);
    }

    /// Shows what was answered before the session, beside the answer after it.
    public void before(OptionalInt pain) {
        hint.setText(pain.isPresent() ? "before " + pain.getAsInt() : "0 none, 10 worst");
        for (int number = 0; number <= MOST; number++) {
            numbers.button(number).getStyleClass().remove("was");
            if (pain.isPresent() && pain.getAsInt() == number) {
                numbers.button(number).getStyleClass().add("was");
            }
        }
    }

    /// Gives the scale the focus.
    public void focus() {
        numbers.button(0).requestFocus();
    }
}
