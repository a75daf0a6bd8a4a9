package org.needlepoint.ui.printing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.needlepoint.print.ChartPages;
import org.needlepoint.print.PaperFailure;
import org.needlepoint.print.PaperFile;
import org.needlepoint.print.chart.ChartPdf;
import org.needlepoint.print.chart.SessionChart;
import org.needlepoint.print.words.ChartSheet;
import org.needlepoint.ui.printing.AskFile.Kind;

/// A chart that is made: its PDF, and that PDF's pages to look at. Nothing here is for the FX thread.
record Made(ChartSheet sheet, ChartPdf pdf, ChartPages pages) {

    static Made of(SessionChart charts, ChartSheet sheet) throws PaperFailure {
        ChartPdf pdf = charts.pdf(sheet);
        return new Made(sheet, pdf, ChartPages.of(pdf.bytes()));
    }

    /// Saves the PDF.
    ///
    /// @param file where the person said; the ending is added where it lacks
    /// @return where it is
    Path save(Path file) throws PaperFailure {
        Path place = Kind.PDF.named(file);
        if (!place.equals(file.toAbsolutePath())) {
            requireFree(place);
        }
        PaperFile.save(place, pdf.bytes());
        return place;
    }

    /// Saves every page as a picture; several are numbered.
    ///
    /// @return where they are, in the order of the pages
    List<Path> savePictures(Path file) throws PaperFailure {
        Path place = Kind.PICTURES.named(file);
        String name = place.getFileName().toString();
        String bare = name.substring(0, name.length() - Kind.PICTURES.ending().length());
        if (pages.count() == 1 && !place.equals(file.toAbsolutePath())) {
            requireFree(place);
        }
        for (int page = 1; page <= pages.count() && pages.count() > 1; page++) {
            requireFree(place.resolveSibling(bare + " " + page + Kind.PICTURES.ending()));
        }
        return pages.saveImages(place.getParent(), bare);
    }

    /// The dialog asked about the name that was typed; about any other name nobody was asked.
    private static void requireFree(Path place) throws PaperFailure {
        if (Files.exists(place)) {
            throw new PaperFailure(place.getFileName() + " is there already. Choose another name.");
        }
    }
}
