package org.needlepoint.ui.common.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.needlepoint.MovingClock;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.domain.session.Needles;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SessionDeskTest {

    private static final Patient PATIENT = new Patient(new PatientId(new UUID(0, 1)), "P-00001", new PatientDetails(
            "Ada", "Invented", Optional.of(LocalDate.of(1980, 1, 1)), Sex.NOT_STATED, "", "", "", ""));

    private final MovingClock clock = new MovingClock("2026-11-24T09:14:00Z");
    private final Background background = new Background(Failure::unexpected);
    private final List<SessionAct> disk = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> after = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean full;
    private final SessionDesk desk = new SessionDesk(PATIENT, TreatmentSession.opened(new SessionId(new UUID(0, 2)),
            new SessionAct.SessionOpened("p", 1), clock.instant()), this::write, background, clock);

    private void write(TreatmentSession before, Instant at, List<SessionAct> acts) {
        if (full) {
            throw new IllegalStateException("The disk is full");
        }
        after.add(before.acts());
        disk.addAll(acts);
    }

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void savedIsSaidOnlyOfWhatIsOnDisk(FxRobot robot) throws Exception {
        robot.interact(() -> {
            desk.tap(Needles.mark(1));
            assertThat(desk.savedProperty().get()).isEmpty();
            assertThat(desk.unsaved()).isTrue();
        });
        await(() -> desk.savedProperty().get().isPresent());
        assertThat(disk).hasSize(1);
        assertThat(desk.unsaved()).isFalse();
    }

    @Test
    void aFailedWriteKeepsTheTapHoldsFurtherOnesAndIsTriedAgain(FxRobot robot) throws Exception {
        full = true;
        robot.interact(() -> desk.tap(Needles.mark(1)));
        await(() -> desk.troubleProperty().get().isPresent());

        robot.interact(() -> assertThat(desk.tap(Needles.mark(2))).isFalse());
        assertThat(desk.session().chart().placements()).as("the unsaved tap stays on screen").hasSize(1);
        assertThat(desk.refusedProperty().get()).isPresent();

        full = false;
        robot.interact(desk::tryAgain);
        await(() -> !desk.unsaved());
        robot.interact(() -> assertThat(desk.tap(Needles.mark(2))).isTrue());
        await(() -> disk.size() == 2);
        assertThat(after).as("each written after the act it followed").containsExactly(1L, 2L);
    }

    @Test
    void aTapOfTwoActsHoldsWholeOrNotAtAll(FxRobot robot) {
        robot.interact(() -> {
            assertThat(desk.tap(Needles.mark(1), new SessionAct.NeedleIn(1))).isFalse();
            assertThat(desk.session().chart().placements()).isEmpty();
            assertThat(desk.refusedProperty().get().orElseThrow().sentence())
                    .isEqualTo("Needling has not started. Tap Start needling first.");
            assertThat(desk.tap(Needles.mark(1), Needles.mark(2))).isTrue();
            assertThat(desk.refusedProperty().get()).isEmpty();
            assertThat(desk.undo()).isTrue();
            assertThat(desk.session().chart().placements()).as("one tap is one undo").isEmpty();
            assertThat(desk.redo()).isTrue();
            assertThat(desk.session().chart().placements()).hasSize(2);
        });
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    }
}
