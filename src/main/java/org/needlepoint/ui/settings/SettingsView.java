package org.needlepoint.ui.settings;

import atlantafx.base.controls.ModalPane;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Crumb;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Screen;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.clinic.AskPicture;
import org.needlepoint.ui.common.clinic.ClinicField;
import org.needlepoint.ui.common.clinic.LetterheadPreview;
import org.needlepoint.ui.common.state.FocusInView;
import org.needlepoint.ui.common.state.Leaving;
import org.needlepoint.ui.common.state.MessageBar;
import org.needlepoint.ui.common.state.Question;
import org.needlepoint.ui.common.state.Sheets;

/// The settings page: clinic, practitioner, packs, ready reasons, PIN; where the data lives; light or dark.
public final class SettingsView implements Screen {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final double PANEL = 384;
    private static final double MEASURE = 840;

    private final SettingsModel model;
    private final Navigator navigator;
    private final ZoneId zone;
    private final SettingsFields fields;
    private final VBox messages = new VBox(8);
    private final Label answer = Parts.label("", "ok-text");
    private final ModalPane modal = new ModalPane();
    private final Question question = new Question(modal);
    private final StackPane root;
    private Subscription theme = Subscription.EMPTY;
    private final Leaving leaving;

    /// What the page needs beside its model.
    ///
    /// @param scheme light or dark, changed at once
    /// @param text   the size of text in percent, changed at once
    /// @param folder where the clinic's file is
    /// @param ask    asks for the logo
    public record Surroundings(ObjectProperty<ColorScheme> scheme, ObjectProperty<Integer> text, Path folder,
            AskPicture ask, Background background, Navigator navigator, ZoneId zone) {
    }

    public SettingsView(SettingsModel model, Surroundings around) {
        this.model = model;
        this.leaving = new Leaving(question, model::changed);
        this.navigator = around.navigator();
        this.zone = around.zone();
        this.fields = new SettingsFields(model, new SettingsFields.Surroundings(around.scheme(), around.text(),
                around.folder(), around.ask(), around.background(), zone));
        Label title = Parts.label("Settings", "title");
        title.setMinHeight(48);
        messages.managedProperty().bind(Bindings.isNotEmpty(messages.getChildren()));
        VBox form = new VBox(24, title, messages, fields.node());
        form.getStyleClass().add("form");
        form.setMaxWidth(MEASURE);
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "form-scroll");
        FocusInView.in(scroll);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        root = new StackPane(new HBox(scroll, panel(around.background())), modal);
        Sheets.add(root, "parts.css", "form.css");
        fields.node().disableProperty().bind(model.readProperty().not());
        model.readProperty().subscribe(read -> {
            if (read) {
                // What lies in a scroll pane can take the focus only once the pane is laid out.
                root.applyCss();
                root.layout();
                fields.focus(ClinicField.CLINIC);
            }
        });
        model.failureProperty().subscribe(_ -> showFailure());
        model.savedProperty().subscribe(at -> {
            answer.setText(at.map(moment -> "Saved " + Times.clock(moment, zone)).orElse(""));
            answer.setGraphic(at.map(_ -> (Node) Icon.CHECK.node(18)).orElse(null));
        });
    }

    private Node panel(Background background) {
        Button save = Parts.nextStep("Save", this::save);
        save.disableProperty().bind(model.busyProperty());
        answer.managedProperty().bind(answer.textProperty().isNotEmpty());
        answer.setGraphicTextGap(8);
        answer.getStyleClass().add("saved-answer");
        HBox said = new HBox(answer);
        said.setAlignment(Pos.CENTER);
        VBox actions = new VBox(said, save);
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
                read ? "Not saved. Nothing typed is lost" : "The settings cannot be read", failure.withCode(),
                Parts.button("Try again", read ? this::save : model::load))).stream().toList());
    }

    private void save() {
        model.save().ifPresent(wrong -> wrong.field().ifPresentOrElse(fields::focus, fields::focusReasons));
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
            save();
            return true;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            leave(navigator::patients);
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
        return List.of(Crumb.to("Patients", navigator::patients), Crumb.here("Settings"));
    }

    @Override
    public void shown() {
        theme = fields.follow();
        model.load();
    }

    @Override
    public void hidden() {
        theme.unsubscribe();
        model.pin().clear();
    }
}
