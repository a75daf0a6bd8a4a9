package org.needlepoint.diagram.paint;

import org.needlepoint.domain.aftercare.ReactionKind;

/// The symbol of a reaction pinned to a needle (UX section 6).
public enum ReactionMark {
    SORENESS, BRUISE, BLEEDING, DIZZY_OR_FAINT, FATIGUE, HEADACHE, NAUSEA, OTHER;

    /// The symbol of a kind of reaction.
    public static ReactionMark of(ReactionKind kind) {
        return switch (kind) {
            case SORENESS -> SORENESS;
            case BRUISE -> BRUISE;
            case BLEEDING -> BLEEDING;
            case DIZZY -> DIZZY_OR_FAINT;
            case FATIGUE -> FATIGUE;
            case HEADACHE -> HEADACHE;
            case NAUSEA -> NAUSEA;
            case OTHER -> OTHER;
        };
    }
}
