package org.needlepoint.domain.session.annotation;

/// How the pain of an area feels, in the patient's words.
public enum PainQuality {
    DULL("dull"), THROBBING("throbbing"), PRESSING("pressing"), STABBING("stabbing");

    private final String label;

    PainQuality(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
