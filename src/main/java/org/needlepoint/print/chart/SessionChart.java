package org.needlepoint.print.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.paint.BodyStyle;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.diagram.paint.Palette;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.round.Round;
import org.needlepoint.print.page.Area;
import org.needlepoint.print.page.Block;
import org.needlepoint.print.page.Page;
import org.needlepoint.print.page.Pagination;
import org.needlepoint.print.page.Type;
import org.needlepoint.print.pdf.PdfDocument;
import org.needlepoint.print.pdf.Surface;
import org.needlepoint.print.section.Leading;
import org.needlepoint.print.section.LowerPart;
import org.needlepoint.print.text.TypeSetter;
import org.needlepoint.print.text.Typefaces;
import org.needlepoint.print.words.ChartSheet;
import org.needlepoint.print.words.ChartWords;
import org.needlepoint.print.words.NeedleWords;

/// The session chart: the clinic's record of one treatment, as a PDF (DESIGN.md section 7, UX section 12).
///
/// Keeps fonts and bodies between charts, so one instance serves the whole program; charts are made one at a time.
public final class SessionChart {

    private static final double FOOTER_GAP = Type.px(8);

    private final Atlas atlas;
    private final Painter painter;
    private final Typefaces typefaces;
    private final Map<Paper, Drawings> drawings = new EnumMap<>(Paper.class);

    /// @param atlas     the drawings
    /// @param typefaces the fonts
    public SessionChart(Atlas atlas, Typefaces typefaces) {
        this.atlas = atlas;
        this.painter = new Painter(atlas);
        this.typefaces = typefaces;
    }

    /// Makes a chart. Takes 10 to 500 ms: not for the FX thread.
    public synchronized ChartPdf pdf(ChartSheet sheet) {
        try {
            return written(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException("The chart could not be made.", e);
        }
    }

    private ChartPdf written(ChartSheet sheet) throws IOException {
        TypeSetter setter = new TypeSetter(typefaces);
        ChartWords words = new ChartWords(sheet);
        Area area = Area.of(sheet.paper());
        Footer footer = new Footer(area, words, setter);
        double bottom = area.bottom() - footer.heightMm() - FOOTER_GAP;
        List<List<Block>> pages = pages(words, area, bottom, setter);
        try (PdfDocument document = new PdfDocument(typefaces, words.fileTitle(), sheet.printedAt(), sheet.zone())) {
            for (int i = 0; i < pages.size(); i++) {
                try (Surface surface = document.page(sheet.paper().widthMm(), sheet.paper().heightMm())) {
                    Page page = new Page(surface, setter);
                    if (words.draft()) {
                        page.pen(0, 0).form(drawings(sheet.paper()).draft());
                    }
                    double y = area.top();
                    for (Block block : pages.get(i)) {
                        block.draw(page, y);
                        y += block.heightMm();
                    }
                    footer.draw(page, i + 1, pages.size());
                }
            }
            return new ChartPdf(document.bytes(), pages.size(), setter.substituted(), words.fileName());
        }
    }

    /// As in the pictures, or with its lines closer together where that saves a page.
    private List<List<Block>> pages(ChartWords words, Area area, double bottom, TypeSetter setter) throws IOException {
        double usual = NeedleRow.usualMm(area.paper(), words.sheet().session().chart().placements().size());
        List<List<Block>> best = pages(words, area, bottom, setter, new Density(usual, Leading.USUAL));
        for (Density closer : List.of(new Density(usual, Leading.CLOSE),
                new Density(NeedleRow.LEAST_MM, Leading.CLOSE))) {
            List<List<Block>> pages = best.size() == 1 ? best : pages(words, area, bottom, setter, closer);
            best = pages.size() < best.size() ? pages : best;
        }
        return best;
    }

    /// How close lines stand.
    ///
    /// @param rowMm   the least height of a needle's row
    /// @param leading of what stands below the table
    private record Density(double rowMm, Leading leading) {
    }

    private List<List<Block>> pages(ChartWords words, Area area, double bottom, TypeSetter setter, Density density)
            throws IOException {
        BodyStyle style = BodyStyle.paper(words.sheet().colour() ? Palette.colourPaper() : Palette.paper());
        List<NeedleWords> needles = words.sheet().session().chart().placements().stream()
                .map(needle -> new NeedleWords(needle, words)).toList();
        TableHead head = new TableHead(area, needles);
        HeadLine headLine = new HeadLine(area, words, setter);
        Pagination pages = new Pagination(bottom - area.top(), List.of(headLine, head));
        pages.begin(List.of(new Letterhead(area, words, setter), new PatientBox(area, words, setter),
                new AlertRow(area, words.sheet().patient().alerts(), setter),
                new Figures(area, words, needles, drawings(area.paper()), painter, style, setter), head));
        if (needles.isEmpty()) {
            pages.add(new EmptyRow(area));
        }
        List<Round> rounds = words.sheet().session().chart().rounds();
        for (Round round : rounds) {
            List<NeedleWords> ofRound = needles.stream().filter(needle -> needle.needle().round() == round.number())
                    .toList();
            if (rounds.size() > 1 && !ofRound.isEmpty()) {
                pages.add(new RoundRow(area, round));
            }
            for (NeedleWords needle : ofRound) {
                pages.add(new NeedleRow(Columns.of(area), needle, density.rowMm(), setter, painter, style));
            }
        }
        pages.head(List.of(headLine));
        new LowerPart(area, words, density.leading(), setter, painter, style.palette()).addTo(pages);
        return pages.pages();
    }

    private Drawings drawings(Paper paper) throws IOException {
        Drawings kept = drawings.get(paper);
        if (kept == null) {
            kept = Drawings.of(paper, atlas, painter, typefaces);
            drawings.put(paper, kept);
        }
        return kept;
    }
}
