package org.needlepoint.ui.charting;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.needlepoint.ui.common.Parts;

/// F6 goes round: rail, diagram, list, tray; with Shift the other way (UX section 9).
final class FocusRound {

    private final List<Node> places;
    private final Node panel;

    /// @param panel the list's place among them, where the editor opens
    FocusRound(Node rail, Node diagram, Node panel, Node tray) {
        this.places = List.of(rail, diagram, panel, tray);
        this.panel = panel;
    }

    /// The focus goes to the next place, or the one before; a place that is not there now is passed over.
    void go(boolean back) {
        int at = here();
        int step = back ? -1 : 1;
        int from = at < 0 ? back ? 0 : -1 : at;
        for (int i = 1; i <= places.size(); i++) {
            Node place = places.get(Math.floorMod(from + i * step, places.size()));
            Optional<Node> first = first(place);
            if (first.isPresent()) {
                first.get().requestFocus();
                return;
            }
        }
    }

    /// The focus goes into the editor.
    void intoEditor() {
        first(panel).ifPresent(Node::requestFocus);
    }

    private int here() {
        for (int at = 0; at < places.size(); at++) {
            Node place = places.get(at);
            // asked of the scene: "focus within" can lag behind while parts of a place are exchanged
            if (place.getScene() != null && Parts.within(place, place.getScene().getFocusOwner())) {
                return at;
            }
        }
        return -1;
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable() || !(node instanceof Parent parent)) {
            return node.isFocusTraversable() ? Optional.of(node) : Optional.empty();
        }
        return parent.getChildrenUnmodifiable().stream().map(FocusRound::first).flatMap(Optional::stream).findFirst();
    }
}
