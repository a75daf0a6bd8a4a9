package org.needlepoint.ui.printing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.List;
import org.needlepoint.print.ChartPages;
import org.needlepoint.print.PaperFailure;
import org.needlepoint.print.PaperFile;
import org.needlepoint.print.chart.ChartPdf;
import org.needlepoint.print.chart.JoinedPdf;
import org.needlepoint.print.words.ChartSheet;
import org.needlepoint.ui.printing.AskFile.Kind;

/// Sheets that are made: each by itself, and those that are chosen as one PDF with its pages to look at. Nothing here
/// is for the FX thread.
///
/// @param sheet  what they are made from
/// @param chosen which of them are printed and saved
/// @param pdf    those that are chosen, in their order
/// @param pages  the pages of that PDF
/// @param parts  every sheet by itself, chosen or not
record Made(ChartSheet sheet, Set<Sheet> chosen, ChartPdf pdf, ChartPages pages, Map<Sheet, Part> parts) {

    /// One sheet by itself.
    record Part(ChartPdf pdf, ChartPages pages) {
    }

    static Made of(SheetMaker maker, ChartSheet content, Set<Sheet> chosen) throws PaperFailure {
        Map<Sheet, Part> parts = new EnumMap<>(Sheet.class);
        for (Sheet sheet : Sheet.values()) {
            ChartPdf pdf = maker.pdf(sheet, content);
            parts.put(sheet, new Part(pdf, ChartPages.of(pdf.bytes())));
        }
        Set<Sheet> inOrder = EnumSet.copyOf(chosen);
        ChartPdf pdf = JoinedPdf.of(inOrder.stream().map(sheet -> parts.get(sheet).pdf()).toList());
        return new Made(content, inOrder, pdf, ChartPages.of(pdf.bytes()), parts);
    }

    /// Lets go of the pages.
    void close() {
        pages.close();
        parts.values().forEach(part -> part.pages().close());
    }

    /// The names of the chosen sheets: "Session chart, patient hand-out".
    String names() {
        String all = chosen.stream().map(Sheet::label).map(label -> label.toLowerCase(Locale.ENGLISH))
                .collect(Collectors.joining(", "));
        return Character.toUpperCase(all.charAt(0)) + all.substring(1);
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
