package org.needlepoint.ui.treatment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.ui.treatment.picture.NeedleTile;

/// The tiles in the order of their numbers. Only as many cards exist as are seen, however many needles there are.
///
/// It scrolls by whole rows, without sliding: the wheel, two large buttons, or the ring when keys move it.
final class TileBoard extends Region {

    private static final double PAGER_WIDTH = 72;
    private static final double PAGER_GAP = 12;

    private final Painter painter;
    private final TreatmentModel model;
    private final TilePager pager;
    private final List<TileCard> cards = new ArrayList<>();
    private List<NeedleTile> tiles = List.of();
    private TileSizes sizes = TileSizes.LARGE;
    private OptionalInt ringed = OptionalInt.empty();
    private int firstRow;
    /// Whether the last input was a pointer here: tiles do not move away under it.
    private boolean pointed;

    TileBoard(Painter painter, TreatmentModel model) {
        this.painter = painter;
        this.model = model;
        this.pager = new TilePager(() -> scroll(-1), () -> scroll(1));
        getStyleClass().add("tile-board");
        getChildren().add(pager);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pointed = true);
        addEventHandler(ScrollEvent.SCROLL, event -> scroll((int) -Math.signum(event.getDeltaY())));
    }

    void show(List<NeedleTile> shown) {
        boolean resized = shown.size() != tiles.size();
        tiles = shown;
        if (TileSizes.of(shown.size()) != sizes) {
            sizes = TileSizes.of(shown.size());
            getChildren().removeAll(cards);
            cards.clear();
        }
        OptionalInt nowRinged = shown.stream().filter(NeedleTile::ringed).mapToInt(NeedleTile::key).findFirst();
        if (!nowRinged.equals(ringed)) {
            boolean focused = cards.stream().anyMatch(TileCard::isFocused);
            ringed = nowRinged;
            if (!pointed) {
                reveal();
            }
            fill();
            if (focused) {
                focusRinged();
            }
        } else {
            fill();
        }
        if (resized) {
            requestLayout();
            Region parent = (Region) getParent();
            if (parent != null) {
                parent.requestLayout();
            }
        }
    }

    /// Gives the keyboard to the ringed tile.
    void focusRinged() {
        cards.stream().filter(card -> card.isVisible() && card.tile().ringed()).findFirst()
                .ifPresent(TileCard::requestFocus);
    }

    /// Keys are used: from now on the ring stays in sight.
    void keyed() {
        pointed = false;
    }

    int columns() {
        return TileSizes.COLUMNS;
    }

    private int rows() {
        return (tiles.size() + TileSizes.COLUMNS - 1) / TileSizes.COLUMNS;
    }

    private int rowsSeen() {
        return Math.max(1, (int) ((getHeight() + sizes.gap()) / (sizes.height() + sizes.gap())));
    }

    private void scroll(int rowsDown) {
        int to = Math.max(0, Math.min(firstRow + rowsDown, rows() - rowsSeen()));
        if (to != firstRow) {
            firstRow = to;
            fill();
        }
    }

    private void reveal() {
        for (int at = 0; at < tiles.size(); at++) {
            if (tiles.get(at).ringed()) {
                int row = at / TileSizes.COLUMNS;
                firstRow = Math.min(row, Math.max(firstRow, row - rowsSeen() + 1));
            }
        }
    }

    private void fill() {
        firstRow = Math.max(0, Math.min(firstRow, rows() - rowsSeen()));
        int from = firstRow * TileSizes.COLUMNS;
        int to = Math.min(tiles.size(), from + rowsSeen() * TileSizes.COLUMNS);
        while (cards.size() < to - from) {
            TileCard card = new TileCard(painter, sizes, model);
            cards.add(card);
            getChildren().add(cards.size() - 1, card);
            requestLayout();
        }
        for (int at = 0; at < cards.size(); at++) {
            TileCard card = cards.get(at);
            boolean seen = from + at < to;
            if (seen) {
                card.show(tiles.get(from + at));
            }
            card.setVisible(seen);
        }
        pager.show(tiles, from, to);
    }

    @Override
    protected void layoutChildren() {
        fill();
        boolean paged = rows() > rowsSeen();
        pager.setVisible(paged);
        double width = paged ? getWidth() - PAGER_WIDTH - PAGER_GAP : getWidth();
        double tileWidth = Math.floor((width - (TileSizes.COLUMNS - 1) * sizes.gap()) / TileSizes.COLUMNS);
        for (int at = 0; at < cards.size(); at++) {
            cards.get(at).resizeRelocate(at % TileSizes.COLUMNS * (tileWidth + sizes.gap()),
                    at / TileSizes.COLUMNS * (sizes.height() + sizes.gap()), tileWidth, sizes.height());
        }
        pager.resizeRelocate(getWidth() - PAGER_WIDTH, 0, PAGER_WIDTH, getHeight());
    }

    @Override
    protected double computePrefHeight(double width) {
        return 2 * TileSizes.LARGE.height() + TileSizes.LARGE.gap();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /// The height at which every tile is seen.
    double wholeHeight() {
        return Math.max(computePrefHeight(-1), rows() * (sizes.height() + sizes.gap()) - sizes.gap());
    }
}
