package org.needlepoint.store;

import java.time.Instant;
import java.util.List;
import org.needlepoint.domain.session.SessionAct;

/// A tap that is written together with others: one moment, and the acts it made.
public record Tap(Instant at, List<SessionAct> acts) {

    public Tap {
        acts = List.copyOf(acts);
    }

    public Tap(Instant at, SessionAct... acts) {
        this(at, List.of(acts));
    }
}
