package org.needlepoint.ui.faint;

import java.time.Instant;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.needlepoint.diagram.paint.MarkShape;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.ui.common.MarkSymbol;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.drawing.Drawings;

/// One needle to take out, with its clock; or a mark that nobody tapped in, to look at.
final class FaintRow extends HBox {

    private final NeedlePlacement needle;
    private final String where;
    private final Label detail = Parts.label("", "muted");

    FaintRow(NeedlePlacement needle, FaintModel model, Drawings drawings) {
        super(12);
        this.needle = needle;
        this.where = model.order().words(needle);
        getStyleClass().add("faint-row");
        setAlignment(Pos.CENTER_LEFT);
        MarkSymbol symbol = drawings.symbol(36, 14);
        symbol.show(needle.isIn() ? MarkShape.COMING_OUT : MarkShape.MARKED, needle.number());
        VBox words = new VBox(Parts.label(needle.location().label(), "section"), detail);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(symbol, words);
        if (needle.isIn()) {
            Button out = Parts.button("Out", () -> model.out(needle.key()));
            out.setId("faint-out-" + needle.number());
            out.setAccessibleText("Out, needle " + needle.number() + ", " + needle.location().label());
            out.getStyleClass().add("faint-out");
            getChildren().add(out);
        }
    }

    void tick(Instant now) {
        String clock = needle.isIn() ? Times.needleClock(needle, now) : "not tapped in, look here too";
        String text = where.isEmpty() ? clock : where + ", " + clock.toLowerCase(Locale.ENGLISH);
        detail.setText(Character.toUpperCase(text.charAt(0)) + text.substring(1));
    }
}
