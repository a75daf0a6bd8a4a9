package org.needlepoint.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.ui.Workroom.await;
import static org.needlepoint.ui.Workroom.onScreen;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.store.PatientRow;
import org.needlepoint.ui.Treatments;
import org.needlepoint.ui.Workroom;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.testfx.api.FxToolkit;

class PatientsModelTest {

    private static final Instant OPENED = Instant.parse("2026-11-24T09:00:00Z");

    @TempDir
    private Path folder;
    private Workroom room;
    private PatientsModel model;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        room = new Workroom(folder, "2026-11-24T09:24:00Z");
        model = new PatientsModel(room.clinic.patients(), room.background, room.navigator, room.sessions, room.clock,
                room::called, () -> "Priya Nair");
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void refresh() {
        onScreen(model::refresh);
        settle();
    }

    private void settle() {
        await("an answer", () -> !model.waitingProperty().get());
    }

    private List<String> names() {
        return model.listingProperty().get() instanceof Listing.Found(List<PatientRow> rows, String _)
                ? rows.stream().map(row -> row.patient().name()).toList() : List.of();
    }

    private PatientRow row() {
        return ((Listing.Found) model.listingProperty().get()).rows().getFirst();
    }

    @Test
    void anEmptyClinicSaysSo() {
        refresh();
        assertThat(model.listingProperty().get()).isEqualTo(new Listing.NoPatients());
        onScreen(() -> model.choose(Filter.UNFINISHED));
        settle();
        assertThat(model.listingProperty().get()).isEqualTo(new Listing.NothingUnfinished());
    }

    @Test
    void atMostFiftyRowsAreEverShown() {
        for (int number = 1; number <= 60; number++) {
            room.add("Number", "Test%02d".formatted(number), "1980-01-01", Sex.OTHER);
        }
        refresh();
        await("the count", () -> model.overviewProperty().get().patients() == 60);
        assertThat(names()).hasSize(50).startsWith("Number Test60");
        assertThat(model.foot()).isEqualTo("50 of 60, most recent first");
        onScreen(() -> model.choose(Filter.ALL));
        settle();
        assertThat(names()).hasSize(50).startsWith("Number Test01");
        assertThat(model.foot()).isEqualTo("50 of 60, by name");
        onScreen(() -> model.queryProperty().set("test"));
        settle();
        assertThat(names()).hasSize(50);
        assertThat(model.foot()).isEqualTo("The first 50 matches, by name. Type more to narrow.");
        onScreen(() -> model.queryProperty().set("test07"));
        settle();
        assertThat(model.foot()).isEqualTo("1 of 60 match");
    }

    @Test
    void anyPartOfANameIsFoundWithoutItsAccents() {
        room.add("Zoë Łukasz", "Đặng", "1990-05-17", Sex.FEMALE);
        room.add("Marta", "Lindqvist", "1985-03-14", Sex.FEMALE);
        for (String part : List.of("dang", "LUKA", "zoe", "17.5.1990", "P-00001", "ukasz dan")) {
            onScreen(() -> model.queryProperty().set(part));
            settle();
            assertThat(names()).as(part).containsExactly("Zoë Łukasz Đặng");
        }
        onScreen(() -> model.queryProperty().set("nobody"));
        settle();
        assertThat(model.listingProperty().get()).isEqualTo(new Listing.NoMatch("nobody"));
        model.newPatient();
        assertThat(room.ways).containsExactly("new patient nobody");
    }

    @Test
    void anAnswerIsShownOnlyWhileItsQuestionIsTheNewest() {
        for (String name : List.of("Lindqvist", "Lindberg", "Larsen")) {
            room.add("Marta", name, "1985-03-14", Sex.FEMALE);
        }
        List<String> wrong = new ArrayList<>();
        onScreen(() -> model.listingProperty().addListener((_, _, shown) -> {
            if (shown instanceof Listing.Found(List<PatientRow> _, String text)
                    && !text.equals(model.queryProperty().get())) {
                wrong.add(text);
            }
        }));
        for (int round = 0; round < 20; round++) {
            onScreen(() -> List.of("l", "li", "lin", "lind", "lindq").forEach(model.queryProperty()::set));
            onScreen(() -> List.of("lind", "lin", "li", "l", "la").forEach(model.queryProperty()::set));
        }
        settle();
        assertThat(wrong).isEmpty();
        assertThat(names()).containsExactly("Marta Larsen");
    }

    @Test
    void choosingAFilterEndsTheSearch() {
        room.add("Marta", "Lindqvist", "1985-03-14", Sex.FEMALE);
        onScreen(() -> model.queryProperty().set("nobody"));
        onScreen(() -> model.choose(Filter.ALL));
        settle();
        assertThat(model.queryProperty().get()).isEmpty();
        assertThat(names()).containsExactly("Marta Lindqvist");
    }

    @Test
    void aNewSessionIsOpenedUnlessOneWaits() {
        Patient marta = room.add("Marta", "Lindqvist", "1985-03-14", Sex.FEMALE);
        refresh();
        model.startSession(row());
        assertThat(room.ways).containsExactly("new session " + marta.id());
        TreatmentSession session = room.clinic.sessions().importSession(marta.id(), "", OPENED,
                Treatments.marked(OPENED, Treatments.NECK_LEFT));
        refresh();
        assertThat(model.state(row())).contains(SessionState.MARKED);
        model.startSession(row());
        assertThat(room.ways).last().isEqualTo("session " + session.id());
    }

    @Test
    void tapsOnTheirWayToTheDiskAreWaitedFor() {
        Patient marta = room.add("Marta", "Lindqvist", "1985-03-14", Sex.FEMALE);
        TreatmentSession session = room.clinic.sessions().importSession(marta.id(), "", OPENED,
                Treatments.in(OPENED, OPENED.plusSeconds(300), Treatments.NECK_LEFT));
        SessionDesk desk = room.desk(marta, session);
        onScreen(() -> {
            desk.tap(new SessionAct.AllOut());
            desk.tap(new SessionAct.AllOutConfirmed());
            room.sessions.release(desk);
            model.refresh();
        });
        settle();
        await("the overview", () -> model.overviewProperty().get().patients() == 1);
        assertThat(model.state(row())).contains(SessionState.OUT);
        assertThat(model.overviewProperty().get().unfinished()).isEmpty();
        assertThat(model.overviewProperty().get().doneToday()).hasSize(1);
    }

    @Test
    void aFailureIsToldWithItsCodeAndCanBeTriedAgain() {
        room.clinic.close();
        refresh();
        assertThat(model.listingProperty().get()).isInstanceOfSatisfying(Listing.Failed.class,
                failed -> assertThat(failed.failure().withCode())
                        .matches("The clinic is closed\\. .* Code [A-Z]+\\."));
    }
}
