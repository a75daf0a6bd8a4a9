package org.needlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.needlepoint.domain.session.Needles.mark;
import static org.needlepoint.store.TestClinic.NOON;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.store.file.Engine;
import org.needlepoint.store.file.FileKeys;
import org.needlepoint.store.file.ForcedFilePath;
import org.needlepoint.store.file.Schema;
import org.needlepoint.store.file.StoreException;
import org.needlepoint.store.file.StoreException.Trouble;

class ClinicFileTest {

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("clinic.mv.db");
    }

    private StoreException refusalOf(Path where) {
        return catchThrowableOfType(StoreException.class, () -> TestClinic.openOrMake(where).close());
    }

    @Test
    void aClinicIsMadeInAFolderThatIsNotThereYetAndLeavesNothingElseBehind() throws IOException {
        Path deep = folder.resolve("a").resolve("Żółć ü");
        TestClinic.openOrMake(deep).close();

        try (Stream<Path> files = Files.list(deep)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("clinic.mv.db", "clinic.lock");
        }
    }

    @Test
    void aClinicThatWasKilledWhileItWasMadeIsMadeAnew() throws IOException {
        Files.write(folder.resolve("clinic-being-made.mv.db"), new byte[5000]);

        TestClinic.openOrMake(folder).close();

        assertThat(folder.resolve("clinic-being-made.mv.db")).doesNotExist();
        assertThat(file()).exists();
    }

    @Test
    void aSecondOpeningInTheSameProcessIsRefusedAndLeavesTheFirstItsLock() {
        try (ClinicFile first = TestClinic.open(folder)) {
            assertThat(refusalOf(folder).trouble()).isEqualTo(Trouble.OPEN_ELSEWHERE);
            assertThat(refusalOf(folder).trouble()).isEqualTo(Trouble.OPEN_ELSEWHERE);
            assertThat(first.patients().count()).isZero();
        }
        TestClinic.open(folder).close();
    }

    @Test
    void aClinicThatIsClosedSaysSoAndMayBeClosedAgain() {
        ClinicFile clinic = TestClinic.open(folder);
        clinic.close();
        clinic.close();

        assertThat(catchThrowableOfType(StoreException.class, () -> clinic.patients().count()).sentence())
                .isEqualTo("The clinic is closed. Start Needlepoint again.");
    }

    @Test
    void closingTwiceDoesNotFreeAFolderThatWasOpenedAgain() {
        ClinicFile first = TestClinic.open(folder);
        first.close();
        try (ClinicFile second = TestClinic.open(folder)) {
            first.close();
            assertThat(refusalOf(folder).trouble()).isEqualTo(Trouble.OPEN_ELSEWHERE);
            assertThat(second.patients().count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Not a clinic, but a letter to the council.", "PK\u0003\u0004zip", "SQLite format 3"})
    void aFileThatIsNoClinicIsToldAndLeftAsItIs(String content) throws IOException {
        Files.writeString(file(), content);

        StoreException told = refusalOf(folder);

        assertThat(told.trouble()).isIn(Trouble.NOT_A_CLINIC, Trouble.DAMAGED);
        assertThat(told.sentence()).contains(file().toString());
        assertThat(file()).hasContent(content);
    }

    @Test
    void aDatabaseOfAnotherProgramIsToldAndLeftAsItIs() throws Exception {
        Engine engine = new Engine(ForcedFilePath.register(), FileKeys.none());
        try (var connection = engine.create(file()); var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE ledger (id INTEGER)");
        }

        assertThat(refusalOf(folder).trouble()).isEqualTo(Trouble.NOT_A_CLINIC);

        try (var connection = engine.open(file()); var statement = connection.createStatement()) {
            statement.execute("SELECT id FROM ledger");
        }
    }

    @Test
    void aDirectoryInTheFilesPlaceIsTold() throws IOException {
        Files.createDirectory(file());

        assertThat(refusalOf(folder).trouble()).isEqualTo(Trouble.NOT_A_CLINIC);
    }

    @Test
    void aFileOfZerosIsToldAsDamagedAndLeftAsItIs() throws IOException {
        Files.write(file(), new byte[20_000]);

        StoreException told = refusalOf(folder);

        assertThat(told.trouble()).isEqualTo(Trouble.DAMAGED);
        assertThat(told.sentence()).contains("is damaged").contains("put the newest backup in its place");
        assertThat(file()).hasBinaryContent(new byte[20_000]);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 4096, 8192, 12_288, 20_000, 30_000})
    void aFileThatWasCutShortIsEitherWholeOrToldAndNotMadeNew(int size) throws IOException {
        SessionId session = aClinicWithASession();
        try (RandomAccessFile cut = new RandomAccessFile(file().toFile(), "rw")) {
            assertThat(cut.length()).isGreaterThan(size);
            cut.setLength(size);
        }

        StoreException told = catchThrowableOfType(StoreException.class, () -> {
            try (ClinicFile clinic = TestClinic.open(folder)) {
                clinic.sessions().load(session);
            }
        });

        assertThat(told).describedAs("cut to %d bytes", size).isNotNull();
        assertThat(told.trouble()).isIn(Trouble.DAMAGED, Trouble.NOT_A_CLINIC, Trouble.MISSING);
        assertThat(told.getMessage()).doesNotContain("SELECT").doesNotContain("Testfeld");
    }

    @Test
    void aFileWithABrokenMiddleIsToldWithoutTheEnginesWords() throws IOException {
        SessionId session = aClinicWithASession();
        try (RandomAccessFile broken = new RandomAccessFile(file().toFile(), "rw")) {
            broken.seek(8192);
            broken.write(new byte[(int) broken.length() - 8192]);
        }

        StoreException told = catchThrowableOfType(StoreException.class, () -> {
            try (ClinicFile clinic = TestClinic.open(folder)) {
                clinic.sessions().load(session);
            }
        });

        assertThat(told.trouble()).isIn(Trouble.DAMAGED, Trouble.NOT_A_CLINIC);
    }

    private SessionId aClinicWithASession() {
        try (ClinicFile clinic = TestClinic.open(folder)) {
            SessionId session = clinic.sessions().open(clinic.patients().add(TestClinic.MARA).id(), "prac-1").id();
            clinic.sessions().append(session, 1, NOON, "prac-1", List.of(mark(1)));
            return session;
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsToldWithItsPath() throws IOException {
        Path occupied = Files.writeString(folder.resolve("occupied"), "a file");

        StoreException told = refusalOf(occupied.resolve("clinic"));

        assertThat(told.trouble()).isEqualTo(Trouble.FOLDER);
        assertThat(told.sentence()).contains(occupied.resolve("clinic").toString())
                .contains("Choose a folder that this account may write to");
    }

    @Test
    void aFolderNobodyMayWriteToIsTold() throws IOException {
        assumeFalse(System.getProperty("user.name").equals("root"), "root may write anywhere");
        Path locked = Files.createDirectory(folder.resolve("locked"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));

        assertThat(refusalOf(locked).trouble()).isEqualTo(Trouble.FOLDER);
    }

    @Test
    void aReadOnlyFileIsTold() throws IOException {
        assumeFalse(System.getProperty("user.name").equals("root"), "root may write anything");
        TestClinic.open(folder).close();
        assumeTrue(file().toFile().setReadOnly());

        assertThat(refusalOf(folder).trouble()).isEqualTo(Trouble.READ_ONLY);
    }

    @Test
    void aFolderWithASemicolonIsRefusedBecauseTheEnginesAddressCannotHoldIt() {
        StoreException told = refusalOf(folder.resolve("a;INIT=DROP ALL OBJECTS"));

        assertThat(told.trouble()).isEqualTo(Trouble.FOLDER);
        assertThat(told.sentence()).contains("semicolon");
    }

    @Test
    void aFileOfANewerNeedlepointIsToldAndStillOpensThere() {
        next().close();

        StoreException told = refusalOf(folder);

        assertThat(told.trouble()).isEqualTo(Trouble.NEWER);
        assertThat(told.sentence()).contains("A newer Needlepoint wrote the clinic file")
                .contains("Install that version");
        next().close();
    }

    @Test
    void anOlderFileIsKeptAsACopyAndThenMigratedWithAllThatIsInIt() throws IOException {
        SessionId session = aClinicWithASession();

        try (ClinicFile migrated = next()) {
            assertThat(migrated.sessions().load(session).acts()).isEqualTo(2);
            assertThat(migrated.database().<Integer>read(connection -> {
                try (var row = connection.createStatement().executeQuery("SELECT COUNT(*) FROM next_year")) {
                    row.next();
                    return row.getInt(1);
                }
            })).isZero();
        }
        Path restored = Files.createDirectory(folder.resolve("restored"));
        String copy = "clinic-version-" + Schema.current().version() + "-20261222-120000.mv.db";
        Files.move(folder.resolve(copy), restored.resolve("clinic.mv.db"));
        try (ClinicFile older = TestClinic.open(restored)) {
            assertThat(older.sessions().load(session).acts()).isEqualTo(2);
        }
    }

    @Test
    void theNewestMigrationIsTheOneThatIsAskedFor() throws Exception {
        Path migrations = Path.of(Schema.class.getResource("/migrations/V1__clinic.sql").toURI()).getParent();
        try (Stream<Path> files = Files.list(migrations)) {
            assertThat(files.mapToInt(path -> Integer.parseInt(
                    path.getFileName().toString().replaceAll("V(\\d+)__.*\\.sql", "$1"))).max())
                    .hasValue(Schema.current().version());
        }
    }

    /// A clinic as next year's Needlepoint opens it.
    private ClinicFile next() {
        Engine engine = new Engine(ForcedFilePath.register(), FileKeys.none());
        return ClinicFile.open(new ClinicFile.Opening(folder, TestClinic.workstation(), engine,
                new Schema(new String[] {"classpath:migrations", "classpath:next-migrations"}, 1000)));
    }

    @Test
    void aKeyEncryptsTheFileAndNeitherNoKeyNorAnotherOpensIt() throws IOException {
        FileKeys key = () -> Optional.of("0123456789abcdef".toCharArray());
        try (ClinicFile clinic = ClinicFile.open(folder, TestClinic.workstation(), key)) {
            clinic.patients().add(TestClinic.MARA);
        }

        assertThat(refusalOf(folder).trouble()).isEqualTo(Trouble.WRONG_KEY);
        assertThat(catchThrowableOfType(StoreException.class, () -> ClinicFile.open(folder, TestClinic.workstation(),
                () -> Optional.of("another".toCharArray()))).trouble()).isEqualTo(Trouble.WRONG_KEY);
        try (ClinicFile clinic = ClinicFile.open(folder, TestClinic.workstation(), key)) {
            assertThat(clinic.patients().search("testfeld", 5)).hasSize(1);
        }
    }
}
