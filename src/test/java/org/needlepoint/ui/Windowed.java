package org.needlepoint.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.ui.common.Crumb;
import org.needlepoint.ui.common.Look;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Screen;
import org.needlepoint.ui.common.VisitStep;
import org.needlepoint.ui.patientform.DayOrder;
import org.needlepoint.ui.patientform.PatientFormModel;
import org.needlepoint.ui.patientform.PatientFormView;
import org.needlepoint.ui.patients.PatientsModel;
import org.needlepoint.ui.patients.PatientsView;
import org.needlepoint.ui.record.BodyLook;
import org.needlepoint.ui.record.RecordModel;
import org.needlepoint.ui.record.RecordView;
import org.needlepoint.ui.settings.SettingsModel;
import org.needlepoint.ui.settings.SettingsView;

/// The screens around a patient in a real window, each leading to the next; ways to other screens are written down.
public final class Windowed implements Navigator {

    private static final Atlas ATLAS = Atlas.load();
    private static final Painter PAINTER = new Painter(ATLAS);

    private final Workroom room;
    private final Navigator others;
    private final Path folder;
    private final Look look = new Look();
    private final HBox bar = new HBox(8);
    private final BorderPane frame = new BorderPane();
    private final Stage stage;
    private Optional<Screen> current = Optional.empty();

    public Windowed(Workroom room, Path folder, Stage stage, double width, double height, ColorScheme scheme) {
        this.room = room;
        this.others = room.navigator;
        this.folder = folder;
        this.stage = stage;
        room.navigator = this;
        look.schemeProperty().set(scheme);
        bar.getStyleClass().add("app-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        frame.getStyleClass().add("window");
        frame.setTop(bar);
        Scene scene = new Scene(frame, width, height);
        look.dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (current.filter(screen -> screen.key(event)).isPresent()) {
                event.consume();
            }
        });
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
    }

    private void show(Screen next) {
        current.ifPresentOrElse(screen -> screen.leave(() -> swap(next)), () -> swap(next));
    }

    private void swap(Screen next) {
        current.ifPresent(Screen::hidden);
        current = Optional.of(next);
        frame.setCenter(next.view());
        path();
        next.shown();
    }

    private void path() {
        bar.getChildren().setAll(Parts.label("Needlepoint", "brand"));
        current.map(Screen::crumbs).orElse(List.of()).forEach(crumb -> bar.getChildren().add(crumb(crumb)));
    }

    private static Node crumb(Crumb crumb) {
        if (crumb.go().isEmpty()) {
            Label here = Parts.label(crumb.text(), "crumb", "here");
            here.setMaxWidth(320);
            return here;
        }
        Button link = Parts.button(crumb.text(), crumb.go().get());
        link.getStyleClass().add("crumb");
        link.setMaxWidth(240);
        return link;
    }

    /// The screen in the window.
    public Screen screen() {
        return current.orElseThrow();
    }

    public Stage stage() {
        return stage;
    }

    @Override
    public void patients() {
        show(new PatientsView(new PatientsModel(room.clinic.patients(), room.background, this, room.sessions,
                room.clock, room::called, () -> "Priya Nair"), room.sessions, room.reopened, this, room.ticker,
                room.clock));
    }

    @Override
    public void record(PatientId patient) {
        show(new RecordView(new RecordModel(patient, room.clinic.patients(), room.clinic.sessions(), room.background,
                this, () -> "Priya Nair"), new BodyLook(ATLAS, PAINTER, look.palette()), this, room.clock, this::path));
    }

    @Override
    public void newPatient(String typed) {
        PatientFormModel model = form(Optional.empty());
        model.beginWith(typed);
        show(new PatientFormView(model, this, room.clock, this::path));
    }

    @Override
    public void editPatient(PatientId patient) {
        show(new PatientFormView(form(Optional.of(patient)), this, room.clock, this::path));
    }

    private PatientFormModel form(Optional<PatientId> patient) {
        return new PatientFormModel(patient, room.clinic.patients(), room.background, room.clock,
                DayOrder.of(Locale.UK));
    }

    @Override
    public void settings() {
        show(new SettingsView(new SettingsModel(room.clinic.clinic(), room.background, room.clock, _ -> { }),
                new SettingsView.Surroundings(look.schemeProperty(), look.textPercentProperty(), folder,
                        Optional::empty, room.background, this,
                        room.clock.getZone())));
    }

    @Override
    public void newSession(PatientId patient) {
        others.newSession(patient);
    }

    @Override
    public void session(SessionId session) {
        others.session(session);
    }

    @Override
    public void session(SessionId session, VisitStep step) {
        others.session(session, step);
    }

    @Override
    public void faint(SessionId session) {
        others.faint(session);
    }

    @Override
    public void treatment(SessionId session) {
        others.treatment(session);
    }

    @Override
    public void print(SessionId session) {
        others.print(session);
    }
}
