package org.needlepoint.ui.treatment;

import java.awt.geom.Point2D;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.diagram.paint.Palette;
import org.needlepoint.domain.session.NeedleState;
import org.needlepoint.ui.common.CanvasPen;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.treatment.picture.NeedleTile;

/// One needle's tile: mark, place, clock, and the button that takes it out or says that it is in.
final class TileCard extends Region {

    private static final PseudoClass RINGED = PseudoClass.getPseudoClass("ringed");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    private static final PseudoClass DUE = PseudoClass.getPseudoClass("due");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final double NARROW = 320;
    private static final double TWITCH_GAP = 10;
    private static final double ROW_GAP = 8;
    private static final double NOT_PLACED_HEIGHT = 44;

    private final TileSizes sizes;
    private final MarkFace mark;
    private final Label place = Parts.label("", "tile-place");
    private final TileClock clock;
    private final Canvas twitch;
    private final Label planned = Parts.label("", "tile-planned");
    private final Button notPlaced = new Button("Not placed");
    private final TileButton act = new TileButton();
    private NeedleTile tile;

    TileCard(Painter painter, TileSizes sizes, TreatmentModel model) {
        this.sizes = sizes;
        this.mark = new MarkFace(painter, sizes.radius());
        this.clock = new TileClock(sizes);
        this.twitch = new Canvas(sizes.twitch(), sizes.twitch());
        painter.twitch(new CanvasPen(twitch.getGraphicsContext2D(), 1),
                new Point2D.Double(sizes.twitch() / 2, sizes.twitch() / 2), sizes.twitch(), Palette.dark());
        getStyleClass().add("tile");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        notPlaced.getStyleClass().add("not-placed");
        notPlaced.setFocusTraversable(false);
        notPlaced.setOnAction(_ -> model.notPlaced(tile.key()));
        act.setOnAction(_ -> act(model));
        setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                model.pick(tile.key());
                requestFocus();
            }
        });
        focusedProperty().addListener((_, _, focused) -> {
            if (focused && !tile.ringed()) {
                model.pick(tile.key());
            }
        });
        getChildren().addAll(mark, place, clock, twitch, planned, notPlaced, act);
    }

    private void act(TreatmentModel model) {
        switch (tile.control()) {
            case OUT -> model.out(tile.key());
            case IN, IN_AND_OUT -> model.in(tile.key());
            case NONE -> { }
        }
    }

    /// Shows a needle; touches only what differs from what was shown.
    void show(NeedleTile shown) {
        NeedleTile before = tile;
        if (shown.equals(before)) {
            return;
        }
        tile = shown;
        mark.show(shown.shape(), shown.number());
        act.show(shown);
        showClock(shown);
        pseudoClassStateChanged(RINGED, shown.ringed());
        pseudoClassStateChanged(OUT, shown.state() == NeedleState.OUT || shown.state() == NeedleState.NEVER_PLACED);
        pseudoClassStateChanged(DUE, shown.state() == NeedleState.DUE);
        pseudoClassStateChanged(OVER, shown.state() == NeedleState.OVER);
        place.setText(shown.place());
        if (before == null || before.key() != shown.key() || before.state() != shown.state()) {
            // a screen reader hears of due and over at once, and of the time left when it asks
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            requestLayout();
        } else if (before.twitch() != shown.twitch() || before.time().length() != shown.time().length()
                || before.control() != shown.control()) {
            requestLayout();
        }
    }

    private void showClock(NeedleTile shown) {
        boolean open = shown.state() == NeedleState.MARKED;
        clock.setVisible(!open);
        planned.setVisible(open);
        notPlaced.setVisible(open && shown.control() != NeedleTile.Control.NONE);
        twitch.setVisible(shown.twitch());
        if (open) {
            planned.setText(shown.time());
        } else {
            clock.show(shown);
        }
    }

    NeedleTile tile() {
        return tile;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> tile == null ? "" : tile.spoken();
            case SELECTED -> tile != null && tile.ringed();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected void layoutChildren() {
        boolean narrow = getWidth() < NARROW;
        double left = narrow ? 6 : 10;
        double right = getHeight() < 100 ? (getHeight() - sizes.button()) / 2 : (narrow ? 10 : 15);
        double markWidth = mark.getWidth();
        mark.relocate(left, (getHeight() - mark.getHeight()) / 2);
        act.resizeRelocate(getWidth() - right - sizes.button(), (getHeight() - sizes.button()) / 2, sizes.button(),
                sizes.button());
        double x = left + markWidth + (narrow ? 4 : 8);
        double end = act.isVisible() ? act.getLayoutX() - 6 : getWidth() - right;
        if (clock.isVisible()) {
            layoutRunning(x, end - x);
        } else {
            layoutMarked(x, end - x);
        }
    }

    private void layoutRunning(double x, double width) {
        double clockHeight = clock.prefHeight(-1);
        boolean beside = clock.contentWidth() + TWITCH_GAP + sizes.twitch() <= width;
        boolean large = sizes == TileSizes.LARGE;
        boolean besidePlace = twitch.isVisible() && !beside && !large;
        double placeWidth = besidePlace ? width - sizes.twitch() - 4 : width;
        double placeHeight = fitPlace(placeWidth);
        double gap = large ? 8 : 4;
        double top = Math.round((getHeight() - placeHeight - gap - clockHeight) / 2);
        place.resizeRelocate(x, top, placeWidth, placeHeight);
        double clockTop = top + placeHeight + gap;
        clock.resizeRelocate(x, clockTop, Math.max(clock.prefWidth(-1), width), clockHeight);
        if (beside) {
            twitch.relocate(Math.round(x + clock.contentWidth() + TWITCH_GAP),
                    Math.round(clockTop + (clockHeight - sizes.twitch()) / 2));
        } else if (large) {
            // no room in the row: above the button
            twitch.relocate(Math.round(act.getLayoutX() + (sizes.button() - sizes.twitch()) / 2), -2);
        } else {
            twitch.relocate(x + width - sizes.twitch(), top - 2);
        }
    }

    private void layoutMarked(double x, double width) {
        double placeHeight = fitPlace(width);
        double rowHeight = notPlaced.isVisible() ? NOT_PLACED_HEIGHT : planned.prefHeight(-1);
        double top = Math.round(Math.max(2, (getHeight() - placeHeight - rowHeight) / 2));
        place.resizeRelocate(x, top, width, placeHeight);
        double buttonWidth = notPlaced.isVisible() ? notPlaced.prefWidth(NOT_PLACED_HEIGHT) : 0;
        double plannedWidth = planned.prefWidth(-1);
        boolean both = plannedWidth + ROW_GAP + buttonWidth <= width;
        double row = top + placeHeight;
        planned.resizeRelocate(x, row, both || !notPlaced.isVisible() ? plannedWidth : 0, rowHeight);
        notPlaced.resizeRelocate(both ? x + plannedWidth + ROW_GAP : x, row, Math.min(width, buttonWidth), rowHeight);
        twitch.relocate(x, 0);
    }

    /// Sets the largest type in which the place fits on one line, else wraps it on two.
    ///
    /// @return the height that the place takes
    private double fitPlace(double width) {
        Text probe = new Text(place.getText());
        for (int size : sizes.names()) {
            probe.setFont(Font.font("Inter", size));
            if (probe.getLayoutBounds().getWidth() <= width) {
                return typed(size, false);
            }
        }
        return typed(sizes.wrapped(), true);
    }

    private double typed(int size, boolean wrapped) {
        place.setWrapText(wrapped);
        place.setStyle("-fx-font-size: " + size + "px");
        double line = Math.ceil(1.22 * size);
        return wrapped ? 2 * line : line;
    }
}
