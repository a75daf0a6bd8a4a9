package org.needlepoint.print.section;

import java.io.IOException;
import java.util.List;
import org.needlepoint.print.page.Block;
import org.needlepoint.print.page.Page;

/// What of two columns stands on one page.
///
/// @param above  room above both
/// @param left   pieces of the left column
/// @param right  pieces of the right column
/// @param footed whether the right column's last piece stands at the foot of the longer one
record TwoColumns(double above, List<Piece> left, List<Piece> right, boolean footed) implements Block {

    static double height(List<Piece> pieces) {
        return pieces.stream().mapToDouble(Piece::heightMm).sum();
    }

    @Override
    public double heightMm() {
        return above + Math.max(height(left), height(right));
    }

    @Override
    public void draw(Page page, double top) throws IOException {
        column(page, left, top + above);
        List<Piece> upper = footed ? right.subList(0, right.size() - 1) : right;
        column(page, upper, top + above);
        if (footed) {
            Piece foot = right.getLast();
            foot.drawing().at(page, top + heightMm() - foot.heightMm());
        }
    }

    private static void column(Page page, List<Piece> pieces, double top) throws IOException {
        double y = top;
        for (Piece piece : pieces) {
            piece.drawing().at(page, y);
            y += piece.heightMm();
        }
    }
}
