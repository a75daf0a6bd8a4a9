package org.needlepoint.domain.aftercare;

/// What else was done today beside needling (ART; CLINICAL.md part A).
public enum OtherCare {
    MASSAGE("massage", "Massage"), EXERCISE("exercise", "Exercise"), HOME_EXERCISE("home-exercise", "Home exercise"),
    BIOFEEDBACK("biofeedback", "Biofeedback"), EDUCATION("education", "Education"), REFERRAL("referral", "Referral"),
    OTHER("other", "Other");

    private final String id;
    private final String label;

    OtherCare(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /// The stored name.
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }
}
