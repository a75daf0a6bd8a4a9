package org.needlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.store.file.StoreException;
import org.needlepoint.store.file.StoreException.Trouble;

/// Kill -9 at a random moment loses no act that was acknowledged (RELIABILITY.md section 1).
///
/// `-Dneedlepoint.kills=150` makes it as long as it was there.
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class KillTest {

    private static final int KILLS = Integer.getInteger("needlepoint.kills", 6);
    private static final long SEED = 4_711;

    @TempDir
    private Path folder;

    @Test
    void noActThatWasAcknowledgedIsLostWhenTheProcessIsKilled() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        SessionId session;
        try (ClinicFile clinic = TestClinic.open(folder)) {
            session = clinic.sessions().open(clinic.patients().add(TestClinic.MARA).id(), "prac-1").id();
        }
        for (int kill = 0; kill < KILLS; kill++) {
            // Every other kill falls among the first acts after opening: there H2 2.5 lost everything.
            int after = 1 + random.nextInt(kill % 2 == 0 ? 15 : 150);
            long acknowledged = writeUntilKilled(session, after, kill);
            try (ClinicFile clinic = TestClinic.open(folder)) {
                assertThat(clinic.sessions().load(session).acts())
                        .describedAs("acts after kill %d, %d acts after opening, seed %d", kill, after, SEED)
                        .isGreaterThanOrEqualTo(acknowledged);
                assertThat(clinic.sessions().compare(session)).isEmpty();
            }
        }
    }

    @Test
    void aSecondProcessIsToldThatTheClinicIsOpenAndGetsItWhenTheFirstIsKilled()
            throws IOException, InterruptedException {
        SessionId session;
        try (ClinicFile clinic = TestClinic.open(folder)) {
            session = clinic.sessions().open(clinic.patients().add(TestClinic.MARA).id(), "prac-1").id();
        }
        Process first = writer(session, 1);
        try (BufferedReader said = first.inputReader(StandardCharsets.US_ASCII)) {
            assertThat(said.readLine()).isNotNull();

            assertThatThrownBy(() -> TestClinic.open(folder)).isInstanceOfSatisfying(StoreException.class, open -> {
                assertThat(open.trouble()).isEqualTo(Trouble.OPEN_ELSEWHERE);
                assertThat(open.sentence()).startsWith("This clinic is open in another Needlepoint. Go on there, or");
            });
        } finally {
            first.destroyForcibly().waitFor();
        }
        TestClinic.open(folder).close();
    }

    /// The number of the last act that the killed process said was stored.
    private long writeUntilKilled(SessionId session, int after, int seed) throws IOException, InterruptedException {
        Process process = writer(session, seed);
        long last = 0;
        try (BufferedReader said = process.inputReader(StandardCharsets.US_ASCII)) {
            for (int i = 0; i < after; i++) {
                String line = said.readLine();
                assertThat(line).describedAs("what the writing process says").isNotNull();
                last = Long.parseLong(line);
            }
            // By its handle: the process itself would close what it said as well.
            process.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                // A line that the kill cut short names no act.
                last = line.length() >= Long.toString(last).length() ? Math.max(last, Long.parseLong(line)) : last;
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return last;
    }

    private Process writer(SessionId session, int seed) throws IOException {
        return new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                KilledWriter.class.getName(), folder.toString(), session.toString(), Integer.toString(seed)))
                .redirectError(Redirect.INHERIT).start();
    }
}
