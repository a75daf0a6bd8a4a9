package org.needlepoint.domain.finding;

/// How strongly a finding stands in the way (UX section 10).
public enum Level {
    /// "Stop": no way on. Acts before the needle only.
    BLOCK,
    /// "Reason": on with a reason that stays in the record.
    CONFIRM,
    /// "Note": shown, no button needed.
    WARN
}
