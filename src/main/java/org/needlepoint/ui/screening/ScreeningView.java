package org.needlepoint.ui.screening;

import atlantafx.base.controls.ModalPane;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.screening.Group;
import org.needlepoint.domain.screening.Reply;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.ui.common.Crumb;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Screen;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.VisitStep;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.state.FocusInView;
import org.needlepoint.ui.common.state.Question;
import org.needlepoint.ui.common.state.Sheets;
import org.needlepoint.ui.common.visit.DeskFollow;
import org.needlepoint.ui.common.visit.DeskMessages;
import org.needlepoint.ui.common.visit.VisitAround;
import org.needlepoint.ui.common.visit.VisitFrame;
import org.needlepoint.ui.common.visit.VisitKeys;

/// Screening (picture 03): every question asked anew, what each answer means under it, consent, and "Continue".
public final class ScreeningView implements Screen {

    private static final List<Group> ASKED = List.of(Group.USUALLY_NOT, Group.MAY_NOT, Group.TAKE_CARE,
            Group.OTHER_CONDITIONS, Group.RED_FLAGS);

    private static final double MARGIN = 12;

    private final ScreeningModel model;
    private final VisitAround around;
    private final Map<Group, GroupCard> groups = new EnumMap<>(Group.class);
    private final Button same;
    private final AgeCard age;
    private final ScreeningPanel panel;
    private final VisitFrame frame;
    private final DeskMessages messages;
    private final Question question;
    private final ScrollPane scroll;
    private final StackPane root = new StackPane();
    private final DeskFollow follow;

    public ScreeningView(ScreeningModel model, VisitAround around) {
        this.model = model;
        this.around = around;
        this.same = Parts.button("", model::allSame);
        same.setId("all-same");
        this.age = new AgeCard(model);
        ASKED.forEach(group -> groups.put(group, new GroupCard(model, group)));
        this.panel = new ScreeningPanel(model, this::next);
        this.follow = new DeskFollow(model.desk(), this::refresh);
        this.messages = new DeskMessages(model.desk());
        ModalPane over = new ModalPane();
        this.question = new Question(over);
        this.scroll = new ScrollPane(content());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("screening-scroll");
        FocusInView.in(scroll);
        groups.values().forEach(card -> card.onOpened(() -> showWhole(card)));
        StackPane.setAlignment(messages, Pos.BOTTOM_CENTER);
        this.frame = new VisitFrame(model.visit(), around, VisitStep.SCREENING, new StackPane(scroll, messages),
                panel);
        root.getChildren().addAll(frame, over);
        root.getStyleClass().add("screening");
        Sheets.add(root, "screening.css");
    }

    private VBox content() {
        Label hint = Parts.label("Ask each question aloud. The last answer stands beside it.", "muted");
        HBox head = new HBox(12, Parts.label("Screening", "title"), hint, Parts.spring(), same);
        head.setAlignment(Pos.CENTER_LEFT);
        same.setMinWidth(Region.USE_PREF_SIZE);
        VBox content = new VBox(14, head);
        content.getChildren().add(Section.of(Icon.STOP, "stop", "Stops treatment", "No way on", age));
        content.getChildren().add(section(Icon.WARN, "reason", Group.USUALLY_NOT));
        content.getChildren().add(section(Icon.WARN, "reason", Group.MAY_NOT));
        content.getChildren().add(section(Icon.INFO, "note", Group.TAKE_CARE));
        content.getChildren().add(Section.of(null, "", "Also asked", "Each opens in its place",
                new VBox(-1, groups.get(Group.OTHER_CONDITIONS), groups.get(Group.RED_FLAGS))));
        HBox keys = new HBox(6, Parts.label("Yes or Not known opens what it means, under its question.", "caption"),
                Parts.spring(), Parts.key("N"), Parts.label("no", "caption"), Parts.key("Y"),
                Parts.label("yes", "caption"), Parts.key("K"), Parts.label("not known", "caption"));
        keys.setAlignment(Pos.CENTER_LEFT);
        content.getChildren().add(keys);
        content.getStyleClass().add("screening-content");
        return content;
    }

    private HBox section(Icon icon, String style, Group group) {
        return Section.of(icon, style, group.label(), group.hint(), groups.get(group));
    }

    /// The big button, Ctrl Enter: on, to what is open, or out of a session that is stopped.
    private void next() {
        if (model.readOnly() || !panel.keepMeasures()) {
            if (model.readOnly()) {
                around.navigator().session(model.desk().session().id());
            }
            return;
        }
        Optional<Finding> end = model.end();
        if (end.isPresent()) {
            askEnd(end.get());
        } else if (model.left() > 0) {
            focusOpen();
        } else if (!model.stops().isEmpty()) {
            jump("consent");
        } else if (model.desk().session().state() == SessionState.DRAFT) {
            model.proceed();
        } else {
            around.navigator().session(model.desk().session().id());
        }
    }

    private void askEnd(Finding stop) {
        if (model.desk().session().chart().wentIn().isEmpty()) {
            question.ask("End without needling?", stop.sentence() + " The session is kept as cancelled, with the "
                    + "answers.", "Back", "End without needling", () -> {
                        if (model.endWithoutNeedling()) {
                            around.navigator().record(model.desk().patient().id());
                        }
                    });
        } else {
            around.navigator().session(model.desk().session().id());
        }
    }

    private void focusOpen() {
        Optional<QuestionRow> open = rows().stream().filter(QuestionRow::open).findFirst();
        Optional<GroupCard> folded = groups.values().stream().filter(card -> card.group().folded()
                && !model.unanswered(card.group()).isEmpty()).findFirst();
        if (open.isPresent()) {
            open.get().focus();
        } else if (folded.isPresent()) {
            folded.get().open();
            root.applyCss();
            root.layout();
            folded.get().rows().stream().filter(QuestionRow::open).findFirst().ifPresent(QuestionRow::focus);
        } else if (model.before().pain().isEmpty()) {
            panel.focusPain();
        } else if (model.before().consent().isEmpty()) {
            jump("consent-form");
        } else {
            // a reason is open: its first button
            root.lookupAll(".finding.reason .ready-reason").stream().filter(Node::isVisible).findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private void jump(String id) {
        Node node = root.lookup("#" + id + " .toggle-button");
        if (node != null) {
            node.requestFocus();
        }
    }

    /// Scrolls so that an opened group is in view with its end, and with its head where it fits.
    private void showWhole(Node card) {
        root.applyCss();
        root.layout();
        double view = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - view;
        Bounds place = scroll.getContent().sceneToLocal(card.localToScene(card.getLayoutBounds()));
        double y = place.getHeight() + MARGIN > view ? place.getMaxY() + MARGIN - view : place.getMinY() - MARGIN;
        scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(y / hidden, 0, 1));
    }

    private List<QuestionRow> rows() {
        List<QuestionRow> rows = new ArrayList<>();
        groups.values().forEach(card -> rows.addAll(card.rows()));
        rows.addAll(panel.ready());
        return rows;
    }

    private void refresh() {
        age.show();
        groups.values().forEach(GroupCard::show);
        panel.show();
        messages.show();
        same.setVisible(model.sameOffered());
        model.lastDay().ifPresent(day -> same.setText("All asked, same as "
                + Times.dayNear(day, model.visit().day())));
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
        frame.follow();
        refresh();
        rows().stream().filter(QuestionRow::open).findFirst().ifPresent(QuestionRow::focus);
    }

    @Override
    public void hidden() {
        panel.keepMeasures();
        follow.end();
        frame.leave();
    }

    @Override
    public boolean key(KeyEvent event) {
        if (question.asking()) {
            return false;
        }
        if (event.isShortcutDown()) {
            return VisitKeys.withControl(event.getCode(), model.desk(), around.navigator(), this::next);
        }
        if (event.getTarget() instanceof TextInputControl || event.isAltDown() || model.readOnly()) {
            return false;
        }
        return switch (event.getCode()) {
            case N -> answer(Reply.NO);
            case Y -> answer(Reply.YES);
            case K -> answer(Reply.NOT_KNOWN);
            default -> false;
        };
    }

    /// Answers the row that has the focus, else the first that is open, and goes to the next open one.
    private boolean answer(Reply reply) {
        List<QuestionRow> rows = rows();
        Node focus = root.getScene().getFocusOwner();
        // from the reason under a Yes the key means the next question: it must not turn the Yes into a No
        Optional<QuestionRow> under = rows.stream().filter(each -> each.answeredBelow(focus)).findFirst();
        Optional<QuestionRow> row = rows.stream().filter(each -> under.isEmpty() && Parts.within(each, focus))
                .findFirst()
                .or(() -> rows.stream().skip(under.map(each -> rows.indexOf(each) + 1L).orElse(0L))
                        .filter(QuestionRow::open).findFirst())
                .or(() -> rows.stream().filter(QuestionRow::open).findFirst());
        row.ifPresent(each -> {
            each.answer(reply);
            Optional<Node> waiting = each.waiting();
            if (waiting.isPresent()) {
                waiting.get().requestFocus();
            } else {
                rows().stream().skip(rows.indexOf(each) + 1L).filter(QuestionRow::open).findFirst()
                        .or(() -> rows().stream().filter(QuestionRow::open).findFirst())
                        .ifPresent(QuestionRow::focus);
            }
        });
        return row.isPresent();
    }

    @Override
    public Optional<SessionDesk> desk() {
        return Optional.of(model.desk());
    }
}
