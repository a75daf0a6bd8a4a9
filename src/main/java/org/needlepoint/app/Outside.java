package org.needlepoint.app;

import java.time.Clock;
import java.util.function.Consumer;
import org.needlepoint.store.Workstation;
import org.needlepoint.store.file.FileKeys;
import org.needlepoint.ui.common.desk.Bell;

/// What the program needs of the computer around it; tests put something else in its place.
interface Outside extends AutoCloseable {

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

    /// Falls silent.
    @Override
    void close();
}
