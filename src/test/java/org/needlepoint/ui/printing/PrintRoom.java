package org.needlepoint.ui.printing;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.print.PrintService;
import org.needlepoint.app.demo.DemoClinic;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.Recognition;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.print.PaperFailure;
import org.needlepoint.print.Printers;
import org.needlepoint.print.text.FontSource;
import org.needlepoint.print.text.Typefaces;
import org.needlepoint.store.ClinicFile;
import org.needlepoint.store.PatientRow;
import org.needlepoint.store.Tap;
import org.needlepoint.store.Workstation;
import org.needlepoint.store.file.FileKeys;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.Look;
import org.needlepoint.ui.common.Navigator;
import org.testfx.util.WaitForAsyncUtils;

/// The print preview on a stage, with the demo clinic behind it, printers and answers of the test's own.
final class PrintRoom implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T16:47:00Z"), ZoneId.of("America/Edmonton"));
    private static final Atlas ATLAS = Atlas.load();
    private static final SheetMaker CHARTS = new SheetMaker(ATLAS, Typefaces.bundled(FontSource.NONE));

    final List<PrintService> printers = new ArrayList<>();
    final List<String> ways = new ArrayList<>();
    final List<String> suggested = new ArrayList<>();
    final ClinicFile clinic;
    Optional<Path> place = Optional.empty();
    PrintModel model;
    PrintView view;
    Stage stage;

    PrintRoom(Path folder) {
        Workstation workstation = new Workstation("Room 1", CLOCK, UUID::randomUUID);
        clinic = ClinicFile.open(folder, workstation, FileKeys.none());
        if (clinic.patients().count() == 0) {
            new DemoClinic(ATLAS, new Recognition(ATLAS), CLOCK, DemoClinic.SEED).fill(clinic);
        }
    }

    /// The newest session of a patient, by name.
    SessionId newest(String name) {
        Patient patient = clinic.patients().search(name, 5).stream().map(PatientRow::patient).findFirst().orElseThrow();
        return clinic.sessions().ofPatient(patient.id(), 1).getFirst().id();
    }

    /// A session of 30 needles, which goes on to a second page.
    SessionId long30() {
        Patient patient = clinic.patients().add(new PatientDetails("Long", "Invented",
                Optional.of(LocalDate.of(1970, 1, 1)), Sex.OTHER, "", "", "", ""));
        List<NeedlePlacement> ten = clinic.sessions().load(newest("Примерова")).chart().placements();
        List<SessionAct> marks = new ArrayList<>();
        for (int key = 1; key <= 3 * ten.size(); key++) {
            NeedlePlacement like = ten.get((key - 1) % ten.size());
            marks.add(new SessionAct.NeedleMarked(key, like.location(), like.needle(), like.planned()));
        }
        Instant opened = CLOCK.instant().minusSeconds(600);
        return clinic.sessions().importSession(patient.id(), "", opened,
                List.of(new Tap(opened.plusSeconds(60), marks))).id();
    }

    ClinicFile clinic() {
        return clinic;
    }

    void show(Stage on, SessionId session, double width, double height, ColorScheme scheme) {
        stage = on;
        Look look = new Look();
        look.schemeProperty().set(scheme);
        model = new PrintModel(session, clinic, CHARTS, new Printers(new Printers.Lookup() {
            @Override
            public List<PrintService> services() {
                return List.copyOf(printers);
            }

            @Override
            public Optional<PrintService> standard() {
                return Optional.empty();
            }
        }), new Background(PrintRoom::told), CLOCK, () -> new Practitioner("pn", "Priya Nair", "4471"));
        view = new PrintView(model, (kind, name) -> {
            suggested.add(name);
            return place;
        }, navigator(), CLOCK, () -> { });
        Scene scene = new Scene(view.view(), width, height);
        look.dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (view.key(event)) {
                event.consume();
            }
        });
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        view.shown();
    }

    private static Failure told(Throwable thrown) {
        return thrown instanceof PaperFailure paper ? new Failure(paper.sentence(), "PAPER", paper)
                : Failure.unexpected(thrown);
    }

    private Navigator navigator() {
        return (Navigator) Proxy.newProxyInstance(Navigator.class.getClassLoader(), new Class<?>[] {Navigator.class},
                (_, method, _) -> {
                    ways.add(method.getName());
                    return null;
                });
    }

    /// Waits until something is so on the screen.
    void await(BooleanSupplier so) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(so::getAsBoolean).get());
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException late) {
            throw new AssertionError("it did not come to that in 30 s", late);
        }
    }

    @Override
    public void close() {
        clinic.close();
    }
}
