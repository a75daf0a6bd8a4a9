package org.needlepoint.domain.screening;

/// What is measured before a session: all optional, never filled in beforehand (UX section 2; CLINICAL.md part A).
public enum Measure {
    HEADACHE_DAYS("headache-days", "Headache days", "days in 30", 30, true),
    TRIPTAN_DAYS("triptan-days", "Triptan days", "days in 30", 30, true),
    INTENSITY("intensity", "Intensity, 0 to 10", "", 10, true),
    DURATION_HOURS("duration-hours", "Duration, hours", "h", 168, true),
    ROTATION_LEFT("rotation-left", "Rotation left, °", "°", 110, true),
    ROTATION_RIGHT("rotation-right", "Rotation right, °", "°", 110, true),
    ERGOTAMINE_DAYS("ergotamine-days", "Ergotamine days", "days in 30", 30, false),
    OPIOID_DAYS("opioid-days", "Opioid days", "days in 30", 30, false),
    COMBINATION_DAYS("combination-days", "Combination days", "days in 30", 30, false),
    ANALGESIC_DAYS("analgesic-days", "Analgesic days", "days in 30", 30, false),
    FLEXION("flexion", "Flexion, °", "°", 90, false),
    EXTENSION("extension", "Extension, °", "°", 100, false),
    SIDE_FLEXION_LEFT("side-flexion-left", "Side flexion left, °", "°", 70, false),
    SIDE_FLEXION_RIGHT("side-flexion-right", "Side flexion right, °", "°", 70, false);

    private final String id;
    private final String label;
    private final String unit;
    private final int most;
    private final boolean usual;

    Measure(String id, String label, String unit, int most, boolean usual) {
        this.id = id;
        this.label = label;
        this.unit = unit;
        this.most = most;
        this.usual = usual;
    }

    /// The stored name.
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public String unit() {
        return unit;
    }

    /// The greatest value; the least is 0.
    public int most() {
        return most;
    }

    /// Whether it stands in view; the others are behind "More".
    public boolean usual() {
        return usual;
    }

    /// The sentence for a value out of range, naming field, value and remedy.
    public String refusal(String value) {
        return label + " is 0 to " + most + ", not " + value
                + ". Enter a whole number in that range, or leave it empty.";
    }
}
