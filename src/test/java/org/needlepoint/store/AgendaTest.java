package org.needlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.store.TestClinic.NOON;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.session.AfterAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.ui.Treatments;

/// Who is due on a day, and who is to be called 24 to 48 hours after a session (C33).
class AgendaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 22);

    @TempDir
    private Path folder;
    private ClinicFile clinic;
    private Patient mara;

    @BeforeEach
    void open() {
        clinic = TestClinic.open(folder);
        mara = clinic.patients().add(TestClinic.MARA);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    /// A session that ended so long before noon, 15 minutes after its needles went in.
    private SessionId ended(Patient patient, Duration ago, Optional<LocalDate> next) {
        Instant opened = NOON.minus(ago).minus(Duration.ofMinutes(20));
        List<Tap> taps = new ArrayList<>(Treatments.counted(opened, Duration.ofMinutes(15), 0, Treatments.NECK_LEFT));
        taps.add(new Tap(NOON.minus(ago).plusSeconds(60), new AfterAct.NextPlanned(next)));
        return clinic.sessions().importSession(patient.id(), "", opened, taps).id();
    }

    private List<SessionId> checks() {
        return clinic.patients().checks(NOON.minus(Duration.ofHours(48)), NOON.minus(Duration.ofHours(24)), 10)
                .stream().map(CheckDue::session).toList();
    }

    @Test
    void aCheckCallIsDueFrom24HoursOn() {
        ended(mara, Duration.ofHours(24).minusSeconds(1), Optional.empty());
        SessionId at24 = ended(mara, Duration.ofHours(24), Optional.empty());
        SessionId at48 = ended(mara, Duration.ofHours(48), Optional.empty());
        ended(mara, Duration.ofHours(48).plusSeconds(1), Optional.empty());

        assertThat(checks()).containsExactly(at48, at24);
    }

    @Test
    void whoWasReachedIsNotCalledAgainAndWhoWasNotIs() {
        SessionId session = ended(mara, Duration.ofHours(30), Optional.empty());
        long acts = clinic.sessions().load(session).acts();
        clinic.sessions().append(session, acts, NOON, "", List.of(new AfterAct.CheckCalled(false,
                OptionalInt.empty(), false, false, "", "Priya Nair")));
        assertThat(checks()).containsExactly(session);
        clinic.sessions().append(session, acts + 1, NOON, "", List.of(new AfterAct.CheckCalled(true,
                OptionalInt.of(2), false, false, "", "Priya Nair")));
        assertThat(checks()).isEmpty();
    }

    @Test
    void aPatientIsDueOnTheDayThatTheNewestSessionNames() {
        ended(mara, Duration.ofDays(21), Optional.of(TODAY));
        Patient jon = clinic.patients().add(TestClinic.patient("Jon", "Probe", LocalDate.of(1970, 1, 1)));
        ended(jon, Duration.ofDays(21), Optional.of(TODAY));
        ended(jon, Duration.ofDays(7), Optional.of(TODAY.plusDays(7)));
        Patient ada = clinic.patients().add(TestClinic.patient("Ada", "Apfel", LocalDate.of(1970, 1, 1)));
        ended(ada, Duration.ofDays(14), Optional.of(TODAY));

        assertThat(clinic.patients().due(TODAY, 10)).extracting(row -> row.patient().name())
                .containsExactly("Ada Apfel", "Mara Testfeld");
        assertThat(clinic.patients().due(TODAY.plusDays(7), 10)).extracting(PatientRow::patient).containsExactly(jon);
        assertThat(clinic.patients().due(TODAY, 1)).hasSize(1);
        SessionId today = clinic.sessions().open(mara.id(), "").id();
        assertThat(clinic.patients().due(TODAY, 10)).as("who came is not due any more").hasSize(1);
        clinic.sessions().append(today, 1, NOON, "", List.of(new SessionAct.SessionCancelled()));
        assertThat(clinic.patients().due(TODAY, 10)).hasSize(2);
    }

    @Test
    void placedNeedlesAreThoseThatWentInOfSessionsThatTookPlace() {
        ended(mara, Duration.ofDays(3), Optional.empty());
        clinic.sessions().importSession(mara.id(), "", NOON, Treatments.marked(NOON, Treatments.FOREHEAD));

        assertThat(clinic.sessions().placed(mara.id(), 10)).containsExactly(new Placed(
                Treatments.NECK_LEFT.site(), Treatments.NECK_LEFT.side(), Treatments.NECK_LEFT.spot()));
    }
}
