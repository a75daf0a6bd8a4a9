package org.needlepoint.ui.common.pin;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A row of dots: how many digits are typed, never which.
final class PinDots extends HBox {

    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    PinDots(int places) {
        getStyleClass().add("pin-dots");
        setAlignment(Pos.CENTER);
        setAccessibleRole(AccessibleRole.TEXT);
        for (int place = 0; place < places; place++) {
            Region dot = new Region();
            dot.getStyleClass().add("pin-dot");
            getChildren().add(dot);
        }
        show(0);
    }

    void show(int typed) {
        for (int place = 0; place < getChildren().size(); place++) {
            getChildren().get(place).pseudoClassStateChanged(FILLED, place < typed);
        }
        setAccessibleText(typed + (typed == 1 ? " digit typed" : " digits typed"));
    }
}
