package org.needlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.needlepoint.domain.session.Needles.mark;
import static org.needlepoint.store.TestClinic.NOON;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.session.RecordedAct;
import org.needlepoint.domain.session.SessionAct.AllIn;
import org.needlepoint.domain.session.SessionAct.AllOut;
import org.needlepoint.domain.session.SessionAct.AllOutConfirmed;
import org.needlepoint.domain.session.SessionAct.NeedleOut;
import org.needlepoint.domain.session.SessionAct.NeedlingStarted;
import org.needlepoint.domain.session.SessionAct.Undone;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.store.file.StoreException;
import org.needlepoint.store.file.StoreException.Trouble;

class SessionStoreTest {

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

    @Test
    void aSessionIsFoundAgainAsItsActsMadeItAfterTheFileWasClosed() {
        TreatmentSession session = clinic.sessions().open(mara.id(), "prac-1");
        clinic.sessions().append(session.id(), 1, NOON, "prac-1", List.of(mark(1), mark(2)));
        clinic.sessions().append(session.id(), 3, NOON.plusSeconds(60), "prac-1", List.of(new NeedlingStarted()));
        clinic.sessions().append(session.id(), 4, NOON.plusSeconds(61), "prac-1", List.of(new AllIn()));
        TreatmentSession before = clinic.sessions().load(session.id());
        clinic.close();
        clinic = TestClinic.open(folder);

        TreatmentSession after = clinic.sessions().load(session.id());

        assertThat(after.chart()).isEqualTo(before.chart());
        assertThat(after.state()).isEqualTo(SessionState.NEEDLING);
        assertThat(after.chart().in()).hasSize(2);
        assertThat(clinic.sessions().unfinished(10)).containsExactly(session.id());
        assertThat(clinic.sessions().compare(session.id())).isEmpty();
    }

    @Test
    void actsOfOneTapCarryItsNumberAndTheChainGoesOn() {
        TreatmentSession session = clinic.sessions().open(mara.id(), "prac-1");

        List<RecordedAct> acts = clinic.sessions().append(session.id(), 1, NOON.plusNanos(1_999_999), "prac-1",
                List.of(mark(1), mark(2)));

        assertThat(acts).extracting(RecordedAct::number).containsExactly(2L, 3L);
        assertThat(acts).extracting(RecordedAct::tap).containsExactly(2L, 2L);
        assertThat(acts).extracting(RecordedAct::at).containsOnly(NOON.plusMillis(1));
        assertThat(acts).extracting(RecordedAct::workstation).containsOnly("room-1");
        assertThat(acts.get(1).previousHash()).isEqualTo(acts.get(0).hash()).matches("[0-9a-f]{64}");
        assertThat(clinic.sessions().acts(session.id()).subList(1, 3)).isEqualTo(acts);
    }

    @Test
    void anActThatDoesNotFitIsRefusedWithItsFindingAndNothingOfItsTapIsStored() {
        TreatmentSession session = clinic.sessions().open(mara.id(), "prac-1");

        assertThatThrownBy(() -> clinic.sessions().append(session.id(), 1, NOON, "prac-1",
                List.of(mark(1), new NeedleOut(1))))
                .isInstanceOfSatisfying(StoreException.class, refused -> {
                    assertThat(refused.trouble()).isEqualTo(Trouble.REFUSED);
                    assertThat(refused.finding()).isPresent();
                    assertThat(refused.sentence()).isEqualTo("Needle 1 is not in.");
                });
        assertThat(clinic.sessions().acts(session.id())).hasSize(1);
        assertThat(clinic.sessions().append(session.id(), 1, NOON, "prac-1", List.of(mark(1)))).hasSize(1);
    }

    @Test
    void theSameTapAskedForTwiceIsStoredOnce() {
        TreatmentSession session = clinic.sessions().open(mara.id(), "prac-1");
        List<RecordedAct> once = clinic.sessions().append(session.id(), 1, NOON, "prac-1", List.of(mark(1)));

        List<RecordedAct> twice = clinic.sessions().append(session.id(), 1, NOON, "prac-1", List.of(mark(1)));

        assertThat(twice).isEqualTo(once);
        assertThat(clinic.sessions().acts(session.id())).hasSize(2);
    }

    @Test
    void anotherTapOnAnOldStateOfTheSessionIsRefused() {
        TreatmentSession session = clinic.sessions().open(mara.id(), "prac-1");
        clinic.sessions().append(session.id(), 1, NOON, "prac-1", List.of(mark(1)));

        assertThatThrownBy(() -> clinic.sessions().append(session.id(), 1, NOON.plusMillis(1), "prac-1",
                List.of(mark(1))))
                .isInstanceOfSatisfying(StoreException.class,
                        refused -> assertThat(refused.trouble()).isEqualTo(Trouble.MOVED_ON));
        assertThatThrownBy(() -> clinic.sessions().append(session.id(), 7, NOON, "prac-1", List.of(mark(2))))
                .isInstanceOfSatisfying(StoreException.class,
                        refused -> assertThat(refused.trouble()).isEqualTo(Trouble.MOVED_ON));
    }

    @Test
    void thePatientsSessionsAreNumberedAndListedNewestFirstWithWhatWasDone() {
        clinic.sessions().open(mara.id(), "prac-1");
        TreatmentSession second = clinic.sessions().importSession(mara.id(), "prac-1", NOON, List.of(
                new Tap(NOON, mark(1), mark(2)),
                new Tap(NOON.plusSeconds(60), new NeedlingStarted()),
                new Tap(NOON.plusSeconds(61), new AllIn()),
                new Tap(NOON.plusSeconds(360), new NeedleOut(1)),
                new Tap(NOON.plusSeconds(960), new AllOut(), new AllOutConfirmed())));

        List<SessionRow> rows = clinic.sessions().ofPatient(mara.id(), 10);

        assertThat(rows).extracting(SessionRow::number).containsExactly(2, 1);
        SessionRow row = rows.getFirst();
        assertThat(row.id()).isEqualTo(second.id());
        assertThat(row.state()).isEqualTo(SessionState.OUT);
        assertThat(row.needles()).isEqualTo(2);
        assertThat(row.wentIn()).isEqualTo(2);
        assertThat(row.sites()).containsExactly(new SiteCount(Site.TEMPLE, Side.RIGHT, 2));
        assertThat(row.muscles()).containsExactly(Muscle.TEMPORALIS_ANTERIOR);
        assertThat(row.longestDwell()).contains(Duration.ofMinutes(15));
        assertThat(row.ended()).contains(NOON.plusSeconds(960));
        assertThat(clinic.sessions().ofPatient(mara.id(), 1)).hasSize(1);
        PatientRow listed = clinic.patients().recent(5).getFirst();
        assertThat(listed.sessions()).isEqualTo(2);
        assertThat(listed.last()).hasValueSatisfying(last -> assertThat(last.id()).isEqualTo(second.id()));
    }

    @Test
    void tablesThatWereChangedAreFoundOutAndMadeAnewFromTheActs() {
        TreatmentSession session = clinic.sessions().open(mara.id(), "prac-1");
        clinic.sessions().append(session.id(), 1, NOON, "prac-1", List.of(mark(1)));
        clinic.sessions().append(session.id(), 2, NOON, "prac-1", List.of(mark(2)));
        clinic.sessions().append(session.id(), 3, NOON, "prac-1", List.of(new Undone(3)));
        clinic.sessions().append(session.id(), 4, NOON, "prac-1", List.of(mark(3)));
        assertThat(clinic.sessions().compare(session.id())).isEmpty();
        clinic.database().write(connection -> connection.createStatement()
                .executeUpdate("UPDATE placement SET side = 'left' WHERE needle = 3"));
        clinic.database().write(connection -> connection.createStatement()
                .executeUpdate("DELETE FROM placement WHERE needle = 1"));

        assertThat(clinic.sessions().compare(session.id())).hasSize(2);
        clinic.sessions().rebuild(session.id());

        assertThat(clinic.sessions().compare(session.id())).isEmpty();
    }
}
