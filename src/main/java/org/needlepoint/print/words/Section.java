package org.needlepoint.print.words;

import java.util.List;

/// A part of the chart under its heading; one that says nothing is left out.
public record Section(String title, List<Entry> entries) {

    public Section {
        entries = List.copyOf(entries);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
