package org.needlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.needlepoint.domain.session.Needles.mark;
import static org.needlepoint.store.TestClinic.NOON;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.store.file.DiskTape;
import org.needlepoint.store.file.Engine;
import org.needlepoint.store.file.FileKeys;
import org.needlepoint.store.file.Schema;
import org.needlepoint.store.file.StoreException;
import org.needlepoint.store.file.TapedFilePath;
import org.slf4j.LoggerFactory;

/// Neither SQL nor a patient's data gets into logs, messages or files beside the clinic's (RELIABILITY.md 5.9).
class QuietTest {

    private static final List<String> NEVER = List.of("Testfeld", "testfeld", "Mara", "12345", "1985", "SELECT",
            "INSERT", "UPDATE", "needle-marked");

    @TempDir
    private Path folder;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private Level before;

    @BeforeEach
    void listen() {
        before = root.getLevel();
        root.setLevel(Level.TRACE);
        root.getAppender("console").clearAllFilters();
        root.detachAppender("console");
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stop() {
        root.detachAppender(log);
        root.setLevel(before);
    }

    private String logged() {
        StringBuilder all = new StringBuilder();
        for (ILoggingEvent event : log.list) {
            all.append(event.getFormattedMessage()).append('\n');
            if (event.getThrowableProxy() != null) {
                all.append(ThrowableProxyUtil.asString(event.getThrowableProxy()));
            }
        }
        return all.toString();
    }

    private static String everythingOf(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void aFailureOfEveryKindKeepsPatientsAndSqlToItself() throws IOException {
        DiskTape tape = new DiskTape();
        List<Throwable> thrown = new ArrayList<>();
        TestClinic.open(folder).close();
        Engine engine = new Engine(TapedFilePath.register(folder.toString(), tape), FileKeys.none());
        try (ClinicFile clinic = ClinicFile.open(new ClinicFile.Opening(folder, TestClinic.workstation(), engine,
                Schema.current()))) {
            Patient mara = clinic.patients().add(TestClinic.MARA);
            SessionId session = clinic.sessions().open(mara.id(), "prac-1").id();
            clinic.patients().search("testfeld 1985", 5);
            // A column that is too narrow: H2 quotes the value and the statement.
            change(clinic, "ALTER TABLE patient ALTER COLUMN phone SET DATA TYPE VARCHAR(10)");
            thrown.add(failureOf(() -> clinic.patients().update(mara.id(), new PatientDetails("Mara", "Testfeld",
                    Optional.of(mara.birthDate()), Sex.FEMALE, "12345-6789", "Testfeld 555 0100 ext 1985", "", ""))));
            // A table that is gone: H2 quotes the statement.
            change(clinic, "ALTER TABLE placement RENAME TO placed");
            thrown.add(failureOf(() -> clinic.sessions().append(session, 1, NOON, "prac-1", List.of(mark(1)))));
            tape.leaveRoom(0);
            thrown.add(failureOf(() -> clinic.patients().update(mara.id(), TestClinic.MARA)));
            thrown.add(failureOf(() -> clinic.sessions().open(mara.id(), "prac-1")));
            tape.leaveRoom(Long.MAX_VALUE);
        }

        assertThat(thrown).hasSize(4).doesNotContainNull();
        assertThat(logged()).doesNotContain(NEVER);
        assertThat(thrown).allSatisfy(each -> assertThat(everythingOf(each)).doesNotContain(NEVER));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("clinic.mv.db", "clinic.lock");
        }
    }

    private static StoreException failureOf(Runnable work) {
        return catchThrowableOfType(StoreException.class, work::run);
    }

    private static void change(ClinicFile clinic, String sql) {
        clinic.database().write(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }
}
