package org.needlepoint.print.chart;

import static org.needlepoint.print.page.Type.px;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.needlepoint.print.page.Area;
import org.needlepoint.print.page.Block;
import org.needlepoint.print.page.Page;
import org.needlepoint.print.page.Type;
import org.needlepoint.print.text.Line;
import org.needlepoint.print.text.Span;
import org.needlepoint.print.text.TypeSetter;

/// The head of the first page: the clinic on the left, the document and its sign state on the right.
final class Letterhead implements Block {

    /// The clinic's part of the width, where it is long.
    private static final double CLINIC_SHARE = 0.54;
    private static final double PADDING = px(8);
    private static final double RULE = px(2);

    private final Area area;
    private final ChartWords words;
    private final List<Line> name;
    private final List<Line> address;
    private final Line session;
    private final Line sign;

    Letterhead(Area area, ChartWords words, TypeSetter setter) {
        this.area = area;
        this.words = words;
        double width = area.width() * CLINIC_SHARE;
        String clinic = words.sheet().clinic().name();
        this.name = clinic.isEmpty() ? List.of() : setter.wrapped(clinic, Type.NAME, width);
        List<Line> lines = new ArrayList<>();
        words.sheet().clinic().address().forEach(line -> lines.addAll(setter.wrapped(line, Type.BODY, width)));
        if (!words.sheet().clinic().phone().isEmpty()) {
            lines.addAll(setter.wrapped(words.sheet().clinic().phone(), Type.BODY, width));
        }
        this.address = lines;
        this.session = setter.line(List.of(new Span(words.sessionNumber(), Type.STRONG),
                new Span(", " + words.longDate(), Type.BODY)));
        this.sign = setter.line(List.of(new Span(words.sign(), Type.STRONG), new Span(words.signRest(), Type.BODY)));
    }

    @Override
    public double heightMm() {
        double clinic = name.size() * Type.NAME_LINE + address.size() * Type.BODY_LINE;
        double document = Type.NAME_LINE + 2 * Type.BODY_LINE;
        return Math.max(clinic, document) + PADDING + RULE;
    }

    @Override
    public void draw(Page page, double top) throws IOException {
        page.lines(name, area.left(), top, Type.NAME_LINE);
        page.lines(address, area.left(), top + name.size() * Type.NAME_LINE, Type.BODY_LINE);
        page.right(words.title(), Type.TITLE, area.right(), top, Type.NAME_LINE);
        double y = top + Type.NAME_LINE;
        page.line(session, area.right() - session.widthMm(), y, Type.BODY_LINE);
        page.line(sign, area.right() - sign.widthMm(), y + Type.BODY_LINE, Type.BODY_LINE);
        double rule = top + heightMm() - RULE / 2;
        page.surface().rule(area.left(), rule, area.right(), rule, RULE);
    }
}
