package org.needlepoint.domain.patient;

import java.util.Objects;
import java.util.UUID;

/// A patient's internal id. Made outside the domain.
public record PatientId(UUID value) {

    public PatientId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
