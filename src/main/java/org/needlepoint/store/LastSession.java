package org.needlepoint.store;

import java.time.Instant;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.SessionState;

/// A patient's newest session that was not cancelled, as lists show it.
///
/// @param opened when it was opened
public record LastSession(SessionId id, Instant opened, SessionState state) {
}
