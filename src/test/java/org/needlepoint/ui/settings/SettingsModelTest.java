package org.needlepoint.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.ui.Workroom.await;
import static org.needlepoint.ui.Workroom.onScreen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.ui.Workroom;
import org.needlepoint.ui.common.clinic.ClinicField;
import org.testfx.api.FxToolkit;

class SettingsModelTest {

    @TempDir
    private Path folder;
    private Workroom room;
    private SettingsModel model;
    private final List<Practitioner> told = new ArrayList<>();

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        room = new Workroom(folder, "2026-11-24T09:24:00Z");
        model = new SettingsModel(room.clinic.clinic(), room.background, room.clock, told::add);
        onScreen(model::load);
        await("the settings", model.readProperty()::get);
        onScreen(() -> {
            model.entry().text(ClinicField.CLINIC).set("Riverbend");
            model.entry().text(ClinicField.PRACTITIONER).set("Pat Nadel");
        });
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Optional<ClinicField> save() {
        List<Optional<ClinicField>> wrong = new ArrayList<>();
        onScreen(() -> wrong.add(model.save().flatMap(SettingsModel.Wrong::field)));
        await("the end of saving", () -> !model.busyProperty().get());
        return wrong.getFirst();
    }

    @Test
    void letterheadPaperAndPractitionerAreKept() {
        onScreen(() -> {
            model.entry().text(ClinicField.CLINIC).set("Riverbend Physiotherapy");
            model.entry().text(ClinicField.ADDRESS).set("418 Elm Street\n\n  Calgary, Alberta \n");
            model.entry().text(ClinicField.PHONE).set("587 555 0100");
            model.entry().text(ClinicField.PRACTITIONER).set("Ольга Αθηνά");
            model.entry().text(ClinicField.REGISTRATION).set("PT 104 772");
            model.entry().paperProperty().set(Paper.LETTER);
        });
        assertThat(model.changed()).isTrue();
        assertThat(save()).isEmpty();
        assertThat(model.savedProperty().get()).contains(room.clock.instant());
        assertThat(model.changed()).isFalse();
        assertThat(room.clinic.clinic().profile()).isEqualTo(new ClinicProfile("Riverbend Physiotherapy",
                List.of("418 Elm Street", "Calgary, Alberta"), "587 555 0100", Paper.LETTER));
        assertThat(room.clinic.clinic().practitioner().name()).isEqualTo("Ольга Αθηνά");
        assertThat(told).singleElement().satisfies(who -> assertThat(who.registration()).isEqualTo("PT 104 772"));
    }

    @Test
    void fiveAddressLinesAreRefusedWithTheRemedyAndNothingIsLost() {
        onScreen(() -> model.entry().text(ClinicField.ADDRESS).set("1\n2\n3\n4\n5"));
        assertThat(model.changed()).isTrue();
        assertThat(save()).contains(ClinicField.ADDRESS);
        assertThat(model.entry().problem(ClinicField.ADDRESS).get())
                .contains("The letterhead holds 4 address lines, not 5. Put two of them on one line.");
        assertThat(model.entry().text(ClinicField.ADDRESS).get()).isEqualTo("1\n2\n3\n4\n5");
        onScreen(() -> model.entry().text(ClinicField.ADDRESS).set("1\n2\n3\n4"));
        assertThat(model.entry().problem(ClinicField.ADDRESS).get()).isEmpty();
        assertThat(save()).isEmpty();
    }

    @Test
    void aLineHolds120Characters() {
        onScreen(() -> model.entry().text(ClinicField.CLINIC).set("c".repeat(121)));
        assertThat(save()).contains(ClinicField.CLINIC);
        assertThat(model.entry().problem(ClinicField.CLINIC).get())
                .contains("Clinic name holds 120 characters, this one has 121. Shorten it.");
    }

    @Test
    void theAnswerGoesWithTheNextChange() {
        save();
        onScreen(() -> model.entry().text(ClinicField.CLINIC).set("Riverbend Physio"));
        assertThat(model.savedProperty().get()).isEmpty();
        assertThat(model.changed()).isTrue();
    }

    @Test
    void aFailureIsToldAndNothingTypedIsLost() {
        onScreen(() -> model.entry().text(ClinicField.CLINIC).set("Riverbend"));
        room.clinic.close();
        save();
        assertThat(model.failureProperty().get()).isPresent();
        assertThat(model.entry().text(ClinicField.CLINIC).get()).isEqualTo("Riverbend");
        assertThat(model.changed()).isTrue();
    }
}
