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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.store.file.StoreException;
import org.needlepoint.store.file.StoreException.Trouble;
import org.needlepoint.store.sql.Bind;

/// What happens when somebody, or a disk, changed what was stored.
class ActTableTest {

    @TempDir
    private Path folder;
    private ClinicFile clinic;
    private SessionId session;

    @BeforeEach
    void open() {
        clinic = TestClinic.open(folder);
        session = clinic.sessions().open(clinic.patients().add(TestClinic.MARA).id(), "prac-1").id();
        for (int act = 1; act <= 4; act++) {
            clinic.sessions().append(session, act, NOON.plusSeconds(act), "prac-1", List.of(mark(act)));
        }
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private StoreException loadedAfter(String sql) {
        int changed = clinic.database().write(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
        assertThat(changed).isPositive();
        return catchThrowableOfType(StoreException.class, () -> clinic.sessions().load(session));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "UPDATE act SET body = REPLACE(body, '\"minutes\":15', '\"minutes\":16') WHERE number = 3",
            "UPDATE act SET happened = happened + INTERVAL '1' SECOND WHERE number = 3",
            "UPDATE act SET tap = 2 WHERE number = 3",
            "UPDATE act SET practitioner = 'prac-2' WHERE number = 3",
            "UPDATE act SET workstation = 'room-2' WHERE number = 3",
            "UPDATE act SET hash = REPEAT('a', 64) WHERE number = 3",
            "UPDATE act SET previous_hash = REPEAT('a', 64) WHERE number = 3",
            "DELETE FROM act WHERE number = 3"})
    void anActThatWasChangedOrRemovedIsNamedAndTheSessionIsNotShown(String sql) {
        StoreException told = loadedAfter(sql);

        assertThat(told.trouble()).isEqualTo(Trouble.BROKEN_CHAIN);
        assertThat(told.sentence()).startsWith("Act 3 of this session is missing, damaged or was changed outside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE FROM act WHERE number = 5", "DELETE FROM act WHERE number > 3", "DELETE FROM act",
            "UPDATE session SET acts = 4", "UPDATE session SET last_hash = REPEAT('a', 64)"})
    void aChainThatLostItsEndIsNoticed(String sql) {
        assertThat(loadedAfter(sql).trouble()).isEqualTo(Trouble.BROKEN_CHAIN);
    }

    @Test
    void anActOfANewerNeedlepointIsToldWithItsTypeAndNeverSkipped() {
        rewriteLast("{\"type\":\"needle-warmed.3\",\"needle\":1}");

        StoreException told = catchThrowableOfType(StoreException.class, () -> clinic.sessions().acts(session));

        assertThat(told.trouble()).isEqualTo(Trouble.NEWER);
        assertThat(told.sentence()).contains("Act 5").contains("needle-warmed.3").contains("newer Needlepoint");
        assertThat(catchThrowableOfType(StoreException.class, () -> clinic.sessions().append(session, 5, NOON, "prac-1",
                List.of(mark(9)))).trouble()).isEqualTo(Trouble.NEWER);
    }

    @Test
    void anActThatIsChainedRightButCannotBeReadIsTold() {
        rewriteLast("{\"type\":\"needle-in.1\",\"needle\":\"Mara Testfeld\"}");

        StoreException told = catchThrowableOfType(StoreException.class, () -> clinic.sessions().acts(session));

        assertThat(told.trouble()).isEqualTo(Trouble.DAMAGED);
        assertThat(told.sentence()).contains("Act 5").contains("needle-in.1").doesNotContain("Testfeld");
    }

    @Test
    void anActThatIsChainedRightButDoesNotFitTheSessionIsTold() {
        rewriteLast("{\"type\":\"needle-out.1\",\"needle\":1}");

        assertThat(catchThrowableOfType(StoreException.class, () -> clinic.sessions().load(session)).trouble())
                .isEqualTo(Trouble.DAMAGED);
    }

    /// Puts another act in the last one's place, with the hashes it would have, and opens the clinic anew.
    private void rewriteLast(String body) {
        var acts = clinic.sessions().acts(session);
        var last = acts.getLast();
        String hash = ActChain.hash(last.number(), last.tap(), last.at(), last.practitioner(), last.workstation(), body,
                last.previousHash());
        clinic.database().write(connection -> {
            try (var update = connection.prepareStatement("UPDATE act SET body = ?, hash = ? WHERE number = 5")) {
                Bind.to(update).text(body).text(hash);
                update.executeUpdate();
            }
            try (var update = connection.prepareStatement("UPDATE session SET last_hash = ?")) {
                Bind.to(update).text(hash);
                return update.executeUpdate();
            }
        });
        clinic.close();
        clinic = TestClinic.open(folder);
    }

    @Test
    void aSessionThatIsNotThereIsTold() {
        assertThat(catchThrowableOfType(StoreException.class,
                () -> clinic.sessions().load(new SessionId(new java.util.UUID(1, 1)))).trouble())
                .isEqualTo(Trouble.MISSING);
    }
}
