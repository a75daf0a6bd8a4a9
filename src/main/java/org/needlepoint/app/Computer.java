package org.needlepoint.app;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.needlepoint.print.Printers;
import org.needlepoint.store.Workstation;
import org.needlepoint.store.file.FileKeys;
import org.needlepoint.ui.common.clinic.AskPicture;
import org.needlepoint.ui.common.clinic.PictureDialog;
import org.needlepoint.ui.common.desk.Bell;
import org.needlepoint.ui.common.desk.ToneBell;
import org.needlepoint.ui.printing.AskFile;
import org.needlepoint.ui.printing.SystemDialog;

/// The computer that Needlepoint runs on.
final class Computer implements Outside {

    private final Printers printers = Printers.ofThisComputer();
    private final SteadyClock clock = new SteadyClock();
    private Optional<ToneBell> bell = Optional.empty();

    /// The computer's clock, which never goes back.
    Clock clock() {
        return clock;
    }

    @Override
    public Optional<Duration> clockBehind() {
        return clock.behind();
    }

    @Override
    public void timeIsAtLeast(Instant moment) {
        clock.notBefore(moment);
    }

    @Override
    public Bell bell(Consumer<String> noSound) {
        ToneBell tones = new ToneBell(noSound);
        bell = Optional.of(tones);
        tones.tryOut();
        return tones;
    }

    @Override
    public boolean audible() {
        return bell.map(ToneBell::audible).orElse(false);
    }

    @Override
    public Workstation workstation(Clock clock) {
        return new Workstation(name(), clock, UUID::randomUUID);
    }

    private static String name() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            // a computer without a name in its own network still writes acts
            return "this computer";
        }
    }

    @Override
    public FileKeys keys() {
        return FileKeys.none();
    }

    @Override
    public Printers printers() {
        return printers;
    }

    @Override
    public AskFile askFile(Window owner) {
        return new SystemDialog(owner);
    }

    @Override
    public AskPicture askPicture(Window owner) {
        return new PictureDialog(owner);
    }

    @Override
    public void close() {
        bell.ifPresent(ToneBell::close);
    }
}
