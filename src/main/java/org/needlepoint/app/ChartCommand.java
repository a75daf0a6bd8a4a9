package org.needlepoint.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.print.PaperFailure;
import org.needlepoint.store.ClinicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Writes a session's chart as a PDF, without a display.
@Command(name = "chart", versionProvider = Version.class, sortOptions = false,
        customSynopsis = {"needlepoint chart --demo --pdf FILE [OPTION ...]",
            "       needlepoint chart [--data DIR] --patient NUMBER --pdf FILE [OPTION ...]"},
        description = "Writes a session's chart as a PDF, without a display.",
        synopsisHeading = "Usage: ", descriptionHeading = "%n", optionListHeading = "%n",
        footer = {"", "For example: needlepoint chart --demo --pdf chart.pdf"})
final class ChartCommand implements Callable<Integer> {

    private final Function<Launch, ChartExport> charts;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private NeedlepointCommand needlepoint;

    @Option(names = "--pdf", paramLabel = "FILE", description = "the file to write")
    private String pdf;

    @Option(names = "--patient", paramLabel = "NUMBER",
            description = "the patient's number, such as P-00417; the demo has one of its own choice")
    private String patient;

    @Option(names = "--session", paramLabel = "N", description = "the session's number; else the newest")
    private String session;

    @Option(names = "--paper", paramLabel = "a4|letter", description = "else the clinic's own")
    private String paper;

    @Option(names = "--color", hidden = true)
    private boolean color;

    @Option(names = "--colour", description = "tints discs and octagons; else black and white")
    private boolean colour;

    ChartCommand(Function<Launch, ChartExport> charts) {
        this.charts = charts;
    }

    @Override
    public Integer call() throws CommandFailure, PaperFailure {
        if (pdf == null) {
            // Not "required" to the parser, which would name it before an option that is not known.
            throw wrong("chart needs a file to write, such as --pdf chart.pdf.");
        }
        if (patient == null && !needlepoint.demo()) {
            throw wrong("chart needs a patient's number, such as --patient P-00417.");
        }
        ChartExport.Request request = new ChartExport.Request(Optional.ofNullable(patient), number(), paper(),
                colour || color, file());
        Launch launch = needlepoint.launch();
        if (!launch.demo() && !ClinicFile.isAt(launch.folder())) {
            throw new CommandFailure("There is no clinic in " + launch.folder() + ". Name its folder with --data DIR.");
        }
        for (String line : charts.apply(launch).write(launch, request)) {
            spec.commandLine().getOut().println(line);
        }
        return Console.DONE;
    }

    private OptionalInt number() {
        if (session == null) {
            return OptionalInt.empty();
        }
        if (!session.matches("[1-9][0-9]{0,8}")) {
            throw wrong("--session is a number from 1, not " + session + ".");
        }
        return OptionalInt.of(Integer.parseInt(session));
    }

    private Optional<Paper> paper() {
        if (paper == null) {
            return Optional.empty();
        }
        for (Paper sheet : Paper.values()) {
            if (sheet.label().equalsIgnoreCase(paper)) {
                return Optional.of(sheet);
            }
        }
        throw wrong("--paper is a4 or letter, not " + paper + ".");
    }

    private Path file() {
        if (pdf.isBlank()) {
            throw wrong("--pdf needs a file, such as --pdf chart.pdf.");
        }
        try {
            return Path.of(pdf).toAbsolutePath().normalize();
        } catch (InvalidPathException impossible) {
            throw wrong("--pdf " + pdf + " is no name for a file. Choose another.");
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
