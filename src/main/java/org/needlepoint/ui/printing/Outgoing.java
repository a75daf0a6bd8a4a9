package org.needlepoint.ui.printing;

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
import org.needlepoint.store.ClinicFile;
import org.needlepoint.store.audit.AuditAction;
import org.needlepoint.store.audit.AuditEntry;
import org.needlepoint.store.audit.AuditEvent;
import org.needlepoint.ui.common.Background;

/// What leaves the program: printed, saved or copied. What came of it is told, and that it happened is written to the
/// record (C38).
final class Outgoing {

    private final ClinicFile clinic;
    private final Background background;
    private final Supplier<Practitioner> who;
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<AuditEntry>> trail = new ReadOnlyObjectWrapper<>(List.of());

    /// @param who is at the workstation
    Outgoing(ClinicFile clinic, Background background, Supplier<Practitioner> who) {
        this.clinic = clinic;
        this.background = background;
        this.who = who;
    }

    /// What is done, and how it is told.
    ///
    /// @param failed in short, when it could not be done
    /// @param again  does it once more
    /// @param action as the record names it
    /// @param detail for the record, without the patient's name
    record Deed(String failed, Runnable again, AuditAction action, String detail) {
    }

    /// Does something in the background; afterwards it is written to the record.
    <T> void perform(Content content, Deed deed, Callable<T> work, Function<T, Answer> done) {
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
