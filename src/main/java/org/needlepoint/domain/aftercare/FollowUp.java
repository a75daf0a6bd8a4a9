package org.needlepoint.domain.aftercare;

/// The critical-event list of a reaction: who was told, when, and what was said (C32; PA-CRIT).
///
/// @param told who was told
/// @param when when, in own words or as a time
/// @param said what was said, and what was done
public record FollowUp(String told, String when, String said) {

    public FollowUp {
        told = told.strip();
        when = when.strip();
        said = said.strip();
    }

    /// Whether all three are written.
    public boolean complete() {
        return !told.isEmpty() && !when.isEmpty() && !said.isEmpty();
    }
}
