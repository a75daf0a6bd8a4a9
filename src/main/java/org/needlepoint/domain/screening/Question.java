package org.needlepoint.domain.screening;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A question that is asked before every session: the article's six (ART), other conditions (CLINICAL.md 1d), red
/// flags (SNNOOP10, FLAG) and what may make the patient faint today (ART).
public enum Question {
    AFRAID_OF_NEEDLES("afraid-of-needles", Group.USUALLY_NOT, "Afraid of needles", "Fear or phobia of needles"),
    RECENT_SURGERY("recent-surgery", Group.USUALLY_NOT, "Recent surgery", "Ask where and when"),
    IMMUNITY("immunity", Group.MAY_NOT, "Immune system compromised", "Illness or medicine"),
    BLOOD_THINNER("blood-thinner", Group.MAY_NOT, "Blood thinner or clotting disorder", "Raises the risk of bruising"),
    /// Asked only when the patient is on a blood thinner, or that is not known (C8).
    PRESSURE_REACHES("pressure-reaches", Group.MAY_NOT, "Pressure reaches every planned site",
            "So that bleeding can be stopped"),
    PREGNANT("pregnant", Group.MAY_NOT, "Pregnant, or may be", "Written consent to go ahead"),
    BLOOD_VESSELS("blood-vessels", Group.TAKE_CARE, "Blood-vessel problem", "Raises the risk of bruising"),

    ABNORMAL_REACTION("abnormal-reaction", Group.OTHER_CONDITIONS, "Earlier abnormal reaction to needling",
            "Allergy, infection, nerve or lung injury; not a faint or a bruise"),
    LYMPHOEDEMA("lymphoedema", Group.OTHER_CONDITIONS, "Lymphoedema", "Ask where"),
    SKIN("skin", Group.OTHER_CONDITIONS, "Infection, inflamed or unhealthy skin", "Ask where"),
    DIABETES("diabetes", Group.OTHER_CONDITIONS, "Diabetes", "Slower healing"),
    EPILEPSY("epilepsy", Group.OTHER_CONDITIONS, "Epilepsy", "Not left alone"),
    UNSTABLE_HEART("unstable-heart", Group.OTHER_CONDITIONS, "Unstable heart condition", "Ask what the doctor says"),
    PACEMAKER("pacemaker", Group.OTHER_CONDITIONS, "Pacemaker", "No electrical stimulation"),
    METAL_ALLERGY("metal-allergy", Group.OTHER_CONDITIONS, "Metal allergy", "Nickel, chromium"),
    CONFUSION("confusion", Group.OTHER_CONDITIONS, "Confusion", "Can the patient follow and report?"),

    FEVER("fever", Group.RED_FLAGS, "Fever or feeling ill all over", "Systemic symptoms"),
    CANCER("cancer", Group.RED_FLAGS, "Cancer, now or before", "Headache since then"),
    ONSET_AFTER_65("onset-after-65", Group.RED_FLAGS, "First headache after 65", "Age at onset"),
    POSITIONAL("positional", Group.RED_FLAGS, "Changes with position", "Worse lying down or standing up"),
    COUGH_OR_EXERTION("cough-or-exertion", Group.RED_FLAGS, "Brought on by cough, sneeze or exertion", ""),
    PAPILLOEDEMA("papilloedema", Group.RED_FLAGS, "Swollen optic disc found", "Papilloedema"),
    PROGRESSIVE("progressive", Group.RED_FLAGS, "Growing worse, or not typical", "Progressive or atypical"),
    AFTER_BIRTH("after-birth", Group.RED_FLAGS, "Gave birth in the last weeks", "Puerperium"),
    PAINFUL_EYE("painful-eye", Group.RED_FLAGS, "Painful eye with tears or redness", "Autonomic signs"),
    INJURY("injury", Group.RED_FLAGS, "After a head or neck injury", ""),
    IMMUNE_DISEASE("immune-disease", Group.RED_FLAGS, "Immune disease with headache", "HIV and others"),
    PAINKILLER_OVERUSE("painkiller-overuse", Group.RED_FLAGS, "Painkillers often, or a new drug",
            "Overuse, or headache since a new drug"),

    HUNGRY_OR_THIRSTY("hungry-or-thirsty", Group.READY_TODAY, "Hungry or thirsty", ""),
    JUST_ATE("just-ate", Group.READY_TODAY, "Just ate", ""),
    NEW_HEADACHE("new-headache", Group.READY_TODAY, "New or changed headache", ""),
    /// Asked only when the headache is new or changed (C11).
    SUDDEN_OR_WEAK("sudden-or-weak", Group.READY_TODAY, "Sudden onset, or weakness", "Or less alert than usual");

    private final String id;
    private final Group group;
    private final String label;
    private final String hint;

    Question(String id, Group group, String label, String hint) {
        this.id = id;
        this.group = group;
        this.label = label;
        this.hint = hint;
    }

    /// The stored name.
    public String id() {
        return id;
    }

    public Group group() {
        return group;
    }

    /// The words that are asked, on screen and on paper.
    public String label() {
        return label;
    }

    /// What stands under the words in small; may be empty.
    public String hint() {
        return hint;
    }

    /// The question whose yes opens this one.
    public Optional<Question> opener() {
        return switch (this) {
            case PRESSURE_REACHES -> Optional.of(BLOOD_THINNER);
            case SUDDEN_OR_WEAK -> Optional.of(NEW_HEADACHE);
            default -> Optional.empty();
        };
    }

    /// Whether a yes asks which sites it concerns: those are stopped (C7, C9).
    public boolean asksSites() {
        return this == RECENT_SURGERY || this == LYMPHOEDEMA || this == SKIN;
    }

    /// Whether "All asked, same as last time" may answer it: what is asked about today never is.
    public boolean carriesOver() {
        return group != Group.READY_TODAY && opener().isEmpty();
    }

    /// Whether "Not known" is offered: about today it is not (UX section 2).
    public boolean offersNotKnown() {
        return group != Group.READY_TODAY && this != PRESSURE_REACHES;
    }

    /// The questions of a group, in order.
    public static List<Question> of(Group group) {
        return Arrays.stream(values()).filter(question -> question.group == group).toList();
    }
}
