package org.needlepoint.ui.patients;

/// Which patients are listed while nothing is searched for.
public enum Filter {
    /// Those seen or added last.
    RECENT("Recent"),
    /// Those whose next session is today.
    DUE("Due today"),
    /// Those whose last session still waits for someone.
    UNFINISHED("Unfinished"),
    /// Everyone, by name.
    ALL("All");

    private final String label;

    Filter(String label) {
        this.label = label;
    }

    /// The word on its button.
    public String label() {
        return label;
    }
}
