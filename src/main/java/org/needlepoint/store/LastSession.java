package org.needlepoint.store;

import java.time.Instant;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.SessionState;

/// A patient's newest session that was not cancelled, as lists show it.
///
/// @param number the session's number among the patient's, from 1
/// @param opened when it was opened
/// @param visit  what else lists tell: signature, open count, next session
public record LastSession(SessionId id, int number, Instant opened, SessionState state, VisitFacts visit) {
}
