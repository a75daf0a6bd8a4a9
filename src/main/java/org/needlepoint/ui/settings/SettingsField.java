package org.needlepoint.ui.settings;

/// What is typed on the settings page, in its order.
public enum SettingsField {
    CLINIC("Clinic name"),
    ADDRESS("Address"),
    PHONE("Phone"),
    PRACTITIONER("Name"),
    REGISTRATION("Registration number");

    private final String label;

    SettingsField(String label) {
        this.label = label;
    }

    /// The name above the field.
    public String label() {
        return label;
    }
}
