package org.needlepoint.domain.session;

import java.util.Objects;
import java.util.UUID;

/// A session's id. Made outside the domain.
public record SessionId(UUID value) {

    public SessionId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
