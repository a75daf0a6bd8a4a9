package org.needlepoint.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.clinic.Register;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.store.file.FileKeys;

/// A clinic to test with; its patients are invented.
public final class TestClinic {

    /// The time at the test clinic.
    public static final Instant NOON = Instant.parse("2026-12-22T12:00:00Z");

    public static final PatientDetails MARA = new PatientDetails("Mara", "Testfeld",
            Optional.of(LocalDate.of(1985, 3, 14)), Sex.FEMALE, "12345-6789", "555 0100", "Dr Example",
            "Sister, 555 0101");

    private TestClinic() {
    }

    public static Workstation workstation() {
        return new Workstation("room-1", Clock.fixed(NOON, ZoneOffset.UTC), UUID::randomUUID);
    }

    /// Opens the clinic of a folder; an empty folder gets a copy of an empty clinic, which is quicker than making one.
    public static ClinicFile open(Path folder) {
        Path file = folder.resolve("clinic.mv.db");
        if (Files.notExists(file) && Files.isDirectory(folder)) {
            try {
                Files.write(file, Empty.BYTES);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
        return openOrMake(folder);
    }

    /// Makes the clinic of a folder one that was started before: its name, its practitioner and the PIN 4821 are there.
    public static void setUp(Path folder) {
        try (ClinicFile clinic = open(folder)) {
            Practitioner practitioner = new Practitioner(clinic.clinic().practitioner().id(), "Pat Nadel", "PT-123",
                    Register.GENERAL, true);
            clinic.clinic().save(new ClinicProfile("Practice Example", List.of(), "", Paper.A4), practitioner);
            clinic.clinic().pins().set(practitioner.id(), "4821".toCharArray());
        }
    }

    /// Opens the clinic of a folder as it is; makes one where there is none.
    public static ClinicFile openOrMake(Path folder) {
        return ClinicFile.open(folder, workstation(), FileKeys.none());
    }

    public static PatientDetails patient(String first, String last, LocalDate birth) {
        return new PatientDetails(first, last, Optional.of(birth), Sex.NOT_STATED, "", "", "", "");
    }

    /// The file of a clinic in which nothing was entered, made once.
    private static final class Empty {
        static final byte[] BYTES = make();

        private static byte[] make() {
            try {
                Path folder = Files.createTempDirectory("needlepoint-test");
                openOrMake(folder).close();
                byte[] bytes = Files.readAllBytes(folder.resolve("clinic.mv.db"));
                Files.delete(folder.resolve("clinic.mv.db"));
                Files.delete(folder.resolve("clinic.lock"));
                Files.delete(folder);
                return bytes;
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
