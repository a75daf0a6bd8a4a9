package org.needlepoint.ui.printing;

import org.needlepoint.diagram.Atlas;
import org.needlepoint.print.chart.ChartPdf;
import org.needlepoint.print.chart.SessionChart;
import org.needlepoint.print.handout.PatientHandout;
import org.needlepoint.print.text.Typefaces;
import org.needlepoint.print.words.ChartSheet;

/// Makes the sheets of a session; keeps fonts and bodies, so one serves the whole program.
public final class SheetMaker {

    private final SessionChart charts;
    private final PatientHandout handouts;

    public SheetMaker(Atlas atlas, Typefaces typefaces) {
        this.charts = new SessionChart(atlas, typefaces);
        this.handouts = new PatientHandout(atlas, typefaces);
    }

    /// One sheet as a PDF; not for the FX thread.
    ChartPdf pdf(Sheet sheet, ChartSheet content) {
        return switch (sheet) {
            case CHART -> charts.pdf(content);
            case HANDOUT -> handouts.pdf(content);
        };
    }
}
