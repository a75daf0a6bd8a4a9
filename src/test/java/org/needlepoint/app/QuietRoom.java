package org.needlepoint.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.stage.Window;
import javax.print.PrintService;
import org.needlepoint.domain.session.Chime;
import org.needlepoint.print.FakePrinter;
import org.needlepoint.print.Printers;
import org.needlepoint.store.Workstation;
import org.needlepoint.store.file.FileKeys;
import org.needlepoint.ui.common.clinic.AskPicture;
import org.needlepoint.ui.common.desk.Bell;
import org.needlepoint.ui.printing.AskFile;

/// A computer for tests: its bell writes down what it would sound, its ids count.
final class QuietRoom implements Outside {

    final List<Chime> rung = Collections.synchronizedList(new ArrayList<>());
    /// What a person chooses as the logo.
    volatile Optional<Path> picture = Optional.empty();
    /// The one printer of the room.
    final FakePrinter printer = new FakePrinter("Treatment room");
    private final AtomicLong ids = new AtomicLong();

    @Override
    public Bell bell(Consumer<String> noSound) {
        return rung::add;
    }

    @Override
    public boolean audible() {
        return true;
    }

    @Override
    public Workstation workstation(Clock clock) {
        return new Workstation("room 1", clock, () -> new UUID(7, ids.incrementAndGet()));
    }

    @Override
    public FileKeys keys() {
        return FileKeys.none();
    }

    @Override
    public Printers printers() {
        return new Printers(new Printers.Lookup() {
            @Override
            public List<PrintService> services() {
                return List.of(printer);
            }

            @Override
            public Optional<PrintService> standard() {
                return Optional.of(printer);
            }
        });
    }

    @Override
    public AskFile askFile(Window owner) {
        return (_, _) -> Optional.empty();
    }

    @Override
    public AskPicture askPicture(Window owner) {
        return () -> picture;
    }

    @Override
    public void close() {
        rung.clear();
    }
}
