package org.needlepoint.domain.finding;

import java.util.Objects;

/// What a rule or a record says about something that was entered: the sentence a person reads, and where it comes from.
///
/// @param level    how strongly it stands in the way
/// @param rule     the rule's number in CLINICAL.md part C, such as "C16", or "record" for what can never be true
/// @param about    what in the session it is about, such as "needle-3" or "blood-thinner"; empty for the session
/// @param sentence what is wrong, and what to do
/// @param source   the key of the source, such as "ART", or "design"
public record Finding(Level level, String rule, String about, String sentence, String source) {

    public Finding {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(source, "source");
    }

    /// A finding about the session as a whole.
    public Finding(Level level, String rule, String sentence, String source) {
        this(level, rule, "", sentence, source);
    }

    /// Whether a reason that was given for another finding holds for this one: the same rule about the same thing.
    public boolean sameAs(Finding other) {
        return rule.equals(other.rule) && about.equals(other.about);
    }

    /// A refusal of what can never be true, whatever the clinic's rules say.
    public static Finding impossible(String sentence) {
        return new Finding(Level.BLOCK, "record", sentence, "design");
    }
}
