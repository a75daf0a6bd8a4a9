package org.needlepoint.ui.record;

import atlantafx.base.controls.ModalPane;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.store.SessionRow;
import org.needlepoint.ui.common.Crumb;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.PatientBanner;
import org.needlepoint.ui.common.Screen;
import org.needlepoint.ui.common.state.Leaving;
import org.needlepoint.ui.common.state.LoadingBars;
import org.needlepoint.ui.common.state.Placeholder;
import org.needlepoint.ui.common.state.Question;
import org.needlepoint.ui.common.state.Sheets;
import org.needlepoint.ui.record.RecordModel.History;

/// A patient's record (ux picture 02): facts, history, and what the sessions add up to.
public final class RecordView implements Screen {

    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COMPARE = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination EDIT = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
    private static final List<KeyCombination> OWN = List.of(NEXT, PRINT, EDIT, COMPARE);
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double WIDE = 1360;
    private static final int BARS = 6;

    private final RecordModel model;
    private final Navigator navigator;
    private final Clock clock;
    private final Runnable renamed;
    private final StackPane banner = new StackPane();
    private final HBox body = new HBox();
    private final LoadingBars bars = new LoadingBars(BARS, HistoryColumns.ROW);
    private final BodyLook look;
    private final ModalPane modal = new ModalPane();
    private final Question question = new Question(modal);
    private final Leaving leaving;
    private final CompareSheet compare;
    private final StackPane root;
    private final Button next;
    private ListView<SessionRow> rows = new ListView<>();

    /// @param look    what the pictures are drawn with
    /// @param renamed told when the patient's name is known: the path shows it
    public RecordView(RecordModel model, BodyLook look, Navigator navigator, Clock clock, Runnable renamed) {
        this.model = model;
        this.look = look;
        this.leaving = new Leaving(question, model.note()::changed);
        this.renamed = renamed;
        this.navigator = navigator;
        this.clock = clock;
        this.next = Parts.nextStep(model.nextStep(), model::next);
        next.setId("next-step");
        next.setMinHeight(64);
        StackPane content = new StackPane(body, bars);
        VBox.setVgrow(content, Priority.ALWAYS);
        ModalPane over = new ModalPane();
        this.compare = new CompareSheet(model.compare(), look, clock, over);
        root = new StackPane(new VBox(banner, content), modal, over);
        root.getStyleClass().add("record");
        body.getStyleClass().add("record-body");
        root.widthProperty().addListener((_, _, width) -> narrow(width.doubleValue()));
        Sheets.add(root, "parts.css", "record.css");
        model.historyProperty().subscribe(read -> read.ifPresent(this::show));
        model.failureProperty().subscribe(failure -> failure.ifPresent(told -> instead(
                Placeholder.failure("The record cannot be read", told, model::refresh))));
        model.waitingProperty().subscribe(waits -> bars.waiting(waits && model.historyProperty().get().isEmpty()));
    }

    private void instead(Node node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        body.getChildren().setAll(node);
    }

    private void show(History read) {
        Patient patient = read.patient();
        Button edit = Parts.button(Icon.PEN, "Edit", "Ctrl E", model::edit);
        edit.setMinWidth(Region.USE_PREF_SIZE);
        banner.getChildren().setAll(new PatientBanner(patient, LocalDate.now(clock), edit));
        renamed.run();
        Parts.nextStepText(next, model.nextStep());
        Node history = history(read);
        HBox.setHgrow(history, Priority.ALWAYS);
        body.getChildren().setAll(FactsColumn.of(read, clock), history,
                new CoursePanel(look, clock.getZone()).of(read, next));
        narrow(root.getWidth());
        if (read.rows().isEmpty()) {
            next.requestFocus();
        } else {
            rows.requestFocus();
        }
    }

    /// At 1280 px the columns beside the history give way.
    private void narrow(double width) {
        body.pseudoClassStateChanged(NARROW, width > 0 && width < WIDE);
    }

    private Node history(History read) {
        VBox column = new VBox(historyTitle(read));
        column.getStyleClass().add("history");
        column.setMinWidth(0);
        if (read.rows().isEmpty()) {
            Placeholder empty = new Placeholder("No sessions yet.",
                    "The first one begins with New session: mark the needles on the drawings, then start.");
            VBox.setVgrow(empty, Priority.ALWAYS);
            column.getChildren().addAll(empty, new NoteCard(model.note(), clock));
            return column;
        }
        List<Site> sites = HistoryColumns.sites(read.rows());
        rows = new ListView<>();
        rows.setFixedCellSize(HistoryColumns.ROW);
        rows.setAccessibleText("Sessions, newest first");
        rows.getStyleClass().addAll("history-list", "rows");
        rows.setCellFactory(_ -> new SessionCell(model, clock, look, sites, rows.widthProperty()));
        rows.getItems().setAll(read.rows());
        rows.getSelectionModel().selectFirst();
        rows.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                chosen().forEach(model::open);
                event.consume();
            }
        });
        VBox.setVgrow(rows, Priority.ALWAYS);
        column.getChildren().addAll(HistoryColumns.head(sites, rows.widthProperty()), rows, legend(read),
                new NoteCard(model.note(), clock));
        return column;
    }

    private Node historyTitle(History read) {
        HBox title = new HBox(8, Parts.label("History", "section"));
        if (!read.rows().isEmpty()) {
            title.getChildren().add(Parts.label(plural(read.course().sessions(), "session") + ", "
                    + plural(read.course().needles(), "needle")
                    + (read.cut() ? " in the newest " + RecordModel.LIMIT : ""), "muted"));
        }
        if (CompareModel.comparable(read.rows()).size() > 1) {
            Button open = Parts.button("Compare", this::compare);
            open.setId("compare-sessions");
            open.setAccessibleText("Compare two sessions, Ctrl D");
            open.getStyleClass().add("quiet");
            title.getChildren().addAll(Parts.spring(), open);
        }
        title.setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("column-title");
        return title;
    }

    static String plural(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static Node legend(History read) {
        String letters = "Forehead, Temple, top of Ear, Neck, upper Back"
                + (HistoryColumns.sites(read.rows()).contains(Site.OTHER) ? ", Other" : "");
        Label names = Parts.label(letters + ", left above right", "caption");
        names.setMinWidth(0);
        HBox legend = new HBox(16, names, Parts.spring(), hint("open", "Enter"), hint("print", "Ctrl P"));
        legend.setAlignment(Pos.CENTER_LEFT);
        legend.getStyleClass().add("list-foot");
        return legend;
    }

    private static Node hint(String words, String keys) {
        Label label = Parts.label(words, "caption");
        HBox hint = new HBox(4, Parts.key(keys), label);
        hint.setAlignment(Pos.CENTER_LEFT);
        hint.setMinWidth(Region.USE_PREF_SIZE);
        return hint;
    }

    private void compare() {
        model.historyProperty().get().ifPresent(read -> compare.open(read.rows(), chosen().stream().findFirst()));
    }

    private List<SessionRow> chosen() {
        return List.copyOf(rows.getSelectionModel().getSelectedItems());
    }

    @Override
    public boolean key(KeyEvent event) {
        if (question.asking()) {
            return NEXT.match(event);
        }
        // what lies behind the sheet waits; the window's own keys go on
        if (compare.isOpen()) {
            return compare.key(event) || OWN.stream().anyMatch(key -> key.match(event));
        }
        if (model.note().writingProperty().get() && (NEXT.match(event) || event.getCode() == KeyCode.ESCAPE)) {
            if (NEXT.match(event)) {
                model.note().save();
            } else {
                leaveNote();
            }
            return true;
        }
        if (NEXT.match(event)) {
            model.next();
        } else if (PRINT.match(event)) {
            chosen().stream().filter(RecordModel::printable).forEach(model::print);
        } else if (COMPARE.match(event)) {
            compare();
        } else if (EDIT.match(event)) {
            model.edit();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            navigator.patients();
        } else {
            return false;
        }
        return true;
    }

    /// Esc ends the writing; what was typed is asked about first.
    private void leaveNote() {
        if (model.note().changed()) {
            question.ask("Leave the note?", "What was typed is not saved yet, and is lost on leaving.",
                    "Keep editing", "Leave", model.note()::cancel);
        } else {
            model.note().cancel();
        }
    }

    @Override
    public void leave(Runnable go) {
        leaving.leave(go);
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.to("Patients", navigator::patients), Crumb.here(model.historyProperty().get()
                .map(read -> read.patient().name()).orElse("Record")));
    }

    @Override
    public void shown() {
        model.refresh();
    }
}
