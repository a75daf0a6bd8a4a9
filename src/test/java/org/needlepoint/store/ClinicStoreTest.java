package org.needlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.clinic.Practitioner;
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
}
