package org.needlepoint.ui.printing;

/// What can be printed of a session.
enum Sheet {
    CHART("Session chart", "chart"), HANDOUT("Patient hand-out", "hand-out");

    private final String label;
    private final String file;

    Sheet(String label, String file) {
        this.label = label;
        this.file = file;
    }

    String label() {
        return label;
    }

    /// What stands in the name of its file, where it is saved without the chart.
    String file() {
        return file;
    }
}
