package org.needlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.TreatmentSession;

/// Killed in any state of a session's life, the program loses nothing that it said was saved (RELIABILITY.md).
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LifeKillTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Life.class)
    void aKillInThisStateLosesNothing(Life life) throws IOException, InterruptedException {
        TreatmentSession expected;
        try (ClinicFile clinic = TestClinic.open(folder)) {
            expected = clinic.sessions().open(clinic.patients().add(TestClinic.MARA).id(), "prac-1");
        }
        SessionId id = expected.id();
        for (Tap tap : life.taps()) {
            expected = LifeWriter.after(expected, tap);
        }
        killWhenItSays(id, life, expected.acts());

        try (ClinicFile clinic = TestClinic.open(folder)) {
            TreatmentSession stored = clinic.sessions().load(id);
            assertThat(stored.state()).isEqualTo(life.state());
            assertThat(stored.acts()).isEqualTo(expected.acts());
            assertThat(stored.chart()).isEqualTo(expected.chart());
            assertThat(clinic.sessions().compare(id)).as("the lists agree with the acts").isEmpty();
            assertThat(clinic.sessions().unfinished(10).contains(id)).isEqualTo(life.state().unfinished());
        }
    }

    private void killWhenItSays(SessionId session, Life life, long acts) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                LifeWriter.class.getName(), folder.toString(), session.toString(), life.name()))
                .redirectError(Redirect.INHERIT).start();
        try (BufferedReader said = process.inputReader(StandardCharsets.US_ASCII)) {
            long last = 0;
            while (last < acts) {
                String line = said.readLine();
                assertThat(line).describedAs("what the writing process says").isNotNull();
                last = Long.parseLong(line);
            }
            process.toHandle().destroyForcibly();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
