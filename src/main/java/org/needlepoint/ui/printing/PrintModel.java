package org.needlepoint.ui.printing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
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
import org.needlepoint.print.ChartPages;
import org.needlepoint.print.PageImage;
import org.needlepoint.print.PrintOrder;
import org.needlepoint.print.Printers;
import org.needlepoint.print.words.ChartSheet;
import org.needlepoint.print.words.NeedlingNote;
import org.needlepoint.store.ClinicFile;
import org.needlepoint.store.Preferences;
import org.needlepoint.store.audit.AuditAction;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;

/// A session's chart on its way to paper: made anew for each choice, printed and saved as it is shown.
public final class PrintModel {

    private final SessionId id;
    private final ClinicFile clinic;
    private final SheetMaker maker;
    private final Background background;
    private final Clock clock;
    private final Supplier<Practitioner> printing;
    private final ReadOnlyObjectWrapper<Optional<Content>> content = empty();
    private final ReadOnlyObjectWrapper<Optional<Made>> made = empty();
    private final PrinterChoice printers;
    private final Outgoing outgoing;
    private final ObjectProperty<Set<Sheet>> sheets = new SimpleObjectProperty<>(EnumSet.of(Sheet.CHART));
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure = empty();
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.A4);
    private final BooleanProperty colour = new SimpleBooleanProperty();
    private final ObjectProperty<Integer> copies = new SimpleObjectProperty<>(1);
    private int asked;

    /// @param maker    makes the sheets
    /// @param printers of this workstation
    /// @param printing who prints
    public PrintModel(SessionId id, ClinicFile clinic, SheetMaker maker, Printers printers, Background background,
            Clock clock, Supplier<Practitioner> printing) {
        this.id = id;
        this.clinic = clinic;
        this.maker = maker;
        this.printers = new PrinterChoice(printers, background);
        this.background = background;
        this.clock = clock;
        this.printing = printing;
        this.outgoing = new Outgoing(clinic, printers, background, printing);
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
        background.write(() -> Content.open(clinic, id), this::read, this::failed);
    }

    private void read(Content.Opened opened) {
        Content found = opened.content();
        outgoing.began(opened.gone());
        outgoing.write(found, AuditAction.VIEW, "Print preview");
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

    /// Takes a sheet along or leaves it out; one at least is printed.
    void choose(Sheet sheet, boolean taken) {
        EnumSet<Sheet> next = EnumSet.copyOf(sheets.get());
        if (taken) {
            next.add(sheet);
        } else {
            next.remove(sheet);
        }
        if (!next.isEmpty() && !next.equals(sheets.get())) {
            sheets.set(next);
            make();
        }
    }

    /// One copy more or less, 1 to 20.
    void changeCopies(int by) {
        copies.set(Math.clamp(copies.get() + by, 1, PrintOrder.MOST_COPIES));
    }

    /// Makes the chart; of several that were asked for, the last counts.
    void make() {
        int mine = ++asked;
        outgoing.tell(Optional.empty());
        failure.set(Optional.empty());
        waiting.set(true);
        Content found = content.get().orElseThrow();
        Set<Sheet> chosen = sheets.get();
        ChartSheet sheet = found.sheet(paper.get(), colour.get(), printing.get().name(), clock);
        Callable<Made> work = () -> Made.of(maker, sheet, chosen);
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
            old.close();
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

    /// A page of what is shown, as a picture; nothing comes when another is made meanwhile.
    ///
    /// @param page from 0
    /// @param dpi  pixels an inch
    void picture(int page, double dpi, Consumer<PageImage> ready) {
        picture(Made::pages, page, dpi, ready);
    }

    /// The first page of a sheet by itself.
    void thumbnail(Sheet sheet, double dpi, Consumer<PageImage> ready) {
        picture(shown -> shown.parts().get(sheet).pages(), 0, dpi, ready);
    }

    private void picture(Function<Made, ChartPages> pages, int page, double dpi, Consumer<PageImage> ready) {
        Made shown = made.get().orElseThrow();
        background.read(() -> pages.apply(shown).image(page, dpi), image -> {
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

    /// Sends what is shown to the chosen printer.
    void print() {
        if (!printable()) {
            return;
        }
        Made shown = made.get().orElseThrow();
        outgoing.print(content.get().orElseThrow(), shown, new PrintOrder(
                printers.chosenProperty().get().orElseThrow().name(), copies.get(), shown.sheet().paper(), fileName()));
    }

    /// Whether there is a chart, a printer that takes it, and nothing under way.
    boolean printable() {
        return made.get().isPresent() && printers.ready() && !outgoing.busyProperty().get() && !waiting.get();
    }

    /// Saves the PDF that is shown.
    void save(Path file) {
        outgoing.save(content.get().orElseThrow(), made.get().orElseThrow(), file);
    }

    /// Saves every page as a picture of 300 dots an inch.
    void savePictures(Path file) {
        outgoing.savePictures(content.get().orElseThrow(), made.get().orElseThrow(), file);
    }

    /// The needling note, for the clinic's main record.
    String note() {
        return NeedlingNote.of(made.get().orElseThrow().sheet());
    }

    /// The note was put on the clipboard.
    void copied() {
        outgoing.tell(Optional.of(Answer.done("Copied",
                "The needling note is on the clipboard, for the clinic's main record.")));
        outgoing.write(content.get().orElseThrow(), AuditAction.EXPORT, "Needling note. Copied as text");
    }

    /// A name for the file, without ending.
    String fileName() {
        String name = content.get().orElseThrow().fileName(clock.getZone());
        return sheets.get().contains(Sheet.CHART) ? name : name + " " + Sheet.HANDOUT.file();
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

    /// What leaves the program, and what came of it.
    Outgoing outgoing() {
        return outgoing;
    }

    /// Which sheets are printed.
    ReadOnlyObjectProperty<Set<Sheet>> sheetsProperty() {
        return sheets;
    }

    /// Whether a chart is being made.
    ReadOnlyBooleanProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
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
