package org.needlepoint.ui.aftercare;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.needlepoint.ui.common.Parts;

/// Leads to a place on the screen: scrolls there and gives it the focus.
final class Place {

    private static final double MARGIN = 60;

    private Place() {
    }

    static void show(Parent root, ScrollPane scroll, String id) {
        Node node = root.lookup("#" + id);
        if (node == null) {
            return;
        }
        if (Parts.within(scroll.getContent(), node)) {
            double height = scroll.getContent().getLayoutBounds().getHeight()
                    - scroll.getViewportBounds().getHeight();
            double y = scroll.getContent().sceneToLocal(node.localToScene(0, 0)).getY();
            scroll.setVvalue(height <= 0 ? 0 : Math.clamp((y - MARGIN) / height, 0, 1));
        }
        firstFocusable(node).requestFocus();
    }

    private static Node firstFocusable(Node node) {
        if (node.isFocusTraversable() || !(node instanceof Parent parent)) {
            return node;
        }
        return parent.getChildrenUnmodifiable().stream().map(Place::firstFocusable)
                .filter(Node::isFocusTraversable).findFirst().orElse(node);
    }
}
