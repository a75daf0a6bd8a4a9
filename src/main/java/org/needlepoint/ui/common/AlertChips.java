package org.needlepoint.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.needlepoint.domain.patient.Alert;

/// A patient's alerts as chips in one row, the strongest first. Those that find no room stand behind "2 more", which
/// opens them: none is hidden without a word.
final class AlertChips extends Region {

    private static final double GAP = 8;
    private static final double HEIGHT = 44;

    private final List<Alert> alerts;
    private final List<HBox> chips = new ArrayList<>();
    private final Button more = Parts.button("", this::openRest);
    private int shown;

    AlertChips(List<Alert> alerts) {
        this.alerts = List.copyOf(alerts);
        alerts.forEach(alert -> chips.add(Parts.chip(alert.level(), alert.text())));
        more.getStyleClass().addAll("quiet", "more-alerts");
        getChildren().addAll(chips);
        getChildren().add(more);
        setMinSize(0, HEIGHT);
    }

    @Override
    protected double computePrefWidth(double height) {
        return chips.stream().mapToDouble(AlertChips::width).sum() + GAP * (chips.size() - 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        shown = fitting();
        double x = 0;
        for (int at = 0; at < chips.size(); at++) {
            HBox chip = chips.get(at);
            chip.setVisible(at < shown);
            if (at < shown) {
                double height = snapSizeY(Math.max(chip.minHeight(-1), chip.prefHeight(-1)));
                chip.resizeRelocate(x, snapPositionY((getHeight() - height) / 2), width(chip), height);
                x += width(chip) + GAP;
            }
        }
        more.setVisible(shown < chips.size());
        if (more.isVisible()) {
            more.resizeRelocate(x, (getHeight() - HEIGHT) / 2, width(more), HEIGHT);
        }
    }

    /// How many chips stand in the row, with room left for the button where some do not.
    private int fitting() {
        if (prefWidth(-1) <= getWidth() + 0.5) {
            return chips.size();
        }
        for (int fit = chips.size() - 1; fit > 0; fit--) {
            label(fit);
            double used = chips.stream().limit(fit).mapToDouble(chip -> width(chip) + GAP).sum();
            if (used + width(more) <= getWidth()) {
                return fit;
            }
        }
        label(0);
        return 0;
    }

    private void label(int fit) {
        String text = chips.size() - fit + (fit == 0 ? " alerts" : " more");
        if (!text.equals(more.getText())) {
            more.setText(text);
            more.setAccessibleText(text + (fit == 0 ? "" : " alerts"));
        }
    }

    private static double width(Node node) {
        return Math.ceil(node.prefWidth(-1));
    }

    private void openRest() {
        VBox rest = new VBox(GAP);
        rest.getStyleClass().add("pop-content");
        alerts.subList(shown, alerts.size()).forEach(alert -> rest.getChildren().add(
                Parts.chip(alert.level(), alert.text())));
        PopOver pop = new PopOver(rest);
        pop.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        pop.setDetachable(false);
        pop.setAnimated(false);
        pop.show(more);
    }
}
