package org.needlepoint.ui.printing;

import org.needlepoint.print.ChartPages;
import org.needlepoint.print.PaperFailure;
import org.needlepoint.print.chart.ChartPdf;
import org.needlepoint.print.chart.ChartSheet;
import org.needlepoint.print.chart.SessionChart;

/// A chart that is made: its PDF, and that PDF's pages to look at.
record Made(ChartSheet sheet, ChartPdf pdf, ChartPages pages) {

    /// Makes it; not for the FX thread.
    static Made of(SessionChart charts, ChartSheet sheet) throws PaperFailure {
        ChartPdf pdf = charts.pdf(sheet);
        return new Made(sheet, pdf, ChartPages.of(pdf.bytes()));
    }
}
