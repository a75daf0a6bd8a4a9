package org.needlepoint.print.words;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import org.needlepoint.domain.screening.Measure;

/// What the chart shows of an earlier session of the same patient.
///
/// @param day        the day of it
/// @param painBefore pain before it, 0 to 10
/// @param painAfter  pain after it, 0 to 10
/// @param measures   what was measured before it
public record PastVisit(LocalDate day, OptionalInt painBefore, OptionalInt painAfter, Map<Measure, Integer> measures) {

    public PastVisit {
        measures = Map.copyOf(measures);
    }

    /// Whether anything was measured.
    public boolean measured() {
        return painBefore.isPresent() || painAfter.isPresent() || !measures.isEmpty();
    }
}
