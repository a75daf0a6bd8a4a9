package org.needlepoint.app;

import java.io.PrintWriter;
import java.util.function.Function;
import org.needlepoint.app.NeedlepointCommand.Window;
import org.needlepoint.print.PaperFailure;
import org.needlepoint.store.file.StoreException;
import org.needlepoint.ui.common.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The command line: runs what was asked, and says how it ended by an exit code and at most one plain line.
final class Console {

    /// Done.
    static final int DONE = 0;
    /// Failed, and said why.
    static final int FAILED = 1;
    /// Asked in a way that means nothing.
    static final int WRONG = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Console.class);

    private final CommandLine commands;

    /// @param window opens the window
    /// @param charts makes the chart of a session; asked only when a chart is wanted
    Console(PrintWriter out, PrintWriter err, Window window, Function<Launch, ChartExport> charts) {
        commands = new CommandLine(new NeedlepointCommand(window), new Commands(charts))
                .setOut(out).setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Console::wrong)
                .setExecutionExceptionHandler(Console::failed);
    }

    /// Runs the arguments.
    ///
    /// @return the exit code: 0, 1 or 2
    int run(String... arguments) {
        return commands.execute(arguments);
    }

    /// Gives the sub-commands what they work with.
    private record Commands(Function<Launch, ChartExport> charts) implements CommandLine.IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type == ChartCommand.class ? type.cast(new ChartCommand(charts))
                    : CommandLine.defaultFactory().create(type);
        }
    }

    private static int wrong(ParameterException thrown, String[] arguments) {
        CommandSpec asked = thrown.getCommandLine().getCommandSpec();
        PrintWriter err = thrown.getCommandLine().getErr();
        err.println(oneLine(thrown.getMessage()));
        err.println("Usage: " + asked.qualifiedName() + " --help");
        return WRONG;
    }

    private static int failed(Exception thrown, CommandLine command, ParseResult asked) {
        command.getErr().println(oneLine(sentence(thrown)));
        return FAILED;
    }

    private static String sentence(Exception thrown) {
        return switch (thrown) {
            // A person's mistake; what else is behind it is its cause.
            case CommandFailure told -> {
                if (told.getCause() != null) {
                    LOG.error("The command failed", told.getCause());
                }
                yield told.sentence();
            }
            case StoreException store -> {
                LOG.error("The clinic failed, code {}", store.code(), store);
                yield store.sentence();
            }
            case PaperFailure paper -> {
                LOG.error("The chart failed", paper);
                yield paper.sentence();
            }
            default -> {
                Failure unforeseen = Failure.unexpected(thrown);
                LOG.error("The command failed, code {}", unforeseen.code(), thrown);
                yield unforeseen.withCode() + " The log in the clinic's folder tells more.";
            }
        };
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
