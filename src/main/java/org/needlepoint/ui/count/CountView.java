package org.needlepoint.ui.count;

import atlantafx.base.controls.ModalPane;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.round.Tally;
import org.needlepoint.ui.common.Crumb;
import org.needlepoint.ui.common.Screen;
import org.needlepoint.ui.common.TextScale;
import org.needlepoint.ui.common.VisitStep;
import org.needlepoint.ui.common.desk.Alarms;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.drawing.Drawings;
import org.needlepoint.ui.common.state.Question;
import org.needlepoint.ui.common.state.Sheets;
import org.needlepoint.ui.common.visit.DeskFollow;
import org.needlepoint.ui.common.visit.DeskMessages;
import org.needlepoint.ui.common.visit.VisitAround;
import org.needlepoint.ui.common.visit.VisitFrame;

/// "Out and count": blind until the first answer (picture 06), then what became of each needle where it differs (06b).
public final class CountView implements Screen {

    private static final double PANEL_WIDTH = 384;
    private static final double LARGE_PANEL = 520;

    private final CountModel model;
    private final VisitAround around;
    private final Alarms alarms;
    private final StackPane root = new StackPane();
    private final StackPane middle = new StackPane();
    private final VBox panel = new VBox();
    private final KeyPane keys;
    private final KeyPanel keyPanel;
    private final DiffersPane differs;
    private final FatePanel fates;
    private final DeskMessages messages;
    private final Question question;
    private final VisitFrame frame;
    private boolean told;
    private final DeskFollow follow;
    private final ChangeListener<Instant> beat = (_, _, now) -> tick(now);

    public CountView(CountModel model, VisitAround around, Alarms alarms, Drawings drawings) {
        this.model = model;
        this.around = around;
        this.alarms = alarms;
        ModalPane over = new ModalPane();
        this.question = new Question(over);
        this.keys = new KeyPane(model, this::answer);
        this.keyPanel = new KeyPanel(model, alarms, this::back, this::answerTyped);
        this.differs = new DiffersPane(model, drawings);
        this.fates = new FatePanel(model, drawings, alarms, this::addAnother, this::next);
        this.follow = new DeskFollow(model.desk(), this::refresh, model.hintProperty());
        this.messages = new DeskMessages(model.desk());
        panel.getStyleClass().add("panel");
        TextScale.widen(panel, PANEL_WIDTH, LARGE_PANEL);
        for (VBox face : List.of(keyPanel, fates)) {
            VBox.setVgrow(face, Priority.ALWAYS);
        }
        StackPane.setAlignment(messages, Pos.BOTTOM_CENTER);
        this.frame = new VisitFrame(model.visit(), around, VisitStep.COUNT, middle, panel);
        root.getChildren().addAll(frame, over);
        root.getStyleClass().add("count");
        Sheets.add(root, "after.css", "count.css");
        keys.setFocusTraversable(true);
    }

    private void answer(int counted) {
        if (counted > Tally.USUAL) {
            question.ask(counted + " needles came out. Is that right?",
                    "It is more than " + Tally.USUAL + ".", "Count again", "Yes, " + counted, () -> take(counted));
        } else {
            take(counted);
        }
    }

    private void take(int counted) {
        if (model.count(counted)) {
            keys.ready();
            refresh();
        }
    }

    private void answerTyped() {
        model.typedProperty().get().value().ifPresent(this::answer);
    }

    private void back() {
        model.back();
        refresh();
    }

    private void addAnother() {
        model.placing(true);
        refresh();
    }

    private void next() {
        differs.keep();
        if (model.settled()) {
            model.settle();
        } else {
            model.countAgain();
            keys.ready();
        }
        refresh();
    }

    private void refresh() {
        boolean counting = model.counting();
        List<Parent> shown = counting ? List.of(keys, keyPanel) : List.of(differs, fates);
        boolean turned = !middle.getChildren().contains(shown.get(0));
        if (turned) {
            middle.getChildren().setAll(shown.get(0), messages);
            panel.getChildren().setAll(shown.get(1));
        }
        if (counting) {
            keyPanel.show(around.ticker().now());
        } else {
            differs.show();
            fates.show();
        }
        if (turned) {
            rest();
        }
        messages.show();
        model.outcome().filter(_ -> !told).ifPresent(words -> {
            told = true;
            around.notices().tell(words);
        });
    }

    /// No answer has the focus: a key that was meant for something else must never count.
    private void rest() {
        (model.counting() ? keys : differs.drawing()).requestFocus();
    }

    private void tick(Instant now) {
        if (model.counting()) {
            keyPanel.tick(now);
        } else {
            fates.tick(now);
        }
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return VisitFrame.crumbs(model.desk(), around.navigator());
    }

    @Override
    public void shown() {
        follow.begin();
        around.ticker().nowProperty().addListener(beat);
        frame.follow();
        refresh();
        rest();
    }

    @Override
    public void hidden() {
        differs.keep();
        follow.end();
        around.ticker().nowProperty().removeListener(beat);
        frame.leave();
    }

    @Override
    public boolean key(KeyEvent event) {
        if (question.asking()) {
            return false;
        }
        if (event.isShortcutDown()) {
            return withControl(event.getCode());
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        return switch (event.getCode()) {
            case F9 -> done(() -> alarms.silence(model.now()));
            case F11 -> done(() -> around.navigator().treatment(model.session().id()));
            case ESCAPE -> done(this::back);
            case A -> !typing && !model.counting() && done(this::addAnother);
            default -> !typing && model.counting() && counting(event);
        };
    }

    private boolean withControl(KeyCode code) {
        return switch (code) {
            case ENTER -> done(() -> {
                if (model.counting()) {
                    answerTyped();
                } else {
                    next();
                }
            });
            case Z -> done(model.desk()::undo);
            case Y -> done(model.desk()::redo);
            default -> false;
        };
    }

    private boolean counting(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isDigitKey() && !event.isAltDown()) {
            return done(() -> model.digit(code.getName().charAt(code.getName().length() - 1) - '0'));
        }
        return switch (code) {
            case ENTER -> model.typedProperty().get().value().isPresent() && done(this::answerTyped);
            case BACK_SPACE -> done(model::forgetTyped);
            case PLUS, EQUALS, ADD -> done(() -> model.spares(1));
            case MINUS, SUBTRACT -> done(() -> model.spares(-1));
            default -> false;
        };
    }

    private static boolean done(Runnable run) {
        run.run();
        return true;
    }

    @Override
    public Optional<SessionDesk> desk() {
        return Optional.of(model.desk());
    }
}
