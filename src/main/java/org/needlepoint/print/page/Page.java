package org.needlepoint.print.page;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.needlepoint.diagram.paint.Ink;
import org.needlepoint.print.pdf.PdfPen;
import org.needlepoint.print.pdf.Surface;
import org.needlepoint.print.text.Line;
import org.needlepoint.print.text.Run;
import org.needlepoint.print.text.TextStyle;
import org.needlepoint.print.text.TypeSetter;

/// One page of the chart: writes text by the top of its line rather than by its baseline.
///
/// @param surface what is drawn on
/// @param setter  sets the text
public record Page(Surface surface, TypeSetter setter) {

    /// A pen for the painter, its zero at `dx`, `dy`.
    public PdfPen pen(double dx, double dy) {
        return new PdfPen(surface, setter, dx, dy);
    }

    public void left(String text, TextStyle style, double x, double top, double lineMm) throws IOException {
        line(setter.line(text, style), x, top, lineMm);
    }

    public void right(String text, TextStyle style, double x, double top, double lineMm) throws IOException {
        Line line = setter.line(text, style);
        line(line, x - line.widthMm(), top, lineMm);
    }

    public void centre(String text, TextStyle style, double x, double top, double lineMm) throws IOException {
        Line line = setter.line(text, style);
        line(line, x - line.widthMm() / 2, top, lineMm);
    }

    public void lines(List<Line> lines, double x, double top, double lineMm) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), x, top + i * lineMm, lineMm);
        }
    }

    /// A line whose baseline follows from its first run; the runs of a line share a size.
    public void line(Line line, double x, double top, double lineMm) throws IOException {
        if (!line.runs().isEmpty()) {
            Run first = line.runs().getFirst();
            surface.text(line, x, top + Type.baseline(first.style(), lineMm), Type.BLACK);
        }
    }

    /// Words behind a symbol, for whoever searches or copies the page.
    public void words(String text, TextStyle style, double x, double top, double lineMm) throws IOException {
        surface.words(setter.line(text, style), x, top + Type.baseline(style, lineMm));
    }

    /// A frame; its outer edge is the given box.
    public void frame(double x, double y, double width, double height, double lineMm) throws IOException {
        double half = lineMm / 2;
        surface.rule(x, y + half, x + width, y + half, lineMm);
        surface.rule(x, y + height - half, x + width, y + height - half, lineMm);
        surface.rule(x + half, y, x + half, y + height, lineMm);
        surface.rule(x + width - half, y, x + width - half, y + height, lineMm);
    }

    public void filled(double x, double y, double width, double height, Ink ink) throws IOException {
        surface.fill(new Rectangle2D.Double(x, y, width, height), ink);
    }
}
