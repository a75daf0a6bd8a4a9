package org.needlepoint.ui.common;

import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A time whose digits stand in fixed cells, so that it never shakes while it counts.
///
/// JavaFX cannot switch on tabular figures, and Inter's 1 is 28 % narrower than its 4 (UX section 8).
public final class ClockText extends HBox {

    private static final String SEMI_BOLD = "Inter SemiBold";

    /// Clocks up to this size grow with the text, in px.
    private static final double GROWS = 20;

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private Font font;
    private double digitWidth;

    /// @param size of the type in px
    public ClockText(double size) {
        this(size, SEMI_BOLD);
    }

    /// @param family "Inter" or "Inter SemiBold"
    public ClockText(double size, String family) {
        this.font = Font.font(family, size);
        this.digitWidth = width("0");
        setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("clock-text");
        setMinWidth(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        text.addListener((_, before, after) -> show(before, after));
        if (size <= GROWS) {
            sceneProperty().subscribe(scene -> grow(Font.font(family, size * TextScale.factor(scene))));
        }
    }

    /// Small clocks grow with the text beside them; large ones are read from afar as they are.
    private void grow(Font grown) {
        if (!grown.equals(font)) {
            font = grown;
            digitWidth = width("0");
            show("", text.get());
        }
    }

    private void show(String before, String after) {
        if (!sameShape(before, after) || getChildren().size() != after.length()) {
            getChildren().clear();
            for (int at = 0; at < after.length(); at++) {
                getChildren().add(cell(after.charAt(at)));
            }
        } else {
            // the cells stay: a cell that is replaced is laid out a frame later and sinks below its neighbours
            for (int at = 0; at < after.length(); at++) {
                glyph(at).setText(String.valueOf(after.charAt(at)));
            }
        }
        setAccessibleText(after);
    }

    private static boolean sameShape(String before, String after) {
        return before.length() == after.length() && IntStream.range(0, after.length()).allMatch(at ->
                before.charAt(at) == after.charAt(at)
                        || Character.isDigit(before.charAt(at)) && Character.isDigit(after.charAt(at)));
    }

    private Text glyph(int at) {
        return (Text) ((StackPane) getChildren().get(at)).getChildren().getFirst();
    }

    private StackPane cell(char sign) {
        Text glyph = new Text(String.valueOf(sign));
        glyph.setFont(font);
        glyph.getStyleClass().add("clock-glyph");
        StackPane cell = new StackPane(glyph);
        if (Character.isDigit(sign)) {
            cell.setMinWidth(digitWidth);
            cell.setMaxWidth(digitWidth);
        } else if (sign == ':') {
            cell.setMinWidth(digitWidth / 2);
            cell.setMaxWidth(digitWidth / 2);
        }
        return cell;
    }

    private double width(String sample) {
        Text probe = new Text(sample);
        probe.setFont(font);
        return probe.getLayoutBounds().getWidth();
    }

    public String getText() {
        return text.get();
    }

    public void setText(String value) {
        text.set(value);
    }

    /// The time shown.
    public StringProperty textProperty() {
        return text;
    }
}
