package org.needlepoint.ui.patientform;

import atlantafx.base.controls.ModalPane;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.ui.common.Crumb;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Screen;
import org.needlepoint.ui.common.state.Fold;
import org.needlepoint.ui.common.state.Leaving;
import org.needlepoint.ui.common.state.MessageBar;
import org.needlepoint.ui.common.state.Question;
import org.needlepoint.ui.common.state.Sheets;

/// The form for a new patient, or for changing one: fields left, how it will read and the next step right.
public final class PatientFormView implements Screen {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final double PANEL = 384;
    private static final double MEASURE = 840;
    private static final double EDGE = 60;

    private final PatientFormModel model;
    private final Navigator navigator;
    private final Map<FormField, TextField> inputs = new EnumMap<>(FormField.class);
    private final VBox messages = new VBox(8);
    private final ScrollPane scroll;
    private final Button next;
    private final ModalPane modal = new ModalPane();
    private final Question question = new Question(modal);
    private final Leaving leaving;
    private final StackPane root;

    /// @param renamed told when the patient's name is known: the path shows it
    public PatientFormView(PatientFormModel model, Navigator navigator, Clock clock, Runnable renamed) {
        this.model = model;
        this.navigator = navigator;
        this.leaving = new Leaving(question, model::changed);
        this.next = Parts.nextStep(model.changing().isPresent() ? "Save changes" : "Add patient", this::save);
        Fields fields = new Fields(model, clock, inputs);
        VBox form = new VBox(24, title(), messages, fields.node());
        form.getStyleClass().add("form");
        form.setMaxWidth(MEASURE);
        messages.managedProperty().bind(Bindings.isNotEmpty(messages.getChildren()));
        scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "form-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        root = new StackPane(new HBox(scroll, panel(clock)), modal);
        Sheets.add(root, "parts.css", "form.css");
        model.sameProperty().subscribe(_ -> showMessages());
        model.failureProperty().subscribe(_ -> showMessages());
        model.beforeProperty().addListener((_, _, _) -> renamed.run());
        next.disableProperty().bind(model.busyProperty());
    }

    private Node title() {
        Label name = Parts.label(model.changing().isPresent() ? "Patient details" : "New patient", "title");
        Label number = Parts.label("", "count");
        model.beforeProperty().subscribe(before -> number.setText(before.map(Patient::number).orElse("")));
        HBox title = new HBox(16, name, number);
        title.setAlignment(Pos.CENTER_LEFT);
        title.setMinHeight(48);
        return title;
    }

    private Node panel(Clock clock) {
        Button cancel = Parts.button("", this::back);
        HBox face = new HBox(8, new Label("Cancel"), Parts.key("Esc"));
        face.setAlignment(Pos.CENTER);
        cancel.setGraphic(face);
        cancel.setAccessibleText("Cancel, Esc");
        cancel.setMaxWidth(Double.MAX_VALUE);
        VBox actions = new VBox(8, cancel, next);
        actions.getStyleClass().add("action-area");
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        VBox panel = new VBox(new Preview(model, clock).node(), spring, actions);
        panel.getStyleClass().addAll("panel", "form-panel");
        panel.setMinWidth(PANEL);
        panel.setMaxWidth(PANEL);
        return panel;
    }

    private void showMessages() {
        messages.getChildren().clear();
        model.failureProperty().get().ifPresent(failure -> messages.getChildren().add(new MessageBar(Icon.WARN, "stop",
                model.changing().isPresent() && model.beforeProperty().get().isEmpty() ? "The record cannot be read"
                        : "Not saved. Nothing typed is lost", failure.withCode(),
                Parts.button("Try again", this::again))));
        model.sameProperty().get().stream().limit(3).forEach(patient -> messages.getChildren().add(namesake(patient)));
        if (!messages.getChildren().isEmpty()) {
            scroll.setVvalue(0);
        }
    }

    private MessageBar namesake(Patient patient) {
        Button add = Parts.button(model.changing().isPresent() ? "Save anyway" : "Add anyway", () -> {
            model.acceptSame();
            save();
        });
        return new MessageBar(Icon.WARN, "reason", "Same name and birth date as " + patient.number(),
                patient.name() + " is in the clinic already. Open that record, unless this is another person.", add,
                Parts.button("Open that record", () -> leave(() -> navigator.record(patient.id()))));
    }

    private void again() {
        if (model.changing().isPresent() && model.beforeProperty().get().isEmpty()) {
            model.load();
        } else {
            save();
        }
    }

    private void save() {
        if (question.asking()) {
            return;
        }
        model.save(patient -> navigator.record(patient.id())).ifPresent(wrong -> focus(switch (wrong) {
            case PatientFormModel.Wrong.InField(FormField field) -> inputs.get(field);
            case PatientFormModel.Wrong.InLine(FormLine line) -> line.input();
        }));
    }

    /// Goes to a field, wherever it is: its fold opens, and the page moves.
    private void focus(Node input) {
        Fold.reveal(input);
        root.applyCss();
        root.layout();
        input.requestFocus();
        Node page = scroll.getContent();
        double room = page.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        if (room > 0) {
            double middle = page.sceneToLocal(input.localToScene(input.getLayoutBounds())).getCenterY();
            double top = scroll.getVvalue() * room;
            double bottom = top + scroll.getViewportBounds().getHeight();
            if (middle < top + EDGE || middle > bottom - EDGE) {
                scroll.setVvalue(Math.clamp((middle - scroll.getViewportBounds().getHeight() / 2) / room, 0, 1));
            }
        }
    }

    private void back() {
        leave(() -> model.changing().ifPresentOrElse(navigator::record, navigator::patients));
    }

    @Override
    public void leave(Runnable go) {
        leaving.leave(go);
    }

    @Override
    public boolean key(KeyEvent event) {
        if (question.asking()) {
            return SAVE.match(event);
        }
        if (SAVE.match(event)) {
            // The field that is typed in is left by saving, as by Tab.
            save();
            return true;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            back();
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
        Crumb patients = Crumb.to("Patients", navigator::patients);
        return model.changing().map(id -> List.of(patients, Crumb.to(model.beforeProperty().get().map(Patient::name)
                .orElse("Record"), () -> navigator.record(id)), Crumb.here("Details")))
                .orElseGet(() -> List.of(patients, Crumb.here("New patient")));
    }

    @Override
    public void shown() {
        model.load();
        FormField first = model.text(FormField.LAST_NAME).get().isEmpty() ? FormField.FIRST_NAME : FormField.LAST_NAME;
        // What lies in a scroll pane can take the focus only once the pane is laid out.
        root.applyCss();
        root.layout();
        inputs.get(first).requestFocus();
    }
}
