package org.needlepoint.ui.charting;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.needlepoint.diagram.paint.Arrangement;
import org.needlepoint.diagram.paint.Frame;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.session.NeedlePlacement;

/// A focusable node over each needle of the last session, for the keyboard and for screen readers (UX section 13).
final class GhostNodes extends Pane {

    private final Ghosts ghosts;

    GhostNodes(Ghosts ghosts) {
        this.ghosts = ghosts;
        setPickOnBounds(false);
    }

    void show(List<NeedlePlacement> needles, Arrangement arrangement) {
        List<Node> nodes = new ArrayList<>();
        for (NeedlePlacement needle : needles) {
            Frame frame = arrangement.frame(needle.location().spot().view());
            Point2D at = frame.toOutput(needle.location().spot());
            Region node = node(needle);
            double radius = frame.discRadius();
            node.resizeRelocate(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
            node.setVisible(frame.shows(at.getX(), at.getY()));
            nodes.add(node);
        }
        getChildren().setAll(nodes);
    }

    private Region node(NeedlePlacement needle) {
        Region node = new Region();
        node.getStyleClass().add("needle-node");
        node.setManaged(false);
        node.setMouseTransparent(true);
        node.setFocusTraversable(true);
        node.setAccessibleRole(ghosts.marking() ? AccessibleRole.BUTTON : AccessibleRole.TEXT);
        node.setAccessibleText(ghosts.title().orElse("Last session") + ", " + words(needle)
                + (ghosts.marking() ? ". Enter marks it again" : ""));
        node.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                ghosts.takeOver(needle);
                event.consume();
            }
        });
        return node;
    }

    /// "Temple, right, Anterior temporalis, 0.16 × 15, 15 min".
    private static String words(NeedlePlacement needle) {
        String muscle = needle.location().muscle().map(Muscle::label).map(name -> ", " + name).orElse("");
        return needle.location().label() + muscle + ", " + needle.needle().label() + ", " + needle.planned().label();
    }
}
