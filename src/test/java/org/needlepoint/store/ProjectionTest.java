package org.needlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.RandomTaps;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.Step.Accepted;
import org.needlepoint.domain.session.TreatmentSession;

class ProjectionTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void afterEveryActTheTablesSayWhatTheActsSay(long seed) {
        try (ClinicFile clinic = TestClinic.open(folder)) {
            PatientId patient = clinic.patients().add(TestClinic.MARA).id();
            RandomTaps taps = new RandomTaps(seed);
            TreatmentSession session = clinic.sessions().open(patient, "prac-1");
            for (int i = 0; i < 300; i++) {
                SessionAct act = taps.next(session);
                if (session.with(act, taps.now()) instanceof Accepted(TreatmentSession next)) {
                    clinic.sessions().append(session.id(), session.acts(), taps.now(), "prac-1", List.of(act));
                    session = next;
                    assertThat(clinic.sessions().compare(session.id()))
                            .describedAs("after act %d, %s, seed %d", session.acts(), act, seed).isEmpty();
                }
            }
            assertThat(clinic.sessions().load(session.id()).chart()).isEqualTo(session.chart());
            SessionRow row = clinic.sessions().ofPatient(patient, 1).getFirst();
            assertThat(row.needles()).isEqualTo(session.chart().count());
            assertThat(row.wentIn()).isEqualTo(session.chart().wentIn().size());
            assertThat(row.longestDwell()).isEqualTo(session.chart().placements().stream()
                    .flatMap(needle -> needle.dwell().stream()).max(java.util.Comparator.naturalOrder()));
        }
    }

    @Test
    void aSessionThatIsImportedAtOnceGivesTheSameTablesAsOneThatWasTapped() {
        try (ClinicFile clinic = TestClinic.open(folder)) {
            PatientId patient = clinic.patients().add(TestClinic.MARA).id();
            RandomTaps random = new RandomTaps(41);
            List<Tap> taps = new java.util.ArrayList<>();
            TreatmentSession session = clinic.sessions().open(patient, "prac-1");
            Set<Class<?>> kinds = new HashSet<>();
            for (int i = 0; i < 400; i++) {
                SessionAct act = random.next(session);
                if (session.with(act, random.now()) instanceof Accepted(TreatmentSession next)) {
                    taps.add(new Tap(random.now(), act));
                    kinds.add(act.getClass());
                    session = next;
                }
            }

            TreatmentSession imported = clinic.sessions().importSession(patient, "prac-1", TestClinic.NOON, taps);

            assertThat(kinds).hasSizeGreaterThan(10);
            assertThat(imported.number()).isEqualTo(2);
            assertThat(imported.chart()).isEqualTo(session.chart());
            assertThat(clinic.sessions().compare(imported.id())).isEmpty();
            assertThat(clinic.sessions().acts(imported.id())).hasSize(taps.size() + 1);
            assertThat(imported.chart().placements()).extracting(NeedlePlacement::key).doesNotHaveDuplicates();
        }
    }
}
