package org.needlepoint.diagram.paint;

/// The symbol of a reaction pinned to a needle (UX section 6).
public enum ReactionMark {
    SORENESS, BRUISE, BLEEDING, DIZZY_OR_FAINT, FATIGUE, HEADACHE, NAUSEA, OTHER
}
