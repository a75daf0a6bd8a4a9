package org.needlepoint.print;

import java.util.Objects;
import org.needlepoint.domain.clinic.Paper;

/// What is to be printed where.
///
/// @param printer the printer's name
/// @param copies  1 to 20
/// @param paper   the sheet that the PDF was made for
/// @param job     what the queue calls it; queues are seen by others, so without the patient's name
public record PrintOrder(String printer, int copies, Paper paper, String job) {

    /// The most copies of one order.
    public static final int MOST_COPIES = 20;

    public PrintOrder {
        Objects.requireNonNull(printer, "printer");
        Objects.requireNonNull(paper, "paper");
        if (copies < 1 || copies > MOST_COPIES) {
            throw new IllegalArgumentException("Copies are 1 to " + MOST_COPIES + ", not " + copies + ".");
        }
    }
}
