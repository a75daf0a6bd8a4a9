package org.needlepoint.print.section;

import java.util.ArrayList;
import java.util.List;

/// A column on its way over pages: each page takes what it can hold, and no heading is left alone at its foot.
final class Flow {

    private List<Piece> rest;

    Flow(List<Piece> pieces) {
        this.rest = List.copyOf(pieces);
    }

    boolean isEmpty() {
        return rest.isEmpty();
    }

    /// Takes what fits into some room; at least one piece where the page is whole, so that it always goes on.
    ///
    /// @param whole whether the room is that of a whole page
    List<Piece> take(double room, boolean whole) {
        List<Piece> pieces = new ArrayList<>(rest);
        while (!pieces.isEmpty() && pieces.getFirst().kind() == Piece.Kind.GAP) {
            pieces.removeFirst();
        }
        double left = room;
        int count = 0;
        while (count < pieces.size() && pieces.get(count).heightMm() <= left) {
            left -= pieces.get(count).heightMm();
            count++;
        }
        while (count > 0 && count < pieces.size() && pieces.get(count - 1).kind() != Piece.Kind.LINE) {
            count--;
        }
        if (count == 0 && whole && !pieces.isEmpty()) {
            count = 1;
        }
        rest = List.copyOf(pieces.subList(count, pieces.size()));
        return List.copyOf(pieces.subList(0, count));
    }
}
