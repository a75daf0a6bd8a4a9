package org.needlepoint.ui.common.clinic;

/// What is entered about the clinic and its practitioner, in its order on the page.
public enum ClinicField {
    CLINIC("Clinic name"),
    PHONE("Phone"),
    ADDRESS("Address"),
    LOGO("Logo"),
    ROOMS("Treatment rooms"),
    PRACTITIONER("Name"),
    REGISTRATION("Registration number"),
    REGISTER("Register"),
    AUTHORIZED("Authorized to use needles");

    private final String label;

    ClinicField(String label) {
        this.label = label;
    }

    /// The name above the field.
    public String label() {
        return label;
    }
}
