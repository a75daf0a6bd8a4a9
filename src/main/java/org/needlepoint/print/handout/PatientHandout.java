package org.needlepoint.print.handout;

import static org.needlepoint.print.page.Type.px;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.print.chart.ChartPdf;
import org.needlepoint.print.chart.DraftMark;
import org.needlepoint.print.chart.Footer;
import org.needlepoint.print.page.Area;
import org.needlepoint.print.page.Block;
import org.needlepoint.print.page.Page;
import org.needlepoint.print.page.Pagination;
import org.needlepoint.print.pdf.PdfDocument;
import org.needlepoint.print.pdf.Surface;
import org.needlepoint.print.text.TextStyle;
import org.needlepoint.print.text.TypeSetter;
import org.needlepoint.print.text.Typefaces;
import org.needlepoint.print.words.ChartSheet;
import org.needlepoint.print.words.ChartWords;
import org.needlepoint.print.words.HandoutWords;

/// The sheet that the patient takes home, in 14 pt (UX section 12).
public final class PatientHandout {

    static final TextStyle BODY = TextStyle.regular(14);
    static final TextStyle STRONG = TextStyle.semibold(14);
    static final double LINE = px(23.5);
    private static final TextStyle TITLE = TextStyle.semibold(22);
    private static final TextStyle HEAD = TextStyle.regular(9);
    private static final double TITLE_LINE = px(36);
    private static final double HEAD_LINE = px(16);
    private static final double MARGIN = 20;
    private static final double TOP = 13;
    private static final double FOOTER_GAP = px(10);
    private static final double BELOW_TITLE = px(4);

    private final Atlas atlas;
    private final Painter painter;
    private final Typefaces typefaces;

    /// @param atlas     the drawings
    /// @param typefaces the fonts
    public PatientHandout(Atlas atlas, Typefaces typefaces) {
        this.atlas = atlas;
        this.painter = new Painter(atlas);
        this.typefaces = typefaces;
    }

    /// Makes a hand-out from what the session's chart is made from. Takes 50 to 500 ms: not for the FX thread.
    public synchronized ChartPdf pdf(ChartSheet sheet) {
        try {
            return written(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException("The hand-out could not be made.", e);
        }
    }

    private ChartPdf written(ChartSheet sheet) throws IOException {
        ChartWords chart = new ChartWords(sheet);
        HandoutWords words = new HandoutWords(chart);
        TypeSetter setter = new TypeSetter(typefaces);
        Paper paper = sheet.paper();
        Area edge = Area.of(paper);
        Area area = new Area(paper, MARGIN, paper.widthMm() - MARGIN, TOP, edge.bottom());
        Footer footer = new Footer(area, chart, setter);
        double bottom = area.bottom() - footer.heightMm() - FOOTER_GAP;
        List<List<Block>> pages = pages(words, area, bottom, setter);
        String title = words.title() + ", " + sheet.patient().number() + ", session " + sheet.session().number();
        try (PdfDocument document = new PdfDocument(typefaces, title, sheet.printedAt(), sheet.zone())) {
            for (int i = 0; i < pages.size(); i++) {
                try (Surface surface = document.page(paper.widthMm(), paper.heightMm())) {
                    Page page = new Page(surface, setter);
                    if (chart.draft()) {
                        page.pen(0, 0).form(DraftMark.of(paper, typefaces));
                    }
                    double y = area.top();
                    for (Block block : pages.get(i)) {
                        block.draw(page, y);
                        y += block.heightMm();
                    }
                    footer.draw(page, i + 1, pages.size());
                }
            }
            return new ChartPdf(document.bytes(), pages.size(), setter.substituted(),
                    chart.fileName().replace(".pdf", " hand-out.pdf"));
        }
    }

    private List<List<Block>> pages(HandoutWords words, Area area, double bottom, TypeSetter setter) {
        Block head = new Lines(area, setter.wrapped(words.head(), HEAD, area.width()), HEAD_LINE, BELOW_TITLE);
        List<Block> first = new ArrayList<>(List.of(head,
                new Lines(area, setter.wrapped(words.title(), TITLE, area.width()), TITLE_LINE, 0),
                new Lines(area, setter.wrapped(words.whose(), BODY, area.width()), LINE, BELOW_TITLE)));
        Pagination pages = new Pagination(bottom - area.top(), List.of(head));
        pages.begin(first);
        add(pages, words.today(), area, setter);
        if (!words.words().sheet().session().chart().wentIn().isEmpty()) {
            pages.add(new SmallDrawings(area, words.words(), atlas, painter));
        }
        words.advice().forEach(passage -> add(pages, passage, area, setter));
        add(pages, words.next(), area, setter);
        return pages.pages();
    }

    private static void add(Pagination pages, HandoutWords.Passage passage, Area area, TypeSetter setter) {
        pages.add(new PassageBlock(area, passage, setter));
    }
}
