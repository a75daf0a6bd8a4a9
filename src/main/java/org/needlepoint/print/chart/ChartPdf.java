package org.needlepoint.print.chart;

import java.util.List;

/// A finished session chart.
///
/// @param bytes       the PDF
/// @param pages       how many pages it has
/// @param substituted signs that no font of this workstation has, such as "U+1F600"; each prints as its code in square
///                    brackets, and the person who prints is told
/// @param fileName    a name for saving it, with the patient's number rather than the name
public record ChartPdf(byte[] bytes, int pages, List<String> substituted, String fileName) {

    public ChartPdf {
        substituted = List.copyOf(substituted);
    }
}
