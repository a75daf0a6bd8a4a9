package org.needlepoint.ui.printing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.print.PageImage;
import org.needlepoint.print.PrintOrder;
import org.needlepoint.print.Printers;
import org.needlepoint.print.chart.SessionChart;
import org.needlepoint.print.words.NeedlingNote;
import org.needlepoint.store.ClinicFile;
import org.needlepoint.store.Preferences;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;

/// A session's chart on its way to paper: made anew for each choice, printed and saved as it is shown.
public final class PrintModel {

    private final SessionId id;
    private final ClinicFile clinic;
    private final SessionChart charts;
    private final Printers system;
    private final Background background;
    private final Clock clock;
    private final Supplier<Practitioner> printing;
    private final ReadOnlyObjectWrapper<Optional<Content>> content = empty();
    private final ReadOnlyObjectWrapper<Optional<Made>> made = empty();
    private final PrinterChoice printers;
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure = empty();
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = empty();
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.A4);
    private final BooleanProperty colour = new SimpleBooleanProperty();
    private final ObjectProperty<Integer> copies = new SimpleObjectProperty<>(1);
    private int asked;

    /// @param charts   makes the chart
    /// @param printers of this workstation
    /// @param printing who prints
    public PrintModel(SessionId id, ClinicFile clinic, SessionChart charts, Printers printers, Background background,
            Clock clock, Supplier<Practitioner> printing) {
        this.id = id;
        this.clinic = clinic;
        this.charts = charts;
        this.system = printers;
        this.printers = new PrinterChoice(printers, background);
        this.background = background;
        this.clock = clock;
        this.printing = printing;
    }

    private static <T> ReadOnlyObjectWrapper<Optional<T>> empty() {
        return new ReadOnlyObjectWrapper<>(Optional.empty());
    }

    /// Reads what is printed, makes it, and looks for printers.
    void open() {
        printers.look();
        failure.set(Optional.empty());
        waiting.set(true);
        // Among the writes, so that it comes after the taps that are still on their way to the disk.
        background.write(() -> Content.read(clinic, id), this::read, this::failed);
    }

    private void read(Content found) {
        paper.set(found.clinic().paper());
        colour.set(found.preferences().ink() == Preferences.Ink.COLOUR);
        content.set(Optional.of(found));
        printers.usual(found.preferences().printer());
        make();
    }

    /// Lays the chart out on another paper.
    void choosePaper(Paper value) {
        paper.set(value);
        make();
    }

    /// Changes between black and white and colour.
    void chooseColour(boolean value) {
        colour.set(value);
        make();
    }

    /// One copy more or less, 1 to 20.
    void changeCopies(int by) {
        copies.set(Math.clamp(copies.get() + by, 1, PrintOrder.MOST_COPIES));
    }

    /// Makes the chart; of several that were asked for, the last counts.
    void make() {
        int mine = ++asked;
        answer.set(Optional.empty());
        failure.set(Optional.empty());
        waiting.set(true);
        Content found = content.get().orElseThrow();
        Callable<Made> work = () -> Made.of(charts,
                found.sheet(paper.get(), colour.get(), printing.get().name(), clock));
        background.read(work, done -> {
            if (mine == asked) {
                waiting.set(false);
                put(Optional.of(done));
            } else {
                close(done);
            }
        }, told -> {
            if (mine == asked) {
                failed(told);
            }
        });
    }

    private void put(Optional<Made> next) {
        Optional<Made> before = made.get();
        made.set(next);
        before.ifPresent(this::close);
    }

    private void close(Made old) {
        background.read(() -> {
            old.pages().close();
            return old;
        }, _ -> { }, this::failed);
    }

    /// Lets go of the chart: the screen is left.
    void leave() {
        asked++;
        put(Optional.empty());
    }

    private void failed(Failure told) {
        waiting.set(false);
        failure.set(Optional.of(told));
    }

    /// A page of the chart that is shown, as a picture; nothing comes when another chart is made meanwhile.
    ///
    /// @param page from 0
    /// @param dpi  pixels an inch
    void picture(int page, double dpi, Consumer<PageImage> ready) {
        Made shown = made.get().orElseThrow();
        background.read(() -> shown.pages().image(page, dpi), image -> {
            if (shows(shown)) {
                ready.accept(image);
            }
        }, told -> {
            if (shows(shown)) {
                failed(told);
            }
        });
    }

    private boolean shows(Made chart) {
        return made.get().filter(now -> now == chart).isPresent();
    }

    /// Sends the chart that is shown to the chosen printer.
    void print() {
        if (!printable()) {
            return;
        }
        Content found = content.get().orElseThrow();
        Made shown = made.get().orElseThrow();
        PrintOrder order = new PrintOrder(printers.chosenProperty().get().orElseThrow().name(), copies.get(),
                shown.sheet().paper(), found.fileName(clock.getZone()));
        String number = order.copies() == 1 ? "1 copy" : order.copies() + " copies";
        perform("Not printed", this::print, () -> system.send(shown.pdf().bytes(), order),
                sent -> {
                    remember(order.printer());
                    return Answer.done(sent.replaceFirst("\\.$", ""), number + ", " + shown.sheet().paper().label());
                });
    }

    /// Whether there is a chart, a printer that takes it, and nothing under way.
    boolean printable() {
        return made.get().isPresent() && printers.ready() && !busy.get() && !waiting.get();
    }

    private void remember(String name) {
        Preferences.Ink ink = colour.get() ? Preferences.Ink.COLOUR : Preferences.Ink.BLACK;
        background.write(() -> {
            clinic.clinic().save(clinic.clinic().preferences().withPrinter(name).withInk(ink));
            return name;
        }, _ -> { }, told -> answer.set(Optional.of(new Answer("Sent, but the printer is not remembered",
                told.withCode(), Optional.of(() -> remember(name))))));
    }

    /// Saves the PDF that is shown.
    void save(Path file) {
        Made shown = made.get().orElseThrow();
        perform("Not saved", () -> save(file), () -> shown.save(file), saved -> Answer.done("Saved", saved.toString()));
    }

    /// Saves every page as a picture of 300 dots an inch.
    void savePictures(Path file) {
        Made shown = made.get().orElseThrow();
        perform("Not saved", () -> savePictures(file), () -> shown.savePictures(file),
                saved -> Answer.done(saved.size() == 1 ? "Saved" : "Saved " + saved.size() + " pictures",
                        saved.getFirst().toString()));
    }

    /// The needling note, for the clinic's main record.
    String note() {
        return NeedlingNote.of(made.get().orElseThrow().sheet());
    }

    /// Says what came of something the view did itself.
    void tell(Answer told) {
        answer.set(Optional.of(told));
    }

    private <T> void perform(String failed, Runnable again, Callable<T> work,
            Function<T, Answer> done) {
        busy.set(true);
        answer.set(Optional.empty());
        background.read(work, result -> {
            busy.set(false);
            answer.set(Optional.of(done.apply(result)));
        }, told -> {
            busy.set(false);
            answer.set(Optional.of(Answer.failed(failed, told, again)));
        });
    }

    /// A name for the file, without ending.
    String fileName() {
        return content.get().orElseThrow().fileName(clock.getZone());
    }

    ReadOnlyObjectProperty<Optional<Content>> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /// The chart that is shown; stays while another one is made.
    ReadOnlyObjectProperty<Optional<Made>> madeProperty() {
        return made.getReadOnlyProperty();
    }

    /// Why the chart could not be made.
    ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// Whether a chart is being made.
    ReadOnlyBooleanProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /// Whether something is being printed or saved.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// The printers of this workstation.
    PrinterChoice printers() {
        return printers;
    }

    ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    BooleanProperty colourProperty() {
        return colour;
    }

    ObjectProperty<Integer> copiesProperty() {
        return copies;
    }
}
