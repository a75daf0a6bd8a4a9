package org.needlepoint.ui.common.state;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/// Keeps what has the keyboard in sight: by itself a scroll pane follows the Tab key only, not a field that is called.
public final class FocusInView {

    private static final double AIR = 24;

    private final ScrollPane pane;
    private final ChangeListener<Node> follow = (_, _, now) -> show(now);

    private FocusInView(ScrollPane pane) {
        this.pane = pane;
    }

    /// Follows the keyboard while the pane is in a scene.
    public static void in(ScrollPane pane) {
        FocusInView view = new FocusInView(pane);
        pane.sceneProperty().addListener((_, before, now) -> view.moved(before, now));
        view.moved(null, pane.getScene());
    }

    /// Brings a node into sight that was shown or changed just now.
    public static void reveal(Node node) {
        if (node.getScene() != null) {
            node.getScene().getRoot().applyCss();
            node.getScene().getRoot().layout();
        }
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                new FocusInView(pane).show(node);
            }
        }
    }

    private void moved(Scene before, Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(follow);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(follow);
        }
    }

    private void show(Node focused) {
        Node content = pane.getContent();
        if (focused == null || !inside(focused, content)) {
            return;
        }
        Bounds field = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double sight = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - sight;
        // before the pane has its height nothing can be said of what it hides
        if (sight <= 0 || hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        if (field.getMinY() < top) {
            pane.setVvalue(Math.max(0, field.getMinY() - AIR) / hidden);
        } else if (field.getMaxY() + AIR > top + sight) {
            pane.setVvalue(Math.min(hidden, field.getMaxY() + AIR - sight) / hidden);
        }
    }

    private static boolean inside(Node node, Node container) {
        Node at = node;
        while (at != null && at != container) {
            at = at.getParent();
        }
        return at != null;
    }
}
