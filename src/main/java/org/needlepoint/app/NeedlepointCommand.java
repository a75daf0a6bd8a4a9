package org.needlepoint.app;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.needlepoint.app.demo.DemoFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The program itself: without a sub-command it opens the window.
@Command(name = "needlepoint", versionProvider = Version.class, sortOptions = false,
        subcommands = ChartCommand.class,
        description = "Charts dry needling for migraine. Without a command it opens the window.",
        customSynopsis = {"needlepoint [--data DIR | --demo]", "       needlepoint chart --help"},
        synopsisHeading = "Usage: ", descriptionHeading = "%n", optionListHeading = "%n",
        commandListHeading = "%nCommands:%n",
        footer = {"", "Exit code: 0 done, 1 failed with one line that says why, 2 wrong usage."})
final class NeedlepointCommand implements Callable<Integer> {

    private final Window window;

    @Spec
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT,
            description = "the clinic's folder; else where this system keeps a user's data")
    private String data;

    @Option(names = "--demo", scope = ScopeType.INHERIT,
            description = "a clinic of invented patients in a temporary folder, which is removed at the end")
    private boolean demo;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "shows this")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, scope = ScopeType.INHERIT,
            description = "shows the version")
    private boolean version;

    /// Shows the window and waits until it is closed.
    interface Window {
        void open(Launch launch) throws CommandFailure;
    }

    NeedlepointCommand(Window window) {
        this.window = window;
    }

    @Override
    public Integer call() throws CommandFailure {
        window.open(launch());
        return Console.DONE;
    }

    /// The clinic that the arguments name.
    ///
    /// @throws ParameterException when they name two, or none
    Launch launch() throws CommandFailure {
        if (demo && data != null) {
            throw wrong("--demo opens a clinic of its own and takes no --data. Leave one of them out.");
        }
        if (demo) {
            try {
                return new Launch(DemoFolder.make(), true);
            } catch (IOException failed) {
                throw new CommandFailure("The demo needs a temporary folder, and "
                        + System.getProperty("java.io.tmpdir") + " takes none. Free some space there, or set TMPDIR.",
                        failed);
            }
        }
        return new Launch(folder().orElseGet(Folders::clinic), false);
    }

    private Optional<Path> folder() {
        if (data == null) {
            return Optional.empty();
        }
        if (data.isBlank()) {
            throw wrong("--data needs a folder, such as --data /srv/clinic.");
        }
        try {
            return Optional.of(Path.of(data).toAbsolutePath().normalize());
        } catch (InvalidPathException impossible) {
            throw wrong("--data " + data + " is no name for a folder. Choose another.");
        }
    }

    boolean demo() {
        return demo;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
