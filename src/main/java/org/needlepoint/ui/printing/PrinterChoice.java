package org.needlepoint.ui.printing;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.needlepoint.print.Printer;
import org.needlepoint.print.Printers;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;

/// The printers of this workstation, and the one that is chosen.
final class PrinterChoice {

    private final Printers system;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<List<Printer>>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Printer>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private Optional<Optional<String>> last = Optional.empty();

    PrinterChoice(Printers system, Background background) {
        this.system = system;
        this.background = background;
    }

    /// Looks for printers, again where there were none.
    void look() {
        failure.set(Optional.empty());
        found.set(Optional.empty());
        background.read(system::all, printers -> {
            found.set(Optional.of(printers));
            chooseUsual();
        }, told -> failure.set(Optional.of(told)));
    }

    /// Takes the printer that was used last, if there was one, for the usual.
    void usual(Optional<String> name) {
        last = Optional.of(name);
        chooseUsual();
    }

    /// The printer used last, else the system's own, else the only one; a choice that was made stays.
    private void chooseUsual() {
        if (last.isEmpty() || found.get().isEmpty() || chosen.get().isPresent()) {
            return;
        }
        List<Printer> printers = found.get().get();
        Optional<String> name = last.get();
        chosen.set(printers.stream().filter(printer -> name.filter(printer.name()::equals).isPresent()).findFirst()
                .or(() -> printers.stream().filter(Printer::standard).findFirst())
                .or(() -> printers.size() == 1 ? Optional.of(printers.getFirst()) : Optional.empty()));
    }

    /// Whether a printer is chosen that takes jobs.
    boolean ready() {
        return chosen.get().filter(Printer::accepting).isPresent();
    }

    /// The printers; empty while they are looked for.
    ReadOnlyObjectProperty<Optional<List<Printer>>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Why the printers could not be looked up.
    ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// The printer that is chosen.
    ObjectProperty<Optional<Printer>> chosenProperty() {
        return chosen;
    }
}
