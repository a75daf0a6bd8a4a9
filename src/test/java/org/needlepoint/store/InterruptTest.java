package org.needlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.domain.session.Needles.mark;
import static org.needlepoint.store.TestClinic.NOON;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.domain.session.SessionId;

/// A thread that is interrupted in the middle of a read or write would close the file under everybody's hands.
class InterruptTest {

    @TempDir
    private Path folder;

    @Test
    void interruptedThreadsNeitherLoseActsNorCloseTheFileForOthers() throws InterruptedException {
        try (ClinicFile clinic = TestClinic.open(folder)) {
            SessionId session = clinic.sessions().open(clinic.patients().add(TestClinic.MARA).id(), "prac-1").id();
            AtomicInteger written = new AtomicInteger();
            Thread writing = Thread.ofPlatform().start(() -> {
                for (int i = 1; i <= 200; i++) {
                    clinic.sessions().append(session, i, NOON.plusMillis(i), "prac-1", List.of(mark(i)));
                    written.set(i);
                }
            });
            while (writing.isAlive()) {
                int before = written.get();
                writing.interrupt();
                assertThat(clinic.patients().search("testfeld", 10)).hasSize(1);
                // one interrupt an act: a person closes a window once, and what is under way goes on
                while (writing.isAlive() && written.get() == before) {
                    Thread.onSpinWait();
                }
            }

            assertThat(written).hasValue(200);
            assertThat(clinic.sessions().load(session).acts()).isEqualTo(201);
        }
    }

    @Test
    void theMarkOfAnInterruptedThreadIsKept() {
        try (ClinicFile clinic = TestClinic.open(folder)) {
            Thread.currentThread().interrupt();
            clinic.patients().add(TestClinic.MARA);

            assertThat(Thread.interrupted()).isTrue();
            assertThat(clinic.patients().count()).isEqualTo(1);
        }
    }
}
