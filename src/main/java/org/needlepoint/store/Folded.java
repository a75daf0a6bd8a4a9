package org.needlepoint.store;

import org.needlepoint.domain.session.TreatmentSession;

/// A session as its acts make it, and the hash of the last of them: where the next one goes on.
record Folded(TreatmentSession session, String lastHash) {
}
