package org.needlepoint.ui.setup;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Crumb;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Screen;
import org.needlepoint.ui.common.clinic.AskPicture;
import org.needlepoint.ui.common.clinic.ClinicField;
import org.needlepoint.ui.common.clinic.ClinicFields;
import org.needlepoint.ui.common.clinic.LetterheadPreview;
import org.needlepoint.ui.common.clinic.PinEntry;
import org.needlepoint.ui.common.clinic.PinFields;
import org.needlepoint.ui.common.state.FocusInView;
import org.needlepoint.ui.common.state.MessageBar;
import org.needlepoint.ui.common.state.Sheets;

/// The first start: the clinic, its practitioner and the PIN, before the first patient.
public final class SetupView implements Screen {

    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final double PANEL = 384;
    private static final double MEASURE = 840;

    private final SetupModel model;
    private final ClinicFields fields;
    private final PinFields pins;
    private final VBox messages = new VBox(8);
    private final HBox root;

    public SetupView(SetupModel model, AskPicture ask, Background background) {
        this.model = model;
        this.fields = new ClinicFields(model.entry(), ask, background);
        this.pins = new PinFields(model.pin());
        GridPane pin = ClinicFields.grid();
        pin.add(pins.field(PinEntry.Field.PIN), 0, 0);
        pin.add(pins.field(PinEntry.Field.AGAIN), 1, 0);
        Label why = Parts.label("The PIN unlocks the screen and signs charts. There is no way to read it back: keep it "
                + "in mind.", "muted");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        messages.managedProperty().bind(Bindings.isNotEmpty(messages.getChildren()));
        VBox asked = new VBox(ClinicFields.GAP, Parts.label("Clinic", "section"), fields.letterhead(),
                ClinicFields.title("Physiotherapist"), fields.practitioner(), ClinicFields.title("PIN"), why, pin);
        VBox form = new VBox(ClinicFields.GAP, new VBox(4, Parts.label("Set up the clinic", "title"), Parts.label(
                "Asked once. All of it can be changed later in Settings.", "muted")), messages, asked);
        form.getStyleClass().add("form");
        form.setMaxWidth(MEASURE);
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "form-scroll");
        FocusInView.in(scroll);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        root = new HBox(scroll, panel(background));
        Sheets.add(root, "parts.css", "form.css");
        asked.disableProperty().bind(model.readProperty().not());
        model.readProperty().subscribe(read -> {
            if (read) {
                // What lies in a scroll pane can take the focus only once the pane is laid out.
                root.applyCss();
                root.layout();
                fields.focus(ClinicField.CLINIC);
            }
        });
        model.failureProperty().subscribe(_ -> showFailure());
    }

    private Node panel(Background background) {
        Button start = Parts.nextStep("Start", this::save);
        start.setId("start");
        start.disableProperty().bind(model.busyProperty());
        VBox actions = new VBox(start);
        actions.getStyleClass().add("action-area");
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        VBox panel = new VBox(new LetterheadPreview(model.entry(), background).node(), spring, actions);
        panel.getStyleClass().addAll("panel", "form-panel");
        panel.setMinWidth(PANEL);
        panel.setMaxWidth(PANEL);
        return panel;
    }

    private void showFailure() {
        boolean read = model.readProperty().get();
        messages.getChildren().setAll(model.failureProperty().get().map(failure -> new MessageBar(Icon.WARN, "stop",
                read ? "Not saved. Nothing typed is lost" : "The clinic cannot be read", failure.withCode(),
                Parts.button("Try again", read ? this::save : model::load))).stream().toList());
    }

    private void save() {
        model.save().ifPresent(wrong -> {
            wrong.field().ifPresent(fields::focus);
            wrong.pin().ifPresent(pins::focus);
        });
    }

    @Override
    public boolean key(KeyEvent event) {
        if (NEXT.match(event)) {
            save();
            return true;
        }
        return false;
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here("Set up"));
    }

    @Override
    public void shown() {
        if (!model.readProperty().get()) {
            model.load();
        }
    }
}
