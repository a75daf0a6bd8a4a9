package org.needlepoint.ui.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.ui.treatment.picture.Course.START;
import static org.needlepoint.ui.treatment.picture.Course.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.needlepoint.domain.session.Answer;
import org.needlepoint.domain.session.Chime;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.ui.treatment.picture.Course;
import org.needlepoint.ui.treatment.picture.Message;
import org.needlepoint.ui.treatment.picture.NeedleTile;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class TreatmentModelTest {

    private TreatmentRoom room;
    private TreatmentModel model;

    /// The record answers on the toolkit's thread; no window is shown.
    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        model.detach();
        room.close();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void open(Course course, Instant now) {
        room = new TreatmentRoom(course.session(), now);
        model = room.model();
        model.attach();
    }

    @Test
    void theFootSwitchTakesMarksInOneByOneAndThenOnlyWhatIsDueOut() {
        open(new Course().marks(2, 5).marks(1, 0).started(), START);
        model.footSwitch();
        assertThat(needle(1).isIn()).isTrue();
        model.footSwitch();
        model.footSwitch();
        assertThat(needle(2).isIn()).isTrue();
        assertThat(needle(3).out()).isPresent();
        model.footSwitch();
        assertThat(inNow()).containsExactly(1, 2);
        room.pass(Duration.ofMinutes(5));
        model.move(1);
        model.footSwitch();
        assertThat(inNow()).containsExactly(1);
        model.footSwitch();
        assertThat(inNow()).isEmpty();
        model.footSwitch();
        assertThat(room.desk.session().chart().allOut()).isEmpty();
        assertThat(room.desk.session().state()).isEqualTo(SessionState.NEEDLING);
    }

    @Test
    void theFootSwitchNeverAnswersTheQuestion() {
        open(Course.pictured(), at(16, 0));
        model.nextStep();
        assertThat(model.pictureProperty().get().blind()).isTrue();
        model.footSwitch();
        assertThat(inNow()).hasSize(8);
        assertThat(model.pictureProperty().get().blind()).isTrue();
    }

    @Test
    void theBigButtonGoesFromAllInToTheCountAndTheClockRunsOnWithoutANeedle() {
        open(new Course().marks(3, 15).started(), at(1, 0));
        assertThat(model.pictureProperty().get().next().label()).isEqualTo("All 3 in");
        model.nextStep();
        assertThat(needle(1).in().orElseThrow().at()).isEqualTo(START);
        assertThat(needle(1).in().orElseThrow().approximate()).isTrue();
        room.pass(Duration.ofMinutes(14));
        model.nextStep();
        assertThat(room.went).containsExactly("chart");
        assertThat(model.pictureProperty().get().blind()).isTrue();
        room.pass(Duration.ofMinutes(1));
        assertThat(model.pictureProperty().get().headline().clock()).isEqualTo("4:00");
        assertThat(model.pictureProperty().get().headline().words()).isEqualTo("Count open, due, limit in");
        assertThat(model.pictureProperty().get().scale().marks()).isEmpty();
        model.nextStep();
        assertThat(room.desk.session().state()).isEqualTo(SessionState.NEEDLING);
        assertThat(inNow()).hasSize(3);
        assertThat(room.went).containsExactly("chart", "chart");
    }

    @Test
    void theSecondClickOfADoubleClickIsNotASecondStep() {
        open(new Course().marks(3, 15).started(), at(1, 0));
        model.nextStep();
        room.pass(Duration.ofMillis(200));
        model.nextStep();
        assertThat(model.pictureProperty().get().blind()).isFalse();
        room.pass(Duration.ofMillis(300));
        model.nextStep();
        assertThat(model.pictureProperty().get().blind()).isTrue();
    }

    @Test
    void backLeavesEverythingAsItWas() {
        open(Course.pictured(), at(16, 0));
        List<NeedlePlacement> before = room.desk.session().chart().placements();
        model.nextStep();
        room.desk.tap(new SessionAct.AllOutTakenBack());
        assertThat(room.desk.session().chart().placements()).isEqualTo(before);
        assertThat(model.pictureProperty().get().blind()).isFalse();
    }

    @Test
    void outIsTheMomentOfTheTapAndCanBeTakenBack() {
        open(Course.pictured(), at(15, 27));
        model.pick(6);
        model.ringedOut();
        assertThat(needle(6).dwell()).contains(Course.of(15, 27));
        assertThat(model.messageProperty().get()).contains(new Message(Message.Kind.DONE, "Needle 6 is out"));
        model.pick(6);
        model.ringedOut();
        assertThat(needle(6).isIn()).isTrue();
        assertThat(model.pictureProperty().get().tiles().get(5).state().isIn()).isTrue();
    }

    @Test
    void whatATapDidIsSaidForSixSeconds() {
        open(Course.pictured(), at(15, 27));
        model.out(6);
        room.pass(Duration.ofMillis(5900));
        assertThat(model.messageProperty().get()).isPresent();
        room.pass(Duration.ofMillis(100));
        assertThat(model.messageProperty().get()).isEmpty();
    }

    @Test
    void aTwitchIsRecordedAndTakenBackToNotRecorded() {
        open(Course.pictured(), at(5, 0));
        model.digit(6);
        model.ringedTwitch();
        assertThat(needle(6).details().twitch()).isEqualTo(Answer.YES);
        model.ringedTwitch();
        assertThat(needle(6).details().twitch()).isEqualTo(Answer.NOT_RECORDED);
    }

    @Test
    void aMarkHasNoTwitch() {
        open(new Course().marks(1, 15).started(), START);
        model.ringedTwitch();
        assertThat(needle(1).details().twitch()).isEqualTo(Answer.NOT_RECORDED);
        assertThat(room.desk.refusedProperty().get()).isEmpty();
    }

    @Test
    void undoAndRedoSayWhatTheyDid() {
        open(Course.pictured(), at(15, 27));
        model.out(6);
        model.undo();
        assertThat(needle(6).isIn()).isTrue();
        assertThat(model.messageProperty().get().orElseThrow().sentence()).isEqualTo("Undone: needle 6 is in");
        model.redo();
        assertThat(needle(6).isIn()).isFalse();
        assertThat(model.messageProperty().get().orElseThrow().sentence()).isEqualTo("Redone: needle 6 is out");
        model.redo();
        assertThat(model.messageProperty().get().orElseThrow().sentence()).isEqualTo("There is nothing to redo.");
    }

    @Test
    void aRefusalIsSaidUntilItIsPutAway() {
        open(Course.pictured(), at(15, 0));
        room.desk.tap(new SessionAct.NeedleIn(3));
        assertThat(model.messageProperty().get()).contains(new Message(Message.Kind.REFUSED,
                "Needle 3 went in already."));
        room.pass(Duration.ofMinutes(1));
        assertThat(model.messageProperty().get()).isPresent();
        room.desk.dismissRefusal();
        assertThat(model.messageProperty().get()).isEmpty();
    }

    @Test
    void aDwellOverAnHourIsAskedAboutAndAnHourIsNot() {
        open(Course.pictured(), at(60, 0));
        model.out(3);
        room.pass(Duration.ofMinutes(1));
        assertThat(model.messageProperty().get()).isEmpty();
        model.out(4);
        assertThat(model.messageProperty().get()).contains(new Message(Message.Kind.QUESTIONED,
                "Needle 4 was in for 61:00. Correct the time, or keep it as a forgotten needle."));
    }

    @Test
    void silenceHoldsTheAlarmForAMinuteAndOnlyWhileANeedleIsOver() {
        open(Course.pictured(), at(19, 58));
        assertThat(model.silence()).isFalse();
        assertThat(model.soundProperty().get()).isEqualTo("Alarm on");
        room.pass(Duration.ofSeconds(2));
        assertThat(room.rung).containsExactly(Chime.OVER);
        assertThat(model.silence()).isTrue();
        assertThat(model.soundProperty().get()).isEqualTo("Silent 1:00");
        for (int beat = 0; beat < 59; beat++) {
            room.pass(Duration.ofSeconds(1));
        }
        assertThat(room.rung).containsExactly(Chime.OVER);
        assertThat(model.soundProperty().get()).isEqualTo("Silent 0:01");
        for (int beat = 0; beat < 16; beat++) {
            room.pass(Duration.ofSeconds(1));
        }
        assertThat(room.rung.size()).isGreaterThan(1);
        assertThat(model.soundProperty().get()).isEqualTo("Alarm on");
    }

    @Test
    void aComputerWithoutSoundSaysSoInsteadOfAlarmOn() {
        open(Course.pictured(), at(19, 0));
        room.audible = false;
        room.pass(Duration.ofSeconds(1));
        assertThat(model.soundProperty().get()).isEqualTo("No sound");
    }

    @Test
    void whatIsNotSavedIsSaidAndTheClocksGoOn() {
        open(Course.pictured(), at(10, 0));
        room.diskFull = true;
        model.out(2);
        settle();
        assertThat(model.messageProperty().get()).contains(new Message(Message.Kind.NOT_SAVED,
                "Record not saved. The disk is full. Code DISK. The timers go on."));
        room.pass(Duration.ofSeconds(18));
        assertThat(model.pictureProperty().get().headline().clock()).isEqualTo("4:42");
        room.diskFull = false;
        room.desk.tryAgain();
        settle();
        assertThat(model.messageProperty().get()).isEmpty();
    }

    @Test
    void digitsWithinSixTenthsOfASecondRingOneNeedle() {
        open(new Course().marks(12, 15).started(), START);
        model.digit(1);
        room.pass(Duration.ofMillis(400));
        model.digit(2);
        assertThat(ringed()).contains(12);
        room.pass(Duration.ofSeconds(1));
        model.digit(2);
        assertThat(ringed()).contains(2);
    }

    @Test
    void inAndOutAreOneTap() {
        open(new Course().marks(1, 0).started(), at(0, 30));
        model.ringedIn();
        assertThat(needle(1).in()).isEqualTo(needle(1).out());
        assertThat(model.pictureProperty().get().tiles().getFirst().time()).isEqualTo("in and out");
    }

    @Test
    void aModelThatIsDetachedFollowsNothing() {
        open(Course.pictured(), at(10, 0));
        model.detach();
        room.pass(Duration.ofMinutes(1));
        assertThat(model.pictureProperty().get().headline().clock()).isEqualTo("5:00");
    }

    @Test
    void aSessionThatHasEndedLeadsToItsChartAtOnce() {
        Course course = Course.pictured().then(new SessionAct.AllOut(), 15, 0)
                .then(new SessionAct.AllOutConfirmed(), 15, 30);
        open(course, at(16, 0));
        assertThat(room.went).containsExactly("chart");
    }

    private Optional<Integer> ringed() {
        return model.pictureProperty().get().ringed().map(NeedleTile::number);
    }

    private List<Integer> inNow() {
        return room.desk.session().chart().in().stream().map(NeedlePlacement::number).toList();
    }

    private NeedlePlacement needle(int key) {
        return room.desk.session().chart().placement(key).orElseThrow();
    }

    /// Waits until the record has answered.
    private void settle() {
        long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        boolean failing = room.diskFull;
        while (room.desk.troubleProperty().get().isPresent() != failing || room.desk.unsaved() != failing) {
            assertThat(System.nanoTime()).isLessThan(until);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
