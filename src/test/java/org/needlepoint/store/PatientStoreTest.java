package org.needlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.needlepoint.domain.session.Needles.mark;
import static org.needlepoint.store.TestClinic.NOON;
import static org.needlepoint.store.TestClinic.patient;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.session.SessionAct.SessionCancelled;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.store.file.StoreException;
import org.needlepoint.store.file.StoreException.Trouble;

class PatientStoreTest {

    private static final LocalDate BORN = LocalDate.of(1985, 3, 14);

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

    @Test
    void aPatientIsFoundAgainAsEntered() {
        Patient mara = clinic.patients().add(TestClinic.MARA);
        clinic.close();
        clinic = TestClinic.open(folder);

        assertThat(clinic.patients().find(mara.id())).contains(mara);
        assertThat(mara.details()).isEqualTo(TestClinic.MARA);
        assertThat(mara.number()).isEqualTo("P-00001");
        assertThat(clinic.patients().add(patient("Jon", "Probe", BORN)).number()).isEqualTo("P-00002");
        assertThat(clinic.patients().count()).isEqualTo(2);
    }

    @Test
    void aChangedPatientKeepsIdAndNumber() {
        Patient mara = clinic.patients().add(TestClinic.MARA);

        Patient changed = clinic.patients().update(mara.id(), patient("Mara", "Neufeld", BORN));

        assertThat(changed.id()).isEqualTo(mara.id());
        assertThat(changed.number()).isEqualTo(mara.number());
        assertThat(clinic.patients().find(mara.id())).contains(changed);
    }

    @Test
    void aPatientWithoutNameOrFromTheFutureIsNotTaken() {
        for (PatientDetails wrong : List.of(PatientDetails.EMPTY, patient("", " ", BORN),
                patient("Mara", "Morgen", LocalDate.of(2026, 12, 24)))) {
            StoreException refused = catchThrowableOfType(StoreException.class, () -> clinic.patients().add(wrong));
            assertThat(refused.trouble()).isEqualTo(Trouble.REFUSED);
            assertThat(refused.getMessage()).doesNotContain("Morgen").doesNotContain("2026");
        }
        assertThat(clinic.patients().count()).isZero();
    }

    @Test
    void textOfEveryScriptAndWithEverySignIsKept() {
        for (String name : List.of("Łukasz Đặng", "Αθηνά", "Ольга", "山田", "O'Neil; DROP TABLE patient", "a%b_c\\",
                "😀", "\"Quote\"", "x\u0000y")) {
            Patient added = clinic.patients().add(patient(name, "Test", BORN));
            assertThat(clinic.patients().find(added.id()).orElseThrow().details().firstName()).isEqualTo(name);
        }
    }

    @Test
    void theLongestEntriesAreTaken() {
        String longest = "ﷺ".repeat(PatientDetails.TEXT_LIMIT);
        Patient added = clinic.patients().add(new PatientDetails(longest, longest, Optional.of(BORN),
                org.needlepoint.domain.patient.Sex.OTHER, longest, longest, longest, longest));

        assertThat(clinic.patients().find(added.id())).contains(added);
    }

    @Test
    void thoseOfTheSameNameAndBirthDateAreFoundWhateverTheAccentsCaseAndOrder() {
        Patient zoe = clinic.patients().add(patient("Zoë", "Müller-Żak", BORN));
        clinic.patients().add(patient("Zoë", "Müller-Żak", BORN.plusDays(1)));
        clinic.patients().add(patient("Zoëa", "Müller-Żak", BORN));

        assertThat(clinic.patients().sameNameAndBirth(patient("zoe", "MULLER zak", BORN), Optional.empty()))
                .containsExactly(zoe);
        assertThat(clinic.patients().sameNameAndBirth(patient("Müller Zak", "Zoe", BORN), Optional.empty()))
                .containsExactly(zoe);
        assertThat(clinic.patients().sameNameAndBirth(patient("Zoë", "Müller-Żak", BORN), Optional.of(zoe.id())))
                .isEmpty();
        assertThat(clinic.patients().sameNameAndBirth(PatientDetails.EMPTY, Optional.empty())).isEmpty();
    }

    @Test
    void listsHaveTheirOrderAndTheirLimit() {
        Patient zimt = clinic.patients().add(patient("Ada", "Zimt", BORN));
        Patient apfel = clinic.patients().add(patient("Zoë", "Äpfel", BORN));
        Patient birne = clinic.patients().add(patient("Jon", "birne", BORN));

        assertThat(clinic.patients().alphabetical(10)).extracting(PatientRow::patient)
                .containsExactly(apfel, birne, zimt);
        assertThat(clinic.patients().recent(2)).extracting(PatientRow::patient).containsExactly(birne, apfel);
        assertThat(clinic.patients().alphabetical(1)).hasSize(1);
        assertThat(clinic.patients().search(" ", 2)).hasSize(2);
    }

    @Test
    void aPatientWithASessionThatWaitsIsUnfinishedUntilItIsCancelled() {
        Patient mara = clinic.patients().add(TestClinic.MARA);
        clinic.patients().add(patient("Jon", "Probe", BORN));
        SessionId session = clinic.sessions().open(mara.id(), "prac-1").id();
        clinic.sessions().append(session, 1, NOON, "prac-1", List.of(mark(1)));

        PatientRow row = clinic.patients().unfinished(10).getFirst();
        assertThat(clinic.patients().unfinished(10)).hasSize(1);
        assertThat(row.patient()).isEqualTo(mara);
        assertThat(row.sessions()).isEqualTo(1);
        assertThat(row.last()).contains(new LastSession(session, 1, NOON, SessionState.MARKED, VisitFacts.NONE));

        clinic.sessions().append(session, 2, NOON, "prac-1", List.of(new SessionCancelled()));
        assertThat(clinic.patients().unfinished(10)).isEmpty();
        assertThat(clinic.patients().alphabetical(10)).filteredOn(each -> each.patient().equals(mara))
                .singleElement().satisfies(each -> {
                    assertThat(each.sessions()).isZero();
                    assertThat(each.last()).isEmpty();
                });
    }

    @Test
    void aPatientWhoIsNotThereIsTold() {
        PatientId nobody = new PatientId(new UUID(1, 1));

        assertThat(clinic.patients().find(nobody)).isEmpty();
        assertThat(catchThrowableOfType(StoreException.class,
                () -> clinic.patients().update(nobody, TestClinic.MARA)).trouble()).isEqualTo(Trouble.MISSING);
        assertThat(catchThrowableOfType(StoreException.class,
                () -> clinic.sessions().open(nobody, "prac-1")).trouble()).isEqualTo(Trouble.MISSING);
    }
}
