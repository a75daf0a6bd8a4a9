package org.needlepoint.print.chart;

import static org.needlepoint.print.page.Type.px;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.clinic.Logo;
import org.needlepoint.print.page.Area;
import org.needlepoint.print.page.Block;
import org.needlepoint.print.page.Page;
import org.needlepoint.print.page.Type;
import org.needlepoint.print.text.Line;
import org.needlepoint.print.text.Span;
import org.needlepoint.print.text.TypeSetter;
import org.needlepoint.print.words.ChartWords;

/// The head of the first page: the clinic on the left, the document and its sign state on the right.
final class Letterhead implements Block {

    /// The clinic's part of the width, where it is long.
    private static final double CLINIC_SHARE = 0.54;
    private static final double PADDING = px(8);
    private static final double RULE = px(2);
    private static final double LOGO_WIDTH = 36;
    /// As high as the words on the right, so that a logo takes no room from the table.
    private static final double LOGO_HEIGHT = Type.NAME_LINE + 2 * Type.BODY_LINE;
    private static final double LOGO_GAP = 4;

    private final Area area;
    private final ChartWords words;
    private final List<Line> name;
    private final List<Line> address;
    private final Line session;
    private final Line sign;
    private final Optional<Placed> logo;

    /// The clinic's picture in its size on paper, in mm.
    private record Placed(byte[] bytes, double width, double height) {

        /// Into the space for it, never enlarged beyond 150 dots an inch.
        static Placed of(Logo logo) {
            double widthMm = logo.size().width() * 25.4 / 150;
            double heightMm = logo.size().height() * 25.4 / 150;
            double scale = Math.min(1, Math.min(LOGO_WIDTH / widthMm, LOGO_HEIGHT / heightMm));
            return new Placed(logo.bytes(), widthMm * scale, heightMm * scale);
        }
    }

    Letterhead(Area area, ChartWords words, TypeSetter setter) {
        this.area = area;
        this.words = words;
        this.logo = words.sheet().clinic().logo().map(Placed::of);
        double width = area.width() * CLINIC_SHARE - beside();
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

    /// What the logo takes of the clinic's width.
    private double beside() {
        return logo.map(picture -> picture.width() + LOGO_GAP).orElse(0.0);
    }

    @Override
    public double heightMm() {
        double clinic = name.size() * Type.NAME_LINE + address.size() * Type.BODY_LINE;
        double document = Type.NAME_LINE + 2 * Type.BODY_LINE;
        return Math.max(clinic, document) + PADDING + RULE;
    }

    @Override
    public void draw(Page page, double top) throws IOException {
        if (logo.isPresent()) {
            Placed picture = logo.get();
            page.surface().picture(picture.bytes(), area.left(), top, picture.width(), picture.height());
        }
        double left = area.left() + beside();
        page.lines(name, left, top, Type.NAME_LINE);
        page.lines(address, left, top + name.size() * Type.NAME_LINE, Type.BODY_LINE);
        page.right(words.title(), Type.TITLE, area.right(), top, Type.NAME_LINE);
        double y = top + Type.NAME_LINE;
        page.line(session, area.right() - session.widthMm(), y, Type.BODY_LINE);
        page.line(sign, area.right() - sign.widthMm(), y + Type.BODY_LINE, Type.BODY_LINE);
        double rule = top + heightMm() - RULE / 2;
        page.surface().rule(area.left(), rule, area.right(), rule, RULE);
    }
}
