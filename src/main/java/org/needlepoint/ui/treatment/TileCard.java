package org.needlepoint.ui.treatment;

import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.Comparator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
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
import org.needlepoint.ui.common.MarkSymbol;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.treatment.picture.NeedleTile;

/// One needle's tile: mark, place, clock, and the button that takes it out or says that it is in.
final class TileCard extends Region {

    private static final PseudoClass RINGED = PseudoClass.getPseudoClass("ringed");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    private static final PseudoClass DUE = PseudoClass.getPseudoClass("due");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final ObservableValue<Palette> DARK = new ReadOnlyObjectWrapper<>(Palette.dark());
    private static final double NARROW = 320;
    /// The corner above the button, where the sign goes that has no room beside the clock.
    private static final double CORNER_TWITCH = 22;
    private static final double TWITCH_GAP = 8;
    private static final double SMALL_TWITCH = 24;
    private static final double ROW_GAP = 8;
    private static final int LEAST_PLACE = 12;
    private static final double NOT_PLACED_HEIGHT = 44;

    private final Painter painter;
    private final TileSizes sizes;
    private final MarkSymbol mark;
    private final Label place = Parts.label("", "tile-place");
    private final TileClock clock;
    private final Canvas twitch = new Canvas();
    private final Label planned = Parts.label("", "tile-planned");
    private final Button notPlaced = new Button("Not placed");
    private final TileButton act = new TileButton();
    private NeedleTile tile;

    TileCard(Painter painter, TileSizes sizes, TreatmentModel model) {
        this.sizes = sizes;
        this.mark = new MarkSymbol(painter, DARK, sizes.mark(), sizes.radius());
        this.clock = new TileClock(sizes);
        this.painter = painter;
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
        double markWidth = sizes.mark();
        mark.resizeRelocate(left, (getHeight() - markWidth) / 2, markWidth, markWidth);
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
        clock.fit(width);
        double clockHeight = clock.prefHeight(-1);
        double room = width - clock.contentWidth() - TWITCH_GAP;
        boolean beside = room >= SMALL_TWITCH;
        boolean large = sizes == TileSizes.LARGE;
        boolean besidePlace = twitch.isVisible() && !beside && !large;
        double placeWidth = besidePlace ? width - CORNER_TWITCH - 4 : width;
        double placeHeight = fitPlace(placeWidth);
        double gap = large ? 7 : 4;
        double top = Math.round((getHeight() - placeHeight - gap - clockHeight) / 2) - (large ? 3 : 0);
        place.resizeRelocate(x, top, placeWidth, placeHeight);
        double clockTop = top + placeHeight + gap;
        clock.resizeRelocate(x, clockTop, Math.max(clock.prefWidth(-1), width), clockHeight);
        if (beside) {
            double size = room >= sizes.twitch() ? sizes.twitch() : SMALL_TWITCH;
            drawTwitch(size, x + clock.contentWidth() + TWITCH_GAP, clockTop + (clockHeight - size) / 2);
        } else if (besidePlace) {
            drawTwitch(CORNER_TWITCH, x + width - CORNER_TWITCH, top - 2);
        } else {
            drawTwitch(CORNER_TWITCH, act.getLayoutX() + (sizes.button() - CORNER_TWITCH) / 2,
                    (act.getLayoutY() - CORNER_TWITCH) / 2 + 1);
        }
    }

    private void drawTwitch(double size, double x, double y) {
        if (twitch.getWidth() != size) {
            twitch.setWidth(size);
            twitch.setHeight(size);
            twitch.getGraphicsContext2D().clearRect(0, 0, size, size);
            painter.twitch(new CanvasPen(twitch.getGraphicsContext2D(), 1), new Point2D.Double(size / 2, size / 2),
                    size, Palette.dark());
        }
        twitch.relocate(Math.round(x), Math.round(y));
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
        String longest = Arrays.stream(place.getText().split(" ")).max(Comparator.comparingInt(String::length))
                .orElse("");
        int size = sizes.wrapped();
        for (probe.setText(longest); size > LEAST_PLACE; size--) {
            probe.setFont(Font.font("Inter", size));
            if (probe.getLayoutBounds().getWidth() <= width) {
                break;
            }
        }
        return typed(size, true);
    }

    private double typed(int size, boolean wrapped) {
        place.setWrapText(wrapped);
        place.setStyle("-fx-font-size: " + size + "px");
        double line = Math.ceil(1.22 * size);
        return wrapped ? 2 * line : line;
    }
}
