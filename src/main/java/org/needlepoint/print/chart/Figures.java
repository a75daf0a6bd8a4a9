package org.needlepoint.print.chart;

import static org.needlepoint.print.page.Type.px;

import java.io.IOException;
import java.util.List;
import org.needlepoint.diagram.paint.BodyStyle;
import org.needlepoint.diagram.paint.Mark;
import org.needlepoint.diagram.paint.MarkShape;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.domain.session.annotation.Annotation;
import org.needlepoint.domain.session.annotation.Annotations;
import org.needlepoint.print.page.Area;
import org.needlepoint.print.page.Block;
import org.needlepoint.print.page.Page;
import org.needlepoint.print.page.Type;
import org.needlepoint.print.pdf.PdfPen;
import org.needlepoint.print.text.TypeSetter;
import org.needlepoint.print.words.ChartWords;
import org.needlepoint.print.words.CountWords;
import org.needlepoint.print.words.NeedleWords;

/// The five drawings with their needles; beside them count, sites and key.
final class Figures implements Block {

    private static final double GAP_ABOVE = px(8);
    private static final double GAP_BELOW = px(4);
    private static final double GUTTER = px(18.5);
    private static final double SIDE_TOP = px(4);
    private static final double LEAST_GAP = px(2);
    /// Names of guides on the far left reach out of the drawings by as much.
    private static final double OVERHANG = px(1.5);

    private final Area area;
    private final Drawings drawings;
    private final Painter painter;
    private final BodyStyle style;
    private final List<Annotation> drawn;
    private final List<Mark> marks;
    private final CountBox count;
    private final SiteMatrix sites;
    private final Key key;
    private final double left;

    Figures(Area area, ChartWords words, List<NeedleWords> needles, Drawings drawings, Painter painter,
            BodyStyle style, TypeSetter setter) {
        this.area = area;
        this.drawings = drawings;
        this.painter = painter;
        this.style = style;
        this.drawn = words.sheet().session().chart().annotations().drawn().stream()
                .map(Annotations.Drawn::annotation).toList();
        this.marks = needles.stream().filter(needle -> needle.shape() != MarkShape.NEVER_PLACED).map(Figures::mark)
                .toList();
        this.sites = new SiteMatrix(words);
        this.key = new Key(words, needles, painter, style);
        this.left = area.left() + OVERHANG + Drawings.widthMm(area.paper()) + GUTTER;
        double room = Drawings.heightMm(area.paper()) - SIDE_TOP - sites.heightMm() - key.heightMm()
                - Type.CAPTION_LINE - 3 * LEAST_GAP;
        this.count = new CountBox(new CountWords(words), area.right() - left, room, setter);
    }

    private static Mark mark(NeedleWords words) {
        return new Mark(words.needle().location().spot(), Integer.toString(words.needle().number()), words.shape(),
                words.twitch(), words.reactions().stream().map(NeedleWords.Caused::mark).findFirst(), false);
    }

    @Override
    public double heightMm() {
        return GAP_ABOVE + Drawings.heightMm(area.paper()) + GAP_BELOW;
    }

    @Override
    public void draw(Page page, double top) throws IOException {
        PdfPen pen = page.pen(area.left() + OVERHANG, top + GAP_ABOVE);
        pen.form(drawings.body());
        painter.annotations(pen, drawings.arrangement(), drawn, style);
        painter.needles(pen, drawings.arrangement(), marks, style);

        double x = left;
        double width = area.right() - x;
        double from = top + GAP_ABOVE + SIDE_TOP;
        double to = top + GAP_ABOVE + Drawings.heightMm(area.paper());
        double gap = (to - from - count.heightMm() - sites.heightMm() - key.heightMm() - Type.CAPTION_LINE) / 3;
        count.draw(page, x, from, width);
        from += count.heightMm() + gap;
        sites.draw(page, x, from, width);
        from += sites.heightMm() + gap;
        key.draw(page, x, from, width);
        page.left("L and R are the patient’s own sides.", Type.CAPTION, x, to - Type.CAPTION_LINE, Type.CAPTION_LINE);
    }
}
