package org.needlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Logo;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.clinic.Pictures;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.clinic.ReadyReasons;
import org.needlepoint.domain.clinic.Register;
import org.needlepoint.store.Preferences.Ink;
import org.needlepoint.store.Preferences.Theme;

class ClinicStoreTest {

    private static final ClinicProfile PROFILE = new ClinicProfile("Practice Example",
            List.of("1 Sample Street", "Ünter Test"), "555 0100", Paper.LETTER);

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

    private void reopen() {
        clinic.close();
        clinic = TestClinic.open(folder);
    }

    private void change(String sql) {
        clinic.database().write(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    @Test
    void nothingIsEnteredAtFirstAndThePractitionerHasAnIdThatStays() {
        assertThat(clinic.clinic().profile().name()).isEmpty();
        assertThat(clinic.clinic().preferences()).isEqualTo(Preferences.DEFAULT);
        Practitioner unnamed = clinic.clinic().practitioner();
        assertThat(unnamed.name()).isEmpty();
        reopen();
        assertThat(clinic.clinic().practitioner()).isEqualTo(unnamed);
        assertThat(clinic.clinic().remarks()).isEmpty();
    }

    @Test
    void whatIsSavedIsThereAfterReopening() {
        clinic.clinic().save(ClinicProfile.empty(Paper.A4));
        clinic.clinic().save(PROFILE);
        Practitioner named = new Practitioner(clinic.clinic().practitioner().id(), "Pat Nadel", "PT-123");
        clinic.clinic().save(named);
        Preferences chosen = Preferences.DEFAULT.withTheme(Theme.DARK).withInk(Ink.COLOUR).withPrinter("Desk; printer");
        clinic.clinic().save(chosen);
        reopen();

        assertThat(clinic.clinic().profile()).isEqualTo(PROFILE);
        assertThat(clinic.clinic().practitioner()).isEqualTo(named);
        assertThat(clinic.clinic().preferences()).isEqualTo(chosen);
    }

    @Test
    void settingsThatCannotBeReadAreToldAndTheOthersStay() {
        clinic.clinic().save(PROFILE);
        clinic.clinic().save(Preferences.DEFAULT.withTheme(Theme.DARK).withPrinter("Desk"));
        change("UPDATE setting SET content = 'plaid' WHERE name = 'theme'");
        change("UPDATE setting SET content = '' WHERE name = 'ink'");
        change("UPDATE clinic SET paper = 'a0', address = 'a' || CHAR(10) || 'b' || CHAR(10) || 'c' || CHAR(10) "
                + "|| 'd' || CHAR(10) || 'e'");

        assertThat(clinic.clinic().preferences()).isEqualTo(Preferences.DEFAULT.withPrinter("Desk"));
        assertThat(clinic.clinic().profile().name()).isEqualTo("Practice Example");
        assertThat(clinic.clinic().profile().address()).containsExactly("a", "b", "c", "d");
        assertThat(clinic.clinic().remarks()).hasSize(4).allSatisfy(
                remark -> assertThat(remark).matches("The .* (again|Correct it in Settings).*\\."));
    }

    @Test
    void logoRoomsRegisterPacksAndReasonsAreThereAfterReopening() {
        Logo logo = ((Logo.Taken) Logo.read("x.png", Pictures.of("png", 60, 20))).logo();
        ClinicProfile profile = new ClinicProfile("Practice Example", List.of(), "", Paper.A4, Optional.of(logo),
                List.of("Blue room", "Room 2"));
        Practitioner named = new Practitioner(clinic.clinic().practitioner().id(), "Pat Nadel", "PT-123",
                Register.PROVISIONAL, true);
        List<Pack> packs = List.of(new Pack(25, 30, "L-1", Optional.of(LocalDate.of(2028, 5, 31)), "Example Needles"),
                new Pack(16, 15, "", Optional.empty(), ""));
        ReadyReasons reasons = ReadyReasons.DEFAULT.with("C12", List.of("Came for it")).withGeneral(List.of());
        assertThat(clinic.clinic().packs()).isEmpty();
        assertThat(clinic.clinic().readyReasons()).isEqualTo(ReadyReasons.DEFAULT);
        clinic.clinic().save(profile, named);
        clinic.clinic().savePacks(packs);
        clinic.clinic().save(reasons);
        reopen();

        assertThat(clinic.clinic().profile()).isEqualTo(profile);
        assertThat(clinic.clinic().practitioner()).isEqualTo(named);
        assertThat(clinic.clinic().packs()).isEqualTo(packs);
        assertThat(clinic.clinic().readyReasons()).isEqualTo(reasons);
        ReadyReasons none = new ReadyReasons(Map.of(), List.of());
        clinic.clinic().save(none);
        clinic.clinic().savePacks(List.of());
        assertThat(clinic.clinic().readyReasons()).isEqualTo(none);
        assertThat(clinic.clinic().packs()).isEmpty();
    }

    @Test
    void theClinicIsSetUpOnceItHasANameAPractitionerAndAPin() {
        assertThat(clinic.clinic().isSetUp()).isFalse();
        clinic.clinic().save(PROFILE, new Practitioner(clinic.clinic().practitioner().id(), "Pat Nadel", ""));
        assertThat(clinic.clinic().isSetUp()).isFalse();
        clinic.clinic().pins().set(clinic.clinic().practitioner().id(), "4821".toCharArray());
        assertThat(clinic.clinic().isSetUp()).isTrue();
    }

    @Test
    void peopleRoomsAndPacksThatCannotBeReadAreTold() {
        clinic.clinic().save(PROFILE, new Practitioner(clinic.clinic().practitioner().id(), "Pat Nadel", ""));
        clinic.clinic().savePacks(List.of(new Pack(25, 30, "", Optional.empty(), "")));
        change("UPDATE clinic SET logo = X'00'");
        change("UPDATE room SET name = '" + "R".repeat(50) + "'");
        change("UPDATE practitioner SET register = 'honorary', needling_authorized = TRUE");
        change("UPDATE needle_pack SET diameter = 99");

        assertThat(clinic.clinic().profile().logo()).isEmpty();
        assertThat(clinic.clinic().profile().rooms()).containsExactly("Room 1");
        assertThat(clinic.clinic().practitioner().mayNeedle()).isFalse();
        assertThat(clinic.clinic().packs()).isEmpty();
        assertThat(clinic.clinic().remarks()).hasSize(4).allSatisfy(
                remark -> assertThat(remark).endsWith("again in Settings."));
    }
}
