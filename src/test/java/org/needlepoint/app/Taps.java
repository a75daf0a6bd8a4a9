package org.needlepoint.app;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A physiotherapist's taps in the program's window, counted.
final class Taps {

    private static final long PATIENCE_SECONDS = 40;

    private final FxRobot robot;
    private int count;

    Taps(FxRobot robot) {
        this.robot = robot;
    }

    /// Waits until something is on the screen, and taps it.
    void on(String id) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> visible(id));
        WaitForAsyncUtils.waitForFxEvents();
        tapShown(id);
        count++;
    }

    /// A screen may give way to the next one between the look and the tap: then the tap has not happened.
    private void tapShown(String id) throws TimeoutException {
        for (int attempt = 0; attempt < 5; attempt++) {
            try {
                robot.clickOn(id);
                return;
            } catch (RuntimeException gone) {
                WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> visible(id));
                WaitForAsyncUtils.waitForFxEvents();
            }
        }
        robot.clickOn(id);
    }

    private boolean visible(String id) {
        return robot.lookup(id).<Node>queryAll().stream().anyMatch(node -> node.isVisible() && !node.isDisabled()
                && node.getLayoutBounds().getWidth() > 1 && node.getScene() != null);
    }

    /// A tap that was made elsewhere.
    void counted() {
        count++;
    }

    int count() {
        return count;
    }

    /// The screening of a first session, everything answered No: sixteen taps, the last "Continue".
    void screenFirst() throws TimeoutException {
        readyAndConsent();
        for (String question : List.of("afraid-of-needles", "recent-surgery", "immunity", "blood-thinner", "pregnant",
                "blood-vessels")) {
            on("#answer-" + question + "-no");
        }
        on("#open-other-conditions");
        on("#none-other-conditions");
        on("#open-red-flags");
        on("#none-red-flags");
        on("#next-step");
    }

    /// The screening of a return visit, everything the same: seven taps, the last "Continue".
    void screenAgain() throws TimeoutException {
        readyAndConsent();
        on("#all-same");
        on("#next-step");
    }

    private void readyAndConsent() throws TimeoutException {
        on("#answer-hungry-or-thirsty-no");
        on("#answer-just-ate-no");
        on("#answer-new-headache-no");
        on("#pain-before-6");
        on("#consent-spoken");
    }
}
