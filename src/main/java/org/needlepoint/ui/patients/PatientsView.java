package org.needlepoint.ui.patients;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.ModalPane;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.store.CheckDue;
import org.needlepoint.ui.common.Crumb;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Screen;
import org.needlepoint.ui.common.Ticker;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.desk.RunningSessions;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.state.MessageBar;
import org.needlepoint.ui.common.state.Sheets;

/// The list of patients with the day beside it (ux picture 01).
public final class PatientsView implements Screen {

    private static final KeyCombination FIND = ctrl(KeyCode.F);
    private static final KeyCombination NEW = ctrl(KeyCode.N);
    private static final KeyCombination SESSION = ctrl(KeyCode.ENTER);
    private static final double WIDE = 1360;
    private static final double SIDE = 424;
    private static final double SIDE_NARROW = 376;

    private final PatientsModel model;
    private final RunningSessions sessions;
    private final Navigator navigator;
    private final Ticker ticker;
    private final ObservableList<SessionDesk> reopened;
    private final Clock clock;
    private final CustomTextField search = new CustomTextField();
    private final PatientList list;
    private final TodayPanel today;
    private final VBox messages = new VBox(8);
    private final ModalPane modal = new ModalPane();
    private final StackPane root;
    private Optional<CallForm> calling = Optional.empty();
    private final ChangeListener<Instant> beat = (_, _, now) -> tick(now);
    private final ListChangeListener<SessionDesk> reopenedChanged = _ -> showMessages();

    /// @param reopened sessions whose needles were in when the program ended; told until each was looked at
    public PatientsView(PatientsModel model, RunningSessions sessions, ObservableList<SessionDesk> reopened,
            Navigator navigator, Ticker ticker, Clock clock) {
        this.model = model;
        this.sessions = sessions;
        this.reopened = reopened;
        this.clock = clock;
        this.navigator = navigator;
        this.ticker = ticker;
        this.list = new PatientList(model, clock);
        this.today = new TodayPanel(model, sessions, navigator, clock, this::call);
        prepareSearch();
        VBox left = new VBox(messages, head(), bar(), list);
        left.getStyleClass().add("patients-left");
        VBox.setVgrow(list, Priority.ALWAYS);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox page = new HBox(left, today);
        modal.setPersistent(true);
        root = new StackPane(page, modal);
        root.getStyleClass().add("patients");
        root.widthProperty().addListener((_, _, width) -> sizeSide(width.doubleValue()));
        sizeSide(WIDE);
        Sheets.add(root, "parts.css", "patients.css");
        model.overviewProperty().addListener((_, _, _) -> today.refresh(ticker.now()));
    }

    private static KeyCombination ctrl(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private void sizeSide(double width) {
        double side = width < WIDE ? SIDE_NARROW : SIDE;
        today.setMinWidth(side);
        today.setMaxWidth(side);
    }

    private Node head() {
        Label count = Parts.label("", "count");
        model.overviewProperty().subscribe(overview -> count.setText(
                overview.patients() == 0 ? "" : Foot.number(overview.patients()) + " on this workstation"));
        HBox head = new HBox(16, Parts.label("Patients", "title"), count, Parts.spring(),
                Parts.button(Icon.PLUS, "New patient", "Ctrl N", model::newPatient));
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(48);
        return head;
    }

    private Node bar() {
        HBox bar = new HBox(12, search, new FilterBar(model).node());
        HBox.setHgrow(search, Priority.ALWAYS);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setPadding(new Insets(16, 0, 16, 0));
        return bar;
    }

    private void prepareSearch() {
        search.setPromptText("Name, birth date or number");
        search.setAccessibleText("Search patients by name, birth date or number");
        search.setLeft(inset(Icon.SEARCH.node(20)));
        search.setRight(inset(Parts.key("Ctrl F")));
        search.setMaxWidth(Double.MAX_VALUE);
        search.setMinWidth(200);
        search.getStyleClass().add("patient-search");
        search.textProperty().bindBidirectional(model.queryProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
    }

    private static HBox inset(Node node) {
        HBox box = new HBox(node);
        box.setAlignment(Pos.CENTER);
        box.setPadding(new Insets(0, 12, 0, 12));
        box.setMouseTransparent(true);
        return box;
    }

    /// The arrows choose in the list while the search keeps the focus.
    private void searchKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.move(1);
            case UP -> list.move(-1);
            case PAGE_DOWN -> list.movePage(1);
            case PAGE_UP -> list.movePage(-1);
            case ENTER -> {
                if (event.isShortcutDown()) {
                    return;
                }
                list.chosen().ifPresent(model::open);
            }
            case ESCAPE -> {
                if (search.getText().isEmpty()) {
                    return;
                }
                search.clear();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Opens the form of a check call over the screen.
    private void call(CheckDue due) {
        CallForm form = new CallForm(modal, due, ended(due), model.who(),
                () -> navigator.record(due.patient().id()), call -> model.called(due, call));
        calling = Optional.of(form);
        form.open();
    }

    /// "yesterday 08:47, 25 hours ago".
    private String ended(CheckDue due) {
        LocalDate day = LocalDate.ofInstant(due.ended(), clock.getZone());
        long hours = Duration.between(due.ended(), ticker.now()).toHours();
        return Times.dayNear(day, LocalDate.now(clock)) + ", " + Times.clock(due.ended(), clock.getZone()) + ", "
                + hours + " hours ago";
    }

    @Override
    public boolean key(KeyEvent event) {
        if (modal.isDisplay()) {
            if (SESSION.match(event)) {
                calling.ifPresent(CallForm::save);
            }
            return event.isShortcutDown() || event.getCode().isFunctionKey();
        }
        if (FIND.match(event)) {
            search.requestFocus();
            search.selectAll();
        } else if (NEW.match(event)) {
            model.newPatient();
        } else if (SESSION.match(event)) {
            list.chosen().ifPresent(model::startSession);
        } else if (event.getCode() == KeyCode.F11) {
            sessions.running(ticker.now()).stream().findFirst()
                    .ifPresent(desk -> navigator.treatment(desk.session().id()));
        } else {
            return false;
        }
        return true;
    }

    private void tick(Instant now) {
        list.tick(now);
        today.tick(now);
        showMessages();
    }

    private void showMessages() {
        List<SessionDesk> running = reopened.stream()
                .filter(desk -> desk.session().state() == SessionState.NEEDLING).toList();
        if (messages.getChildren().size() != running.size()) {
            messages.getChildren().setAll(running.stream().map(this::message).toList());
        }
        for (int at = 0; at < running.size(); at++) {
            ((MessageBar) messages.getChildren().get(at)).say(title(running.get(at)), sentence(running.get(at)));
        }
        messages.setPadding(new Insets(0, 0, running.isEmpty() ? 0 : 16, 0));
    }

    private MessageBar message(SessionDesk desk) {
        if (desk.session().chart().allOut().isPresent()) {
            return new MessageBar(Icon.CLOCK, "reason", title(desk), sentence(desk),
                    Parts.button("Treatment view", () -> answer(desk, () -> navigator.treatment(desk.session().id()))),
                    primary("To the count", () -> answer(desk, () -> navigator.session(desk.session().id()))));
        }
        return new MessageBar(Icon.CLOCK, "reason", title(desk), sentence(desk),
                Parts.button("All out", () -> answer(desk, () -> askAllOut(desk))),
                primary("Treatment view", () -> answer(desk, () -> navigator.treatment(desk.session().id()))));
    }

    /// Opens the count; nothing is out by that.
    private void askAllOut(SessionDesk desk) {
        desk.tap(new SessionAct.AllOut());
        navigator.session(desk.session().id());
    }

    private static Node primary(String text, Runnable run) {
        Node button = Parts.button(text, run);
        button.getStyleClass().add("primary");
        return button;
    }

    private void answer(SessionDesk desk, Runnable go) {
        reopened.remove(desk);
        go.run();
    }

    private String title(SessionDesk desk) {
        Chart chart = desk.session().chart();
        Optional<Duration> longest = chart.in().stream().map(needle -> needle.elapsed(ticker.now()))
                .max(Duration::compareTo);
        return longest.map(elapsed -> "Needles were in when the app closed. The clocks kept counting: "
                + Times.minutes(elapsed) + ".").orElse("Needling was under way when the app closed.");
    }

    private static String sentence(SessionDesk desk) {
        // while the count is open no number is told before it is counted (UX section 1, point 5)
        String needles = desk.session().chart().allOut().isPresent() ? "count open"
                : desk.session().chart().in().size() + " in";
        return desk.patient().name() + ", " + needles + ".";
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of();
    }

    @Override
    public void shown() {
        ticker.nowProperty().addListener(beat);
        reopened.addListener(reopenedChanged);
        ticker.tick();
        today.refresh(ticker.now());
        showMessages();
        model.refresh();
        search.requestFocus();
    }

    @Override
    public void hidden() {
        ticker.nowProperty().removeListener(beat);
        reopened.removeListener(reopenedChanged);
    }
}
