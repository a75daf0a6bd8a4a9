package org.needlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.store.TestClinic.patient;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.store.search.PatientQuery;

class PatientSearchTest {

    private static final List<String> FIRST = List.of("Mara", "Zoë", "Łukasz", "Maria", "Anna-Lena", "Björn", "Ann");
    private static final List<String> LAST = List.of("Đặng", "Testfeld", "O'Neil", "Müller", "Maring", "van Probe",
            "Strauß", "Annen");

    @TempDir
    private Path folder;
    private ClinicFile clinic;

    @BeforeEach
    void open() {
        clinic = TestClinic.open(folder);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private List<String> found(String typed) {
        return clinic.patients().search(typed, 50).stream().map(row -> row.patient().name()).toList();
    }

    @Test
    void aPatientIsFoundByAnyPartOfNameBirthDateAndNumbers() {
        clinic.patients().add(new PatientDetails("Łukasz", "Đặng-Öst", Optional.of(LocalDate.of(1985, 3, 14)),
                Sex.MALE, "12345-6789", "", "", ""));
        clinic.patients().add(patient("Jon", "Probe", LocalDate.of(1990, 7, 2)));

        for (String typed : List.of("dang", "DANG ÖST", "Đặng-Öst", "ukas", "lukasz dang", "dang, lukasz", "Dang Lu",
                "1985", "14 Mar 1985", "14 march 1985", "Mar 14, 1985", "March 1985", "1985-03-14", "14.3.1985",
                "14.03.1985", "14/3/1985", "3/14/1985", "14.3.85", "14.3", "1985-03", "3/1985", "dang 1985",
                "14.3.1985 dang", "12345-6789", "123456789", "2345 678", "P-00001", "p00001", "00001", "  dang  ")) {
            assertThat(found(typed)).describedAs(typed).containsExactly("Łukasz Đặng-Öst");
        }
        for (String typed : List.of("dangx", "dang probe", "14.3.1986", "15 Mar 1985", "4.3.1985", "%", "_", "???",
                "99999", "Apr 1985")) {
            assertThat(found(typed)).describedAs(typed).isEmpty();
        }
    }

    @Test
    void namesThatBeginWithTheTypedTextComeFirst() {
        clinic.patients().add(patient("Hanna", "Anders", LocalDate.of(1990, 1, 1)));
        clinic.patients().add(patient("Hanna", "Albers", LocalDate.of(1990, 1, 1)));
        clinic.patients().add(patient("Anna", "Zander", LocalDate.of(1990, 1, 1)));

        assertThat(found("an")).containsExactly("Hanna Anders", "Hanna Albers", "Anna Zander");
    }

    @Test
    void whatIsAddedOrChangedIsFoundAtOnceBeforeAndAfterTheTextsAreRead() {
        Patient mara = clinic.patients().add(TestClinic.MARA);
        assertThat(found("testfeld")).hasSize(1);
        awaitReady();
        clinic.patients().add(patient("Jon", "Neu", LocalDate.of(1990, 1, 1)));
        clinic.patients().update(mara.id(), patient("Mara", "Anders", LocalDate.of(1985, 3, 14)));

        assertThat(found("neu")).containsExactly("Jon Neu");
        assertThat(found("testfeld")).isEmpty();
        assertThat(found("anders")).containsExactly("Mara Anders");
    }

    @Test
    void memoryAndTableFindTheSamePatientsInTheSameOrder() {
        long seed = 77;
        Random random = new Random(seed);
        List<Patient> patients = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            patients.add(clinic.patients().add(details(random)));
        }
        awaitReady();
        for (int i = 0; i < 40; i++) {
            clinic.patients().update(patients.get(random.nextInt(patients.size())).id(), details(random));
        }
        PatientSearch other = new PatientSearch(clinic.database());
        for (int i = 0; i < 300; i++) {
            String typed = typed(random);
            PatientQuery query = PatientQuery.of(typed);
            int limit = 1 + random.nextInt(60);
            if (!query.empty()) {
                List<PatientTable.Numbered> table = clinic.database()
                        .read(connection -> other.fromTable(connection, query, limit));
                assertThat(clinic.patients().search(typed, limit)).extracting(PatientRow::patient)
                        .describedAs("search for %s, limit %d, seed %d", typed, limit, seed)
                        .containsExactlyElementsOf(table.stream().map(PatientTable.Numbered::patient).toList());
            }
        }
    }

    private void awaitReady() {
        clinic.patients().prepareSearch();
        while (!clinic.patients().searchReady()) {
            Thread.onSpinWait();
        }
    }

    private static PatientDetails details(Random random) {
        return new PatientDetails(FIRST.get(random.nextInt(FIRST.size())), LAST.get(random.nextInt(LAST.size())),
                Optional.of(LocalDate.of(1980 + random.nextInt(6), 1 + random.nextInt(12), 1 + random.nextInt(28))),
                Sex.OTHER, Integer.toString(random.nextInt(100_000)), "", "", "");
    }

    private static String typed(Random random) {
        String last = LAST.get(random.nextInt(LAST.size()));
        String first = FIRST.get(random.nextInt(FIRST.size()));
        return switch (random.nextInt(6)) {
            case 0 -> last.substring(0, 1 + random.nextInt(last.length()));
            case 1 -> last.substring(random.nextInt(last.length() - 1));
            case 2 -> last + ", " + first.substring(0, 2);
            case 3 -> first + " " + last.substring(0, 1);
            case 4 -> (1 + random.nextInt(28)) + "." + (1 + random.nextInt(12)) + "." + (1980 + random.nextInt(6));
            default -> Integer.toString(random.nextInt(1000));
        };
    }
}
