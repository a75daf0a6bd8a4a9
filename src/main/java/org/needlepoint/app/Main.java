package org.needlepoint.app;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;

/// Starts Needlepoint. Not itself the JavaFX application, so that a sub-command needs no toolkit.
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> LoggerFactory.getLogger(Main.class)
                .error("Nobody caught what {} threw", thread.getName(), thrown));
        PrintWriter out = new PrintWriter(System.out, true, System.out.charset());
        PrintWriter err = new PrintWriter(System.err, true, System.err.charset());
        System.exit(new Console(out, err, Main::window, Main::charts).run(arguments));
    }

    private static ChartExport charts(Launch launch) {
        Logs.to(launch.folder(), "chart");
        Clock clock = Clock.systemDefaultZone();
        Computer computer = new Computer();
        return new ChartExport(clock, computer.workstation(clock), computer.keys());
    }

    /// Shows the window and waits until everything is written and closed.
    private static void window(Launch launch) throws CommandFailure {
        Logs.to(launch.folder(), "needlepoint");
        CountDownLatch closed = new CountDownLatch(1);
        try {
            DesktopApp.open(launch, closed::countDown);
            closed.await();
        } catch (UnsupportedOperationException noDisplay) {
            throw new CommandFailure("There is no display for the window. Without one, a session's chart can still be "
                    + "written: needlepoint chart --help");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
