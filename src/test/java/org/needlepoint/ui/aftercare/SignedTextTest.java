package org.needlepoint.ui.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.Screenshots;
import org.needlepoint.domain.aftercare.Grade;
import org.needlepoint.domain.aftercare.Leaving;
import org.needlepoint.domain.aftercare.OtherCare;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.domain.session.AfterAct;
import org.needlepoint.ui.Visits;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// "After and sign" of a signed session: what was a control is text (UX section 11).
@ExtendWith(ApplicationExtension.class)
class SignedTextTest {

    @TempDir
    private Path folder;
    private Stage stage;
    private AfterScene scene;

    @Start
    void show(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1440,900", "DARK,1280,800"})
    void whatWasAControlIsText(ColorScheme scheme, double width, double height, FxRobot robot) {
        robot.interact(() -> {
            scene = new AfterScene(stage, folder, width, height, scheme, 21);
            answer();
            scene.desk.tap(new AfterAct.Signed("practitioner-1", "Priya Nair", "4471"));
        });
        robot.interact(() -> Screenshots.take(stage, "after-signed-" + scheme.name().toLowerCase(Locale.ROOT) + "-"
                + (int) width));

        List<Node> live = robot.lookup(node -> shown(node) && (node instanceof ButtonBase
                || node instanceof TextInputControl || node instanceof DatePicker) && inPage(node)).queryAll()
                .stream().toList();
        assertThat(live).isEmpty();
        List<String> words = robot.lookup((Node node) -> shown(node) && node instanceof Labeled).queryAll().stream()
                .map(node -> ((Labeled) node).getText()).toList();
        assertThat(words).contains("Significant, needle 2 neck, left", "None", "2 of 10, before 6",
                "Steady on the feet", "Sharps in the bin: not confirmed", "Exercise", "Neck looser after.",
                "Stung\nTold: Dr Meyer; when: 09:40; what was said: Come if it lasts")
                .anyMatch(text -> text.endsWith("Reason: Hidden in hair"));
        assertThat(robot.lookup((Node node) -> shown(node) && node instanceof Labeled).queryAll().stream()
                .filter(node -> ((Labeled) node).isTextTruncated()).map(node -> ((Labeled) node).getText())).isEmpty();
    }

    private void answer() {
        AfterModel model = new AfterModel(Visits.of(scene.desk));
        model.grade(ReactionKind.SORENESS, Grade.SIGNIFICANT);
        model.pin(ReactionKind.SORENESS, 2);
        model.words(ReactionKind.SORENESS, "Stung");
        model.followUp(ReactionKind.SORENESS, "Dr Meyer", "09:40", "Come if it lasts");
        model.noReaction();
        model.leaving(Leaving.STEADY);
        model.otherCare(OtherCare.EXERCISE);
        model.pain(OptionalInt.of(2));
        model.note("Neck looser after.");
        model.findings().stream().filter(finding -> finding.rule().equals("C13")).forEach(finding ->
                model.reason(finding, "Hidden in hair"));
        model.leaving(Leaving.GOT_UP_SLOWLY);
        model.allAdvice();
    }

    private static boolean inPage(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if ("signed-text".equals(at.getId()) || "signed-panel".equals(at.getId())) {
                return true;
            }
        }
        return false;
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
