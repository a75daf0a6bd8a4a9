package org.needlepoint.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.domain.patient.Sex;

/// A clinic to test with; its patients are invented.
final class TestClinic {

    static final Instant NOON = Instant.parse("2026-12-22T12:00:00Z");

    static final PatientDetails MARA = new PatientDetails("Mara", "Testfeld", Optional.of(LocalDate.of(1985, 3, 14)),
            Sex.FEMALE, "12345-6789", "555 0100", "Dr Example", "Sister, 555 0101");

    private TestClinic() {
    }

    static Workstation workstation() {
        return new Workstation("room-1", Clock.fixed(NOON, ZoneOffset.UTC), UUID::randomUUID);
    }

    static ClinicFile open(Path folder) {
        return ClinicFile.open(folder, workstation(), FileKeys.none());
    }

    static PatientDetails patient(String first, String last, LocalDate birth) {
        return new PatientDetails(first, last, Optional.of(birth), Sex.NOT_STATED, "", "", "", "");
    }
}
