package org.needlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.store.audit.AuditAction;
import org.needlepoint.store.audit.AuditEntry;
import org.needlepoint.store.audit.AuditEvent;
import org.needlepoint.store.file.FileKeys;

/// The record of who did what with the record (C38).
class AuditTrailTest {

    private static final Practitioner PRIYA = new Practitioner("pn", "Priya Nair", "4471");
    private static final PatientId PATIENT = new PatientId(new UUID(0, 1));
    private static final SessionId SESSION = new SessionId(new UUID(0, 2));

    @TempDir
    private Path folder;
    private ClinicFile clinic;

    @BeforeEach
    void open() {
        clinic = ClinicFile.open(folder, TestClinic.workstation(), FileKeys.none());
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private AuditEntry printed(String detail) {
        return clinic.audit().append(AuditEvent.of(AuditAction.PRINT, PRIYA, PATIENT, SESSION, detail));
    }

    private void change(String sql) {
        clinic.database().write(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                return statement.executeUpdate();
            }
        });
    }

    @Test
    void whatWasDoneIsThereAfterReopening() {
        AuditEntry entry = printed("Reception printer, 2 copies, Letter");
        clinic.audit().append(AuditEvent.of(AuditAction.UNLOCK, PRIYA, ""));
        clinic.close();
        open();

        assertThat(clinic.audit().ofSession(SESSION, 9)).containsExactly(entry);
        assertThat(clinic.audit().newest(9)).extracting(one -> one.event().action())
                .containsExactly(AuditAction.UNLOCK, AuditAction.PRINT);
        assertThat(clinic.audit().newest(1)).hasSize(1);
        assertThat(clinic.audit().verify()).isEmpty();
    }

    @Test
    void anEntryThatWasChangedOutsideIsFound() {
        printed("one");
        printed("two");
        printed("three");
        change("UPDATE audit SET detail = 'none' WHERE number = 2");

        assertThat(clinic.audit().verify()).contains(2L);
    }

    @Test
    void anEntryThatWasTakenAwayOrRenamedIsFound() {
        printed("one");
        printed("two");
        printed("three");
        change("DELETE FROM audit WHERE number = 2");
        assertThat(clinic.audit().verify()).contains(2L);

        change("DELETE FROM audit WHERE number = 3");
        assertThat(clinic.audit().verify()).as("the end is sealed by what follows").isEmpty();
        change("UPDATE audit SET action = 'unheard-of' WHERE number = 1");
        assertThat(clinic.audit().verify()).contains(1L);
    }

    @Test
    void aLongDetailIsShortenedRatherThanRefused() {
        assertThat(printed("x".repeat(5000)).event().detail()).hasSize(AuditEvent.DETAIL_LIMIT).endsWith("...");
    }
}
