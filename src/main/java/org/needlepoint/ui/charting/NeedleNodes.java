package org.needlepoint.ui.charting;

import java.awt.geom.Point2D;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.needlepoint.diagram.paint.Arrangement;
import org.needlepoint.diagram.paint.Frame;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.NeedleState;
import org.needlepoint.ui.common.Times;

/// A focusable node over each needle of the drawing, for the keyboard and for screen readers (UX section 13).
final class NeedleNodes extends Pane {

    /// The focus ring stands two pixels off the disc.
    private static final double RING_GAP = 4;

    private final ChartingModel model;
    private final Map<Integer, Region> nodes = new HashMap<>();

    NeedleNodes(ChartingModel model) {
        this.model = model;
        setPickOnBounds(false);
    }

    void show(List<NeedlePlacement> needles, Arrangement arrangement, Instant now) {
        Set<Integer> gone = new HashSet<>(nodes.keySet());
        for (NeedlePlacement needle : needles) {
            gone.remove(needle.key());
            Frame frame = arrangement.frame(needle.location().spot().view());
            Point2D at = frame.toOutput(needle.location().spot());
            Region node = nodes.computeIfAbsent(needle.key(), this::node);
            double radius = frame.discRadius() + RING_GAP;
            node.resizeRelocate(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
            node.setVisible(frame.shows(at.getX(), at.getY()));
            String near = model.recognition().nearWords(needle.location().spot());
            node.setAccessibleText(words(needle, now) + (near.isEmpty() ? "" : ", " + near));
        }
        gone.forEach(key -> getChildren().remove(nodes.remove(key)));
    }

    private Region node(int key) {
        Region node = new Region();
        node.getStyleClass().add("needle-node");
        node.setManaged(false);
        node.setMouseTransparent(true);
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.select(key);
                event.consume();
            } else if (event.getCode() == KeyCode.SPACE) {
                model.tapNeedle(key);
                event.consume();
            }
        });
        getChildren().add(node);
        return node;
    }

    /// Gives a needle the focus.
    ///
    /// @return whether it is in view
    boolean focus(int key) {
        Region node = nodes.get(key);
        if (node == null || !node.isVisible()) {
            return false;
        }
        node.requestFocus();
        return true;
    }

    /// Whether a needle has the focus.
    boolean focused(int key) {
        return nodes.containsKey(key) && nodes.get(key).isFocused();
    }

    /// "Needle 4, Top of ear, right, in, 4:42 left".
    static String words(NeedlePlacement needle, Instant now) {
        NeedleState state = needle.state(now);
        String clock = switch (state) {
            case MARKED -> "marked";
            case IN -> "in, " + Times.left(needle.untilDue(now)) + " left";
            case DUE -> "due, " + Times.left(needle.untilLimit(now)) + " left to 20 minutes";
            case OVER -> "over 20 minutes by " + Times.minutes(needle.untilLimit(now));
            case OUT -> "out after " + Times.minutes(needle.dwell().orElseThrow());
            case NEVER_PLACED -> "never placed";
            case MISSING -> "not accounted for";
        };
        return "Needle " + needle.number() + ", " + needle.location().label() + ", " + clock;
    }
}
