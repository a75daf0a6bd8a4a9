package org.needlepoint.domain.aftercare;

/// What "Other" can be: the rest of table 6 of CLINICAL.md, and what a chart must be able to name (part A).
public enum OtherReaction {
    PAIN_DURING("pain-during", "Pain during needling"),
    AGGRAVATION("aggravation", "Aggravation of symptoms"),
    EMOTION("emotion", "Emotion"),
    SHAKING("shaking", "Shaking"),
    ITCH("itch", "Itch"),
    CLAUSTROPHOBIA("claustrophobia", "Claustrophobia"),
    NUMBNESS("numbness", "Numbness"),
    INFECTION("infection", "Infection"),
    PNEUMOTHORAX("pneumothorax", "Breathless, chest pain or dry cough: possible collapsed lung"),
    NEEDLE_BROKEN("needle-broken", "Needle broken"),
    NEEDLE_STUCK("needle-stuck", "Needle stuck"),
    NEEDLE_RETAINED("needle-retained", "Needle retained"),
    CLOSE_CALL("close-call", "Close call"),
    OWN_WORDS("own-words", "In own words");

    private final String id;
    private final String label;

    OtherReaction(String id, String label) {
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
