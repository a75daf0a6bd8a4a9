package org.needlepoint.print.section;

import static org.needlepoint.print.page.Type.px;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.needlepoint.print.page.Page;
import org.needlepoint.print.page.Type;
import org.needlepoint.print.text.Line;
import org.needlepoint.print.text.TypeSetter;
import org.needlepoint.print.words.SealWords;

/// Who signed and when, with a line for ink where the law or the clinic asks for it.
final class SignatureBox {

    private static final double INSET = px(11);
    private static final double RULE = px(1);
    private static final double INK_FROM = 0.36;

    private final double x;
    private final double width;
    private final SealWords seal;
    private final double inkMm;
    private final List<Line> lines = new ArrayList<>();

    SignatureBox(double x, double width, SealWords seal, double inkMm, TypeSetter setter) {
        this.x = x;
        this.width = width;
        this.seal = seal;
        this.inkMm = inkMm;
        double room = width - 2 * INSET;
        if (!seal.name().isEmpty()) {
            lines.addAll(setter.wrapped(seal.name(), Type.STRONG, room));
            lines.addAll(setter.wrapped(seal.moment(), Type.BODY, room));
        }
    }

    Piece piece() {
        return Piece.line(heightMm(), this::draw);
    }

    private double heightMm() {
        return px(7) + Type.CAPTION_LINE + lines.size() * Type.BODY_LINE + inkMm + px(5);
    }

    private void draw(Page page, double top) throws IOException {
        page.frame(x, top, width, heightMm(), RULE);
        double y = top + px(7);
        boolean signed = !lines.isEmpty();
        page.left(seal.state(), signed ? Type.CAPTION : Type.CAPTION_STRONG, x + INSET, y, Type.CAPTION_LINE);
        y += Type.CAPTION_LINE;
        page.lines(lines, x + INSET, y, Type.BODY_LINE);
        y += lines.size() * Type.BODY_LINE + px(5);
        page.left("Amendments", Type.CAPTION, x + INSET, y, Type.CAPTION_LINE);
        page.left(seal.amendments(), Type.STRONG, x + INSET, y + Type.CAPTION_LINE, Type.BODY_LINE);
        double ink = x + width * INK_FROM;
        page.left("Ink signature, if required", Type.CAPTION, ink, y, Type.CAPTION_LINE);
        double rule = top + heightMm() - px(8);
        page.surface().rule(ink, rule, x + width - INSET, rule, RULE);
    }
}
