package org.needlepoint.print.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.needlepoint.domain.session.annotation.Annotations;
import org.needlepoint.domain.session.annotation.PainArea;

/// What was drawn onto the body, in words.
///
/// @param words of the whole chart
public record DrawnWords(ChartWords words) {

    public Section section() {
        Annotations drawn = words.chart().annotations();
        List<Entry> entries = new ArrayList<>();
        if (!drawn.painAreas().isEmpty()) {
            entries.add(new Entry.Fact("Pain areas", drawn.painAreas().stream().map(PainArea::words)
                    .collect(Collectors.joining("; "))));
        }
        return new Section("On the drawings", entries);
    }
}
