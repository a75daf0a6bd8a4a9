package org.needlepoint.ui.settings;

import java.util.List;
import org.needlepoint.domain.clinic.ReadyReasons;

/// The rules that ask for a reason, as the settings name them.
enum ReasonRule {
    GENERAL("", "Every rule without its own"),
    CONSENT("C4", "Consent noted late"),
    FEAR("C6", "Afraid of needles"),
    BLOOD("C8", "Blood thinner or clotting"),
    IMMUNITY("C9", "Low immunity, pregnancy, surgery"),
    FLAGS("C11", "Red flag or changed headache"),
    FIRST("C12", "First session, third needle"),
    LONG("C13", "Over 20 minutes"),
    LUNG("C17", "40 mm or longer over the lung"),
    BOTH_SIDES("C18", "Both sides of the upper back"),
    BLADES("C19", "Between the shoulder blades"),
    SUBOCCIPITAL("C20", "Below the skull"),
    HEAD_DEPTH("C22", "Deep at temple, forehead or ear"),
    SIDES(ReadyReasons.LATERALITY, "Pain on one side, needles on the other"),
    AFTER("C28", "Preparation not confirmed"),
    PAIN(ReadyReasons.PAIN_AFTER, "Pain after, not answered"),
    FAINT("C29", "Patient faint tapped, dizzy None");

    private final String number;
    private final String label;

    ReasonRule(String number, String label) {
        this.number = number;
        this.label = label;
    }

    String label() {
        return label;
    }

    /// The clinic's own reasons of this rule.
    List<String> own(ReadyReasons reasons) {
        return this == GENERAL ? reasons.general() : reasons.byRule().getOrDefault(number, List.of());
    }

    ReadyReasons with(ReadyReasons reasons, List<String> own) {
        return this == GENERAL ? reasons.withGeneral(own) : reasons.with(number, own);
    }
}
