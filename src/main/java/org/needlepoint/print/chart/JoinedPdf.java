package org.needlepoint.print.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/// Several sheets as one file, so that one job prints them in their order.
public final class JoinedPdf {

    private JoinedPdf() {
    }

    /// All of them, one after the other; one alone stays as it is.
    ///
    /// @param sheets at least one, of the same paper
    public static ChartPdf of(List<ChartPdf> sheets) {
        if (sheets.size() == 1) {
            return sheets.getFirst();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PDFMergerUtility merger = new PDFMergerUtility();
        sheets.forEach(sheet -> merger.addSource(new RandomAccessReadBuffer(sheet.bytes())));
        merger.setDestinationStream(bytes);
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException e) {
            throw new UncheckedIOException("The sheets could not be put together.", e);
        }
        return new ChartPdf(bytes.toByteArray(), sheets.stream().mapToInt(ChartPdf::pages).sum(),
                sheets.stream().flatMap(sheet -> sheet.substituted().stream()).distinct().toList(),
                sheets.getFirst().fileName());
    }
}
