package org.needlepoint.domain.screening;

/// The groups in which screening questions are asked (UX section 2, screen 03).
public enum Group {
    USUALLY_NOT("Usually not suitable", "With a written reason"),
    MAY_NOT("May not qualify", "Decision and reason go on the chart"),
    TAKE_CARE("Take care", "Shown while charting"),
    OTHER_CONDITIONS("Other conditions", "Diabetes, epilepsy, skin and 6 more"),
    RED_FLAGS("Red flags", "Fever, cancer and 10 more"),
    READY_TODAY("Ready today", "Lowers the risk of fainting");

    private final String label;
    private final String hint;

    Group(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    public String label() {
        return label;
    }

    /// What stands under the label in small.
    public String hint() {
        return hint;
    }

    /// Whether the group is folded into one row until it is opened.
    public boolean folded() {
        return this == OTHER_CONDITIONS || this == RED_FLAGS;
    }
}
