package org.needlepoint.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.ui.Workroom.onScreen;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.store.Tap;
import org.needlepoint.ui.Treatments;
import org.needlepoint.ui.Workroom;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.testfx.api.FxToolkit;

class RunningChipTest {

    private static final Instant OPENED = Instant.parse("2026-11-24T09:06:00Z");

    @TempDir
    private Path folder;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void untilANeedleIsInTheChipTellsHowManyAreToPlace() {
        try (Workroom room = new Workroom(folder, "2026-11-24T09:24:00Z")) {
            Patient marta = room.add("Marta", "Lindqvist", "1985-03-14", Sex.FEMALE);
            List<Tap> taps = new ArrayList<>(Treatments.marked(OPENED, Treatments.NECK_LEFT, Treatments.NECK_RIGHT));
            taps.add(new Tap(OPENED.plus(Duration.ofMinutes(5)), new SessionAct.NeedlingStarted()));
            SessionDesk desk = room.desk(marta, room.clinic.sessions().importSession(marta.id(), "", OPENED, taps));
            onScreen(() -> {
                RunningChip chip = new RunningChip(desk, () -> { });
                chip.tick(OPENED.plus(Duration.ofMinutes(6)));
                assertThat(chip.getAccessibleText()).isEqualTo("Running treatment, Marta Lindqvist, 2 to place");
            });
        }
    }

    @Test
    void theChipNamesTheRoomAndCountsDownThenDueThenOverThenTheOpenCount() {
        try (Workroom room = new Workroom(folder, "2026-11-24T09:24:00Z")) {
            Patient marta = room.add("Marta", "Lindqvist", "1985-03-14", Sex.FEMALE);
            Instant started = OPENED.plus(Duration.ofMinutes(5));
            List<Tap> taps = new ArrayList<>(List.of(new Tap(OPENED, new BeforeAct.RoomTaken("Room 2"))));
            taps.addAll(Treatments.in(OPENED, started, Treatments.NECK_LEFT, Treatments.NECK_RIGHT));
            SessionDesk desk = room.desk(marta, room.clinic.sessions().importSession(marta.id(), "", OPENED, taps));
            onScreen(() -> {
                RunningChip chip = new RunningChip(desk, () -> { });
                chip.tick(started.plusSeconds(618));
                assertThat(chip.getAccessibleText())
                        .isEqualTo("Running treatment, Room 2, Marta Lindqvist, 4:42");
                assertThat(chip.getStyleClass()).doesNotContain("due", "over");
                chip.tick(started.plus(Duration.ofMinutes(16)));
                assertThat(chip.getStyleClass()).contains("due");
                chip.tick(started.plus(Duration.ofMinutes(21)));
                assertThat(chip.getStyleClass()).contains("over").doesNotContain("due");
                desk.tap(new SessionAct.AllOut());
                chip.tick(started.plus(Duration.ofMinutes(21)));
                assertThat(chip.getAccessibleText()).as("blind: clock and alarm only")
                        .isEqualTo("Running treatment, Room 2, Marta Lindqvist, +1:00");
                desk.tap(new RoundAct.Counted(1, 0));
                chip.tick(started.plus(Duration.ofMinutes(85)));
                assertThat(chip.getAccessibleText())
                        .isEqualTo("Running treatment, Room 2, Marta Lindqvist, count open, 1 h 25 min");
            });
        }
    }
}
