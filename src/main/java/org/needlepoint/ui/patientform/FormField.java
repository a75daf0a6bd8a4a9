package org.needlepoint.ui.patientform;

/// The fields of the form, in their order on screen, with the keys that [org.needlepoint.domain.finding.FieldProblem]
/// names them by.
public enum FormField {
    FIRST_NAME("firstName", "Given name"),
    LAST_NAME("lastName", "Family name"),
    BIRTH_DATE("birthDate", "Birth date"),
    HEALTH_NUMBER("healthNumber", "Health number"),
    PHONE("phone", "Phone"),
    DOCTOR("doctor", "Doctor"),
    CONTACT("contact", "If needed");

    private final String key;
    private final String label;

    FormField(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /// The key of problems with this field.
    public String key() {
        return key;
    }

    /// The name above the field.
    public String label() {
        return label;
    }
}
