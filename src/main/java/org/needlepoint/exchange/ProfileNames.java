package org.needlepoint.exchange;

import org.needlepoint.domain.patient.headache.Aura;
import org.needlepoint.domain.patient.headache.HeadSide;
import org.needlepoint.domain.patient.headache.MedicineClass;
import org.needlepoint.domain.patient.headache.Pattern;
import org.needlepoint.domain.patient.headache.Quality;
import org.needlepoint.domain.patient.headache.Sign;
import org.needlepoint.domain.patient.headache.Trigger;

/// The stored name of every value of the headache profile. A name is never changed and never reused.
public final class ProfileNames {

    public static final Naming<Pattern> PATTERN = Naming.of("pattern", Pattern.class, pattern -> switch (pattern) {
        case ACUTE -> "acute";
        case CHRONIC -> "chronic";
    });

    public static final Naming<Aura> AURA = Naming.of("aura", Aura.class, aura -> switch (aura) {
        case YES -> "yes";
        case NO -> "no";
    });

    public static final Naming<HeadSide> HEAD_SIDE = Naming.of("head side", HeadSide.class, side -> switch (side) {
        case LEFT -> "left";
        case RIGHT -> "right";
        case BOTH -> "both";
        case CHANGING -> "changing";
    });

    public static final Naming<Quality> QUALITY = Naming.of("quality", Quality.class, quality -> switch (quality) {
        case THROBBING -> "throbbing";
        case DULL -> "dull";
    });

    public static final Naming<Sign> SIGN = Naming.of("sign", Sign.class, sign -> switch (sign) {
        case STIFF_NECK -> "stiff-neck";
        case INCREASED_URINATING -> "increased-urinating";
        case MOOD_CHANGES -> "mood-changes";
        case THIRST -> "thirst";
        case TIREDNESS -> "tiredness";
    });

    public static final Naming<Trigger> TRIGGER = Naming.of("trigger", Trigger.class, trigger -> switch (trigger) {
        case EMOTIONAL_STRESS -> "emotional-stress";
        case CAFFEINE -> "caffeine";
        case DELAYED_MEAL -> "delayed-meal";
        case HORMONAL_CHANGE -> "hormonal-change";
        case FLASHING_LIGHT -> "flashing-light";
    });

    public static final Naming<MedicineClass> MEDICINE_CLASS = Naming.of("medicine class", MedicineClass.class,
            kind -> switch (kind) {
                case TRIPTAN -> "triptan";
                case ERGOTAMINE -> "ergotamine";
                case OPIOID -> "opioid";
                case COMBINATION -> "combination";
                case SIMPLE_ANALGESIC -> "simple-analgesic";
                case OTHER -> "other";
            });

    private ProfileNames() {
    }
}
