package org.needlepoint.ui.printing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.common.Crumb;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.PatientBanner;
import org.needlepoint.ui.common.Screen;
import org.needlepoint.ui.common.state.Placeholder;
import org.needlepoint.ui.common.state.Sheets;
import org.needlepoint.ui.common.state.StateChip;

/// The print preview (ux picture 08): the page as it will print, and the way to printer, file or clipboard.
public final class PrintView implements Screen {

    private static final double WIDE = 1360;
    private static final double LEFT = 240;
    private static final double LEFT_NARROW = 200;

    private final PrintModel model;
    private final AskFile askFile;
    private final Navigator navigator;
    private final Clock clock;
    private final Runnable renamed;
    private final StackPane banner = new StackPane();
    private final StackPane centre = new StackPane();
    private final PagePane page;
    private final VBox root;

    /// @param askFile asks where to save
    /// @param renamed told when the patient's name is known: the path shows it
    public PrintView(PrintModel model, AskFile askFile, Navigator navigator, Clock clock, Runnable renamed) {
        this.model = model;
        this.askFile = askFile;
        this.navigator = navigator;
        this.clock = clock;
        this.renamed = renamed;
        this.page = new PagePane(model);
        SheetList sheets = new SheetList(model);
        PrintPanel panel = new PrintPanel(model, new PrintPanel.Ways(() -> ask(AskFile.Kind.PDF, model::save),
                () -> ask(AskFile.Kind.PICTURES, model::savePictures), this::copy, this::done));
        HBox.setHgrow(centre, Priority.ALWAYS);
        centre.setMinWidth(0);
        centre.getChildren().setAll(page);
        HBox body = new HBox(sheets, centre, panel);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        banner.getStyleClass().add("banner");
        root = new VBox(banner, body);
        root.getStyleClass().add("printing");
        root.widthProperty().subscribe(width -> {
            double left = width.doubleValue() < WIDE ? LEFT_NARROW : LEFT;
            sheets.setMinWidth(left);
            sheets.setMaxWidth(left);
        });
        Sheets.add(root, "parts.css", "printing.css");
        model.contentProperty().subscribe(content -> content.ifPresent(this::show));
        model.failureProperty().subscribe(failure -> centre.getChildren().setAll(failure
                .<Node>map(told -> Placeholder.failure("The chart cannot be shown", told, this::again)).orElse(page)));
    }

    private void show(Content content) {
        banner.getStyleClass().remove("banner");
        banner.getChildren().setAll(new PatientBanner(content.patient(), LocalDate.now(clock),
                StateChip.of(content.session().state())));
        renamed.run();
    }

    private void again() {
        if (model.contentProperty().get().isEmpty()) {
            model.open();
        } else {
            model.make();
        }
    }

    private void ask(AskFile.Kind kind, Consumer<Path> save) {
        askFile.place(kind, model.fileName() + kind.ending()).ifPresent(save);
    }

    private void copy() {
        ClipboardContent text = new ClipboardContent();
        text.putString(model.note());
        Clipboard.getSystemClipboard().setContent(text);
        model.copied();
    }

    /// Back to the session while it is under way, else to the record.
    private void done() {
        model.contentProperty().get().ifPresentOrElse(content -> {
            TreatmentSession session = content.session();
            if (session.state().unfinished()) {
                navigator.session(session.id());
            } else {
                navigator.record(content.patient().id());
            }
        }, navigator::patients);
    }

    @Override
    public boolean key(KeyEvent event) {
        return event.isShortcutDown() ? shortcut(event.getCode()) : switch (event.getCode()) {
            case PAGE_UP -> used(() -> page.turn(-1));
            case PAGE_DOWN -> used(() -> page.turn(1));
            case ESCAPE -> used(this::done);
            default -> false;
        };
    }

    private boolean shortcut(KeyCode code) {
        return switch (code) {
            case ENTER, P -> used(model::print);
            case S -> used(() -> {
                if (model.madeProperty().get().isPresent()) {
                    ask(AskFile.Kind.PDF, model::save);
                }
            });
            case PLUS, EQUALS, ADD -> used(() -> page.zoom(1));
            case MINUS, SUBTRACT -> used(() -> page.zoom(-1));
            case DIGIT0, NUMPAD0 -> used(page::fit);
            default -> false;
        };
    }

    private static boolean used(Runnable run) {
        run.run();
        return true;
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return model.contentProperty().get().map(content -> {
            PatientId patient = content.patient().id();
            TreatmentSession session = content.session();
            return List.of(Crumb.to("Patients", navigator::patients),
                    Crumb.to(content.patient().name(), () -> navigator.record(patient)),
                    Crumb.to("Session " + session.number(), () -> navigator.session(session.id())),
                    Crumb.here("Print"));
        }).orElse(List.of(Crumb.to("Patients", navigator::patients), Crumb.here("Print")));
    }

    @Override
    public void shown() {
        model.open();
    }

    @Override
    public void hidden() {
        page.clear();
        model.leave();
    }
}
