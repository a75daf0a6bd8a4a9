package org.needlepoint.print.words;

import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.patient.headache.Pattern;

/// What came before the session that is printed.
///
/// @param pattern acute or chronic, where it was stated
/// @param visits  the earlier sessions in which a needle went in, oldest first
public record History(Optional<Pattern> pattern, List<PastVisit> visits) {

    /// Nothing is known.
    public static final History NONE = new History(Optional.empty(), List.of());

    public History {
        visits = List.copyOf(visits);
    }

    /// The first of them.
    public Optional<PastVisit> first() {
        return visits.isEmpty() ? Optional.empty() : Optional.of(visits.getFirst());
    }

    /// The last of them.
    public Optional<PastVisit> last() {
        return visits.isEmpty() ? Optional.empty() : Optional.of(visits.getLast());
    }
}
