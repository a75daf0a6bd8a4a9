package org.needlepoint.ui.printing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.print.PrintOrder;
import org.needlepoint.print.Printers;
import org.needlepoint.store.ClinicFile;
import org.needlepoint.store.Preferences;
import org.needlepoint.store.audit.AuditAction;
import org.needlepoint.store.audit.AuditEntry;
import org.needlepoint.store.audit.AuditEvent;
import org.needlepoint.ui.common.Background;

/// What leaves the program: printed, saved or copied. What came of it is told, and that it happened is written to the
/// record (C38).
final class Outgoing {

    private final ClinicFile clinic;
    private final Printers system;
    private final Background background;
    private final Supplier<Practitioner> who;
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<AuditEntry>> trail = new ReadOnlyObjectWrapper<>(List.of());

    /// @param system the printers of this workstation
    /// @param who    is at the workstation
    Outgoing(ClinicFile clinic, Printers system, Background background, Supplier<Practitioner> who) {
        this.clinic = clinic;
        this.system = system;
        this.background = background;
        this.who = who;
    }

    /// What is done, and how it is told.
    ///
    /// @param failed in short, when it could not be done
    /// @param again  does it once more
    /// @param action as the record names it
    /// @param detail for the record, without the patient's name
    private record Deed(String failed, Runnable again, AuditAction action, String detail) {
    }

    /// Sends sheets to a printer, which is remembered with the ink.
    void print(Content content, Made shown, PrintOrder order) {
        String number = order.copies() == 1 ? "1 copy" : order.copies() + " copies";
        String what = number + ", " + order.paper().label();
        perform(content, new Deed("Not printed", () -> print(content, shown, order), AuditAction.PRINT,
                shown.names() + ". " + order.printer() + ", " + what),
                () -> system.send(shown.pdf().bytes(), order), sent -> {
                    remember(order.printer(), shown.sheet().colour());
                    return Answer.done(sent.replaceFirst("\\.$", ""), what);
                });
    }

    private void remember(String printer, boolean colour) {
        Preferences.Ink ink = colour ? Preferences.Ink.COLOUR : Preferences.Ink.BLACK;
        background.write(() -> {
            clinic.clinic().save(clinic.clinic().preferences().withPrinter(printer).withInk(ink));
            return printer;
        }, _ -> { }, told -> answer.set(Optional.of(new Answer("Sent, but the printer is not remembered",
                told.withCode(), Optional.of(() -> remember(printer, colour))))));
    }

    /// Saves the PDF.
    void save(Content content, Made shown, Path file) {
        perform(content, new Deed("Not saved", () -> save(content, shown, file), AuditAction.EXPORT,
                shown.names() + ". Saved as PDF"), () -> shown.save(file),
                saved -> Answer.done("Saved", saved.toString()));
    }

    /// Saves every page as a picture of 300 dots an inch.
    void savePictures(Content content, Made shown, Path file) {
        perform(content, new Deed("Not saved", () -> savePictures(content, shown, file), AuditAction.EXPORT,
                shown.names() + ". Saved as pictures"), () -> shown.savePictures(file),
                saved -> Answer.done(saved.size() == 1 ? "Saved" : "Saved " + saved.size() + " pictures",
                        saved.getFirst().toString()));
    }

    /// Does something in the background; afterwards it is written to the record.
    private <T> void perform(Content content, Deed deed, Callable<T> work, Function<T, Answer> done) {
        busy.set(true);
        answer.set(Optional.empty());
        background.read(work, result -> {
            busy.set(false);
            answer.set(Optional.of(done.apply(result)));
            write(content, deed.action(), deed.detail());
        }, told -> {
            busy.set(false);
            answer.set(Optional.of(Answer.failed(deed.failed(), told, deed.again())));
        });
    }

    /// Writes to the record what was done.
    void write(Content content, AuditAction action, String detail) {
        AuditEvent event = AuditEvent.of(action, who.get(), content.patient().id(), content.session().id(), detail);
        background.write(() -> {
            clinic.audit().append(event);
            return content.gone(clinic);
        }, trail::set, told -> answer.set(Optional.of(Answer.failed("Done, but not written to the record", told,
                () -> write(content, action, detail)))));
    }

    /// What was read of the record at the beginning.
    void began(List<AuditEntry> entries) {
        trail.set(entries);
    }

    /// Says what came of something.
    void tell(Optional<Answer> told) {
        answer.set(told);
    }

    /// What came of the last that was done.
    ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// Whether something is being printed or saved.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// What was printed and given out of this session, newest first.
    ReadOnlyObjectProperty<List<AuditEntry>> trailProperty() {
        return trail.getReadOnlyProperty();
    }
}
