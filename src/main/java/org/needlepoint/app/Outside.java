package org.needlepoint.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.needlepoint.print.Printers;
import org.needlepoint.store.Workstation;
import org.needlepoint.store.file.FileKeys;
import org.needlepoint.ui.common.clinic.AskPicture;
import org.needlepoint.ui.common.desk.Bell;
import org.needlepoint.ui.printing.AskFile;

/// What the program needs of the computer around it; tests put something else in its place.
interface Outside extends AutoCloseable {

    /// How far the computer's clock is behind the time that Needlepoint tells; empty where it is right.
    default Optional<Duration> clockBehind() {
        return Optional.empty();
    }

    /// The record knows the given moment: time does not go on from before it.
    default void timeIsAtLeast(Instant moment) {
    }

    /// What makes chimes audible.
    ///
    /// @param noSound told at most once, on any thread, when there is no sound device
    Bell bell(Consumer<String> noSound);

    /// Whether chimes can be heard.
    boolean audible();

    /// Who writes: this computer's name and its source of ids.
    Workstation workstation(Clock clock);

    /// The keys of the clinic's file.
    FileKeys keys();

    /// The printers of this computer.
    Printers printers();

    /// Asks where to save.
    ///
    /// @param owner the window that waits for the answer
    AskFile askFile(Window owner);

    /// Asks for the clinic's logo.
    ///
    /// @param owner the window that waits for the answer
    AskPicture askPicture(Window owner);

    /// Falls silent.
    @Override
    void close();
}
