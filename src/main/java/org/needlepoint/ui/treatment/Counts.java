package org.needlepoint.ui.treatment;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.needlepoint.ui.common.Parts;

/// How many needles are in, and how many came out: figures 95 px high (UX section 4).
final class Counts extends VBox {

    private static final double SIZE = 132;
    private static final double TRACKING = 0.04;
    private static final double LEAST_WIDTH = 120;
    private static final double SIDE = 10;

    private final TimeText in = new TimeText("Inter SemiBold", SIZE, TRACKING);
    private final TimeText out = new TimeText("Inter SemiBold", SIZE, TRACKING);

    Counts() {
        getStyleClass().add("counts");
        setAlignment(Pos.CENTER);
        out.getStyleClass().add("muted-time");
        getChildren().addAll(block(in, "in"), block(out, "out"));
    }

    private static VBox block(TimeText number, String word) {
        StackPane centred = new StackPane(number);
        number.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        VBox block = new VBox(centred, Parts.label(word, "count-word"));
        block.setAlignment(Pos.CENTER);
        return block;
    }

    void show(int needlesIn, int needlesOut) {
        in.setText(Integer.toString(needlesIn));
        out.setText(Integer.toString(needlesOut));
    }

    double capHeight() {
        return in.capHeight();
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(LEAST_WIDTH, Math.max(in.prefWidth(-1), out.prefWidth(-1)) + 2 * SIDE);
    }
}
