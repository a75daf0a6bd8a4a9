package org.needlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.needlepoint.domain.session.Needles.mark;
import static org.needlepoint.store.TestClinic.NOON;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.store.file.DiskTape;
import org.needlepoint.store.file.Engine;
import org.needlepoint.store.file.FileKeys;
import org.needlepoint.store.file.Schema;
import org.needlepoint.store.file.StoreException;
import org.needlepoint.store.file.StoreException.Trouble;
import org.needlepoint.store.file.TapedFilePath;

class DiskFullTest {

    @TempDir
    private Path folder;
    private final DiskTape tape = new DiskTape();
    private ClinicFile clinic;
    private Patient mara;
    private SessionId session;

    @BeforeEach
    void open() {
        TestClinic.open(folder).close();
        Engine engine = new Engine(TapedFilePath.register(folder.toString(), tape), FileKeys.none());
        clinic = ClinicFile.open(new ClinicFile.Opening(folder, TestClinic.workstation(), engine, Schema.current()));
        mara = clinic.patients().add(TestClinic.MARA);
        session = clinic.sessions().open(mara.id(), "prac-1").id();
    }

    @AfterEach
    void close() {
        tape.leaveRoom(Long.MAX_VALUE);
        clinic.close();
    }

    @Test
    void anActThatTheDiskDoesNotTakeIsToldAndStoredOnceWhenItIsTriedAgainWithRoom() {
        clinic.sessions().append(session, 1, NOON, "prac-1", List.of(mark(1)));
        tape.leaveRoom(0);

        StoreException full = catchThrowableOfType(StoreException.class,
                () -> clinic.sessions().append(session, 2, NOON, "prac-1", List.of(mark(2))));
        assertThat(full.trouble()).isEqualTo(Trouble.DISK_FULL);
        assertThat(full.sentence()).contains("The disk is full").contains("Free some space, then try again");
        assertThat(catchThrowableOfType(StoreException.class,
                () -> clinic.sessions().append(session, 2, NOON, "prac-1", List.of(mark(2)))).trouble())
                .isIn(Trouble.DISK_FULL, Trouble.CLOSED);

        tape.leaveRoom(Long.MAX_VALUE);
        assertThat(clinic.sessions().append(session, 2, NOON, "prac-1", List.of(mark(2)))).hasSize(1);
        assertThat(clinic.sessions().load(session).chart().placements()).hasSize(2);
        assertThat(clinic.sessions().acts(session)).hasSize(3);
        assertThat(clinic.sessions().compare(session)).isEmpty();
    }

    @Test
    void aDiskThatFillsUpInTheMiddleOfAWriteLosesNothingThatWasStored() {
        for (int room = 1; room <= 12; room++) {
            long before = clinic.sessions().load(session).acts();
            tape.leaveRoom(room * 2048L);
            long last = before;
            try {
                while (last < before + 20) {
                    clinic.sessions().append(session, last, NOON, "prac-1", List.of(mark((int) last)));
                    last++;
                }
            } catch (StoreException full) {
                assertThat(full.trouble()).isEqualTo(Trouble.DISK_FULL);
            }
            tape.leaveRoom(Long.MAX_VALUE);

            // The last one may or may not have reached the disk: asked for again it is there once.
            clinic.sessions().append(session, last, NOON, "prac-1", List.of(mark((int) last)));
            assertThat(clinic.sessions().load(session).acts()).isEqualTo(last + 1);
            assertThat(clinic.sessions().compare(session)).isEmpty();
        }
    }

    @Test
    void listsAreStillReadWhileTheDiskIsFull() {
        tape.leaveRoom(0);
        catchThrowableOfType(StoreException.class,
                () -> clinic.sessions().append(session, 1, NOON, "prac-1", List.of(mark(1))));

        assertThat(clinic.patients().search("testfeld", 10)).hasSize(1);
        assertThat(clinic.sessions().load(session).acts()).isEqualTo(1);
    }
}
