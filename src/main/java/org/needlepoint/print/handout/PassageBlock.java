package org.needlepoint.print.handout;

import static org.needlepoint.print.page.Type.px;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.needlepoint.print.page.Area;
import org.needlepoint.print.page.Block;
import org.needlepoint.print.page.Page;
import org.needlepoint.print.text.Line;
import org.needlepoint.print.text.Span;
import org.needlepoint.print.text.TypeSetter;
import org.needlepoint.print.words.HandoutWords.Passage;
import org.needlepoint.print.words.Text;

/// A passage of the hand-out: its heading and its words; framed where it must not be overread.
final class PassageBlock implements Block {

    private static final double ABOVE = px(9);
    private static final double INSET = px(12);
    private static final double FRAME = px(2.5);

    private final Area area;
    private final boolean framed;
    private final List<Line> lines = new ArrayList<>();

    PassageBlock(Area area, Passage passage, TypeSetter setter) {
        this.area = area;
        this.framed = passage.framed();
        double width = area.width() - 2 * inset();
        lines.addAll(setter.wrapped(passage.title(), PatientHandout.STRONG, width));
        for (Text text : passage.paragraphs()) {
            if (!text.isEmpty()) {
                lines.addAll(setter.wrapped(text.parts().stream().map(part -> new Span(part.words(),
                        part.strong() ? PatientHandout.STRONG : PatientHandout.BODY)).toList(), width));
            }
        }
    }

    private double inset() {
        return framed ? INSET : 0;
    }

    @Override
    public double heightMm() {
        return ABOVE + lines.size() * PatientHandout.LINE + inset();
    }

    @Override
    public void draw(Page page, double top) throws IOException {
        if (framed) {
            page.frame(area.left(), top + ABOVE, area.width(), heightMm() - ABOVE, FRAME);
        }
        page.lines(lines, area.left() + inset(), top + ABOVE + inset() / 2, PatientHandout.LINE);
    }
}
