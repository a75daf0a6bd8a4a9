package org.needlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.patient.Alert;
import org.needlepoint.domain.patient.CarriedNote;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientEntry;
import org.needlepoint.domain.patient.PatientFile;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.patient.headache.Aura;
import org.needlepoint.domain.patient.headache.HeadSide;
import org.needlepoint.domain.patient.headache.HeadacheKind;
import org.needlepoint.domain.patient.headache.HeadacheProfile;
import org.needlepoint.domain.patient.headache.Medicine;
import org.needlepoint.domain.patient.headache.MedicineClass;
import org.needlepoint.domain.patient.headache.Mentioned;
import org.needlepoint.domain.patient.headache.Pattern;
import org.needlepoint.domain.patient.headache.Quality;
import org.needlepoint.domain.patient.headache.Sign;
import org.needlepoint.domain.patient.headache.Trigger;
import org.needlepoint.store.file.StoreException;
import org.needlepoint.store.file.StoreException.Trouble;

class PatientFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 22);
    private static final HeadacheKind CHRONIC = new HeadacheKind(Optional.of(Pattern.CHRONIC), Optional.of(Aura.YES));
    private static final HeadacheProfile PROFILE = new HeadacheProfile(CHRONIC, OptionalInt.of(2014),
            Optional.of(HeadSide.RIGHT), "spreads to the forehead",
            new Mentioned<>(EnumSet.of(Quality.THROBBING), ""),
            new Mentioned<>(EnumSet.of(Sign.STIFF_NECK, Sign.THIRST), "craving sugar"),
            new Mentioned<>(EnumSet.allOf(Trigger.class), ""), OptionalInt.of(4), OptionalInt.of(12),
            OptionalInt.of(0), List.of(
                    new Medicine("Sumatriptan 50 mg", Optional.of(MedicineClass.TRIPTAN), OptionalInt.of(6)),
                    new Medicine("Something blue", Optional.empty(), OptionalInt.empty())), "Full working week");
    private static final Alert FAINTED = new Alert(Level.CONFIRM, "Fainted after session 2", TODAY.minusDays(90));
    private static final Alert BRUISES = new Alert(Level.WARN, "Bruises easily", TODAY);

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

    private PatientFile file(Patient patient) {
        return clinic.patients().file(patient.id()).orElseThrow();
    }

    @Test
    void profileAndAlertsAreReadAsTheyWereEntered() {
        Patient mara = clinic.patients().add(new PatientEntry(TestClinic.MARA, PROFILE, List.of(BRUISES, FAINTED)));
        clinic.close();
        clinic = TestClinic.open(folder);

        assertThat(file(mara)).isEqualTo(new PatientFile(mara, PROFILE, List.of()));
        assertThat(mara.alerts()).containsExactly(FAINTED, BRUISES);
        assertThat(clinic.patients().find(mara.id())).contains(mara);
        assertThat(clinic.patients().search("testfeld", 5)).singleElement().satisfies(row -> {
            assertThat(row.patient()).isEqualTo(mara);
            assertThat(row.headache()).isEqualTo(CHRONIC);
        });
    }

    @Test
    void whatWasNeverAskedStaysEmpty() {
        Patient mara = clinic.patients().add(TestClinic.MARA);

        assertThat(file(mara).profile()).isEqualTo(HeadacheProfile.EMPTY);
        assertThat(clinic.patients().recent(5).getFirst().headache()).isEqualTo(HeadacheKind.NOT_STATED);
        HeadacheProfile sparse = new HeadacheProfile(HeadacheKind.NOT_STATED, OptionalInt.empty(), Optional.empty(), "",
                Mentioned.nothing(), new Mentioned<Sign>(Set.of(), "yawning"), Mentioned.nothing(), OptionalInt.empty(),
                OptionalInt.empty(), OptionalInt.empty(), List.of(), "");
        clinic.patients().update(mara.id(), new PatientEntry(TestClinic.MARA, sparse, List.of()));
        assertThat(file(mara).profile()).isEqualTo(sparse);
    }

    @Test
    void aChangedProfileTakesThePlaceOfTheOneBefore() {
        Patient mara = clinic.patients().add(new PatientEntry(TestClinic.MARA, PROFILE, List.of(FAINTED)));

        clinic.patients().update(mara.id(), TestClinic.patient("Mara", "Neufeld", LocalDate.of(1985, 3, 14)));
        assertThat(file(mara).profile()).as("a new name leaves the profile").isEqualTo(PROFILE);
        assertThat(file(mara).patient().alerts()).containsExactly(FAINTED);
        clinic.patients().update(mara.id(), new PatientEntry(TestClinic.MARA, HeadacheProfile.EMPTY, List.of()));
        assertThat(file(mara)).isEqualTo(new PatientFile(new Patient(mara.id(), mara.number(), TestClinic.MARA),
                HeadacheProfile.EMPTY, List.of()));
    }

    @Test
    void anAlertThatIsTakenOffComesBackAsANewOne() {
        Patient mara = clinic.patients().add(new PatientEntry(TestClinic.MARA, PROFILE, List.of(FAINTED, BRUISES)));

        clinic.patients().update(mara.id(), new PatientEntry(TestClinic.MARA, PROFILE, List.of(BRUISES)));
        assertThat(file(mara).patient().alerts()).containsExactly(BRUISES);
        clinic.patients().update(mara.id(), new PatientEntry(TestClinic.MARA, PROFILE,
                List.of(BRUISES, FAINTED, BRUISES)));
        assertThat(file(mara).patient().alerts()).containsExactly(FAINTED, BRUISES, BRUISES);
    }

    @Test
    void earlierNotesStayReadable() {
        Patient mara = clinic.patients().add(TestClinic.MARA);
        CarriedNote first = clinic.patients().addNote(mara.id(), " Lies on the left side. ", "Priya Nair");
        CarriedNote second = clinic.patients().addNote(mara.id(), "ﷺ".repeat(CarriedNote.LIMIT), "Owen Hughes");

        assertThat(file(mara).notes()).containsExactly(second, first);
        assertThat(file(mara).note()).contains(second);
        assertThat(first).isEqualTo(new CarriedNote("Lies on the left side.", "Priya Nair", TestClinic.NOON));
    }

    @Test
    void aNoteOfTenThousandCharactersIsRefusedAndNothingElseLost() {
        Patient mara = clinic.patients().add(new PatientEntry(TestClinic.MARA, PROFILE, List.of(FAINTED)));
        CarriedNote first = clinic.patients().addNote(mara.id(), "Sits up in two steps.", "Priya Nair");

        assertThat(catchThrowableOfType(StoreException.class,
                () -> clinic.patients().addNote(mara.id(), "x".repeat(10_000), "Priya Nair")).trouble())
                .isEqualTo(Trouble.REFUSED);
        assertThat(file(mara)).isEqualTo(new PatientFile(mara, PROFILE, List.of(first)));
        assertThat(catchThrowableOfType(StoreException.class,
                () -> clinic.patients().addNote(new PatientId(new UUID(1, 1)), "x", "")).trouble())
                .isEqualTo(Trouble.MISSING);
    }

    @Test
    void theLongestAlertsAndTextsOfEveryScriptAreTaken() {
        String longest = "ﷺ".repeat(HeadacheProfile.TEXT_LIMIT);
        HeadacheProfile full = new HeadacheProfile(CHRONIC, OptionalInt.empty(), Optional.empty(), longest,
                new Mentioned<Quality>(Set.of(), longest), new Mentioned<>(EnumSet.allOf(Sign.class), longest),
                new Mentioned<Trigger>(Set.of(), longest), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(30),
                List.of(new Medicine("ﷺ".repeat(Medicine.NAME_LIMIT), Optional.empty(), OptionalInt.empty())), longest);
        Patient mara = clinic.patients().add(new PatientEntry(TestClinic.MARA, full,
                List.of(new Alert(Level.BLOCK, "ﷺ".repeat(Alert.TEXT_LIMIT), TODAY))));

        assertThat(file(mara)).isEqualTo(new PatientFile(mara, full, List.of()));
    }
}
