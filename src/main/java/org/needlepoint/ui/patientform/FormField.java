package org.needlepoint.ui.patientform;

import java.util.Optional;
import org.needlepoint.domain.patient.headache.Bounds;

/// The typed fields of the form, in their order on screen, with the keys that
/// [org.needlepoint.domain.finding.FieldProblem] names them by.
public enum FormField {
    FIRST_NAME("firstName", "Given name"),
    LAST_NAME("lastName", "Family name"),
    BIRTH_DATE("birthDate", "Birth date"),
    HEALTH_NUMBER("healthNumber", "Health number"),
    PHONE("phone", "Phone"),
    DOCTOR("doctor", "Doctor"),
    CONTACT("contact", "If needed"),
    SINCE("since", "Since, year", "Enter a year, such as 2014."),
    HOURS_FROM("hoursFrom", "Usual duration, hours", Bounds.HOURS.remedy()),
    HOURS_TO("hoursTo", "to, hours", Bounds.HOURS.remedy()),
    SIDE_NOTE("sideNote", "Where else"),
    OTHER_QUALITY("otherQuality", "Other feeling"),
    OTHER_SIGNS("otherSigns", "Other signs"),
    OTHER_TRIGGERS("otherTriggers", "Other triggers"),
    HEADACHE_DAYS("headacheDays", "Headache days in 30", Bounds.DAYS_IN_30.remedy()),
    GOAL("goal", "Goal");

    private final String key;
    private final String label;
    private final Optional<String> numberRemedy;

    FormField(String key, String label) {
        this.key = key;
        this.label = label;
        this.numberRemedy = Optional.empty();
    }

    FormField(String key, String label, String numberRemedy) {
        this.key = key;
        this.label = label;
        this.numberRemedy = Optional.of(numberRemedy);
    }

    /// The key of problems with this field.
    public String key() {
        return key;
    }

    /// The name above the field.
    public String label() {
        return label;
    }

    /// What to enter instead of what is no number; empty where the field holds text.
    Optional<String> numberRemedy() {
        return numberRemedy;
    }
}
