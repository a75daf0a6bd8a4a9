package org.needlepoint.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.flywaydb.core.api.FlywayException;
import org.needlepoint.store.file.Database;
import org.needlepoint.store.file.Engine;
import org.needlepoint.store.file.EngineTrouble;
import org.needlepoint.store.file.FileKeys;
import org.needlepoint.store.file.FolderLock;
import org.needlepoint.store.file.ForcedFilePath;
import org.needlepoint.store.file.Schema;
import org.needlepoint.store.file.StoreException;
import org.needlepoint.store.file.StoreException.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The opened clinic: its patients, sessions and settings in one file of one folder, held by this process alone.
///
/// May be used by any thread but the one that draws: every call waits for the disk.
public final class ClinicFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClinicFile.class);
    private static final String NAME = "clinic" + Engine.SUFFIX;
    private static final String UNFINISHED_NAME = "clinic-being-made" + Engine.SUFFIX;
    private static final String LOCK_NAME = "clinic.lock";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
            .withZone(ZoneOffset.UTC);

    private final FolderLock lock;
    private final Database database;
    private final PatientStore patients;
    private final SessionStore sessions;
    private final ClinicStore clinic;
    private final AuditTrail audit;

    private ClinicFile(FolderLock lock, Database database, Workstation workstation) {
        this.lock = lock;
        this.database = database;
        this.patients = new PatientStore(database, workstation);
        this.sessions = new SessionStore(database, workstation);
        this.clinic = new ClinicStore(database, workstation);
        this.audit = new AuditTrail(database, workstation);
    }

    /// What an opening needs.
    ///
    /// @param folder      the clinic's folder
    /// @param workstation who writes
    /// @param engine      what opens the file
    /// @param schema      the migrations
    record Opening(Path folder, Workstation workstation, Engine engine, Schema schema) {

        Path file() {
            return folder.resolve(NAME);
        }
    }

    /// Whether a folder holds a clinic file, of whatever state.
    public static boolean isAt(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }

    /// Opens the clinic of a folder; makes both where they are not there yet.
    ///
    /// @throws StoreException when that cannot be; nothing was overwritten then
    public static ClinicFile open(Path folder, Workstation workstation, FileKeys keys) {
        return open(new Opening(folder.toAbsolutePath().normalize(), workstation,
                new Engine(ForcedFilePath.register(), keys), Schema.current()));
    }

    static ClinicFile open(Opening opening) {
        FolderLock lock = hold(opening);
        try {
            Database database = new Database(opening.engine(), opening.file(), connect(opening));
            return new ClinicFile(lock, database, opening.workstation());
        } catch (SQLException | IOException | RuntimeException error) {
            release(lock);
            throw EngineTrouble.tell(error, opening.file());
        }
    }

    private static FolderLock hold(Opening opening) {
        String path = opening.folder().toString();
        if (path.contains(";")) {
            throw new StoreException(Trouble.FOLDER, "The folder " + path
                    + " has a semicolon in its name, which the database cannot take. Choose another folder.");
        }
        try {
            Files.createDirectories(opening.folder());
            return FolderLock.take(opening.folder(), LOCK_NAME)
                    .orElseThrow(() -> told(Trouble.OPEN_ELSEWHERE, opening, null));
        } catch (IOException error) {
            throw told(Trouble.FOLDER, opening, error);
        }
    }

    /// The first connection to a file that is there, ours, and up to date.
    private static Connection connect(Opening opening) throws SQLException, IOException {
        if (Files.exists(opening.file())) {
            requireClinic(opening);
        } else {
            make(opening);
        }
        Connection connection = opening.engine().open(opening.file());
        try {
            int version = Schema.versionOf(connection)
                    .orElseThrow(() -> told(Trouble.NOT_A_CLINIC, opening, null));
            int newest = opening.schema().version();
            if (version > newest) {
                throw told(Trouble.NEWER, opening, null);
            }
            if (version == newest) {
                return connection;
            }
            connection.close();
            keepBefore(opening, version);
            migrate(opening, opening.file());
            return opening.engine().open(opening.file());
        } catch (SQLException | IOException | RuntimeException error) {
            connection.close();
            throw error;
        }
    }

    /// Makes the file under another name and moves it into place when it is whole, so that a clinic file without
    /// tables is never ours.
    private static void make(Opening opening) throws SQLException, IOException {
        Path unfinished = opening.folder().resolve(UNFINISHED_NAME);
        Files.deleteIfExists(unfinished);
        opening.engine().create(unfinished).close();
        migrate(opening, unfinished);
        Files.move(unfinished, opening.file(), StandardCopyOption.ATOMIC_MOVE);
        LOG.info("Made a new clinic file");
    }

    private static void migrate(Opening opening, Path file) throws SQLException {
        // Held open, or H2 would close and open the file for each of Flyway's connections.
        try (Connection held = opening.engine().open(file)) {
            opening.schema().migrate(() -> opening.engine().open(file));
            LOG.info("Migrated the clinic file to version {}", Schema.versionOf(held).orElse(0));
        } catch (FlywayException failed) {
            throw new StoreException(Trouble.UNEXPECTED, "The clinic file could not be brought up to this version of "
                    + "Needlepoint. A copy from before lies beside it: " + opening.folder() + ".", failed);
        }
    }

    /// Refuses what is no clinic before the engine touches it. The file is not open yet, so it may be read here.
    private static void requireClinic(Opening opening) throws IOException {
        Path file = opening.file();
        if (!Files.isRegularFile(file)) {
            throw told(Trouble.NOT_A_CLINIC, opening, null);
        }
        if (!Files.isWritable(file)) {
            throw told(Trouble.READ_ONLY, opening, null);
        }
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(16);
        }
        boolean clear = startsWith(start, "H:2,");
        boolean encrypted = startsWith(start, "H2encrypt\n");
        if (!clear && !encrypted) {
            throw told(isEmptied(start) ? Trouble.DAMAGED : Trouble.NOT_A_CLINIC, opening, null);
        }
        if (encrypted && opening.engine().keys().fileKey().isEmpty()) {
            throw new StoreException(Trouble.WRONG_KEY, "The clinic file " + file
                    + " is encrypted. Open it with the Needlepoint that encrypted it.");
        }
    }

    /// Nothing, or zeros: what a disk that lost its power leaves of a file.
    private static boolean isEmptied(byte[] start) {
        for (byte value : start) {
            if (value != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, String text) {
        byte[] expected = text.getBytes(StandardCharsets.US_ASCII);
        return bytes.length >= expected.length && Arrays.equals(bytes, 0, expected.length, expected, 0,
                expected.length);
    }

    /// Keeps a copy of a file that is about to be migrated; it is closed now.
    private static void keepBefore(Opening opening, int version) throws IOException {
        String name = "clinic-version-" + version + "-" + STAMP.format(opening.workstation().now()) + Engine.SUFFIX;
        Files.copy(opening.file(), opening.folder().resolve(name));
        LOG.info("Kept a copy of the clinic file before its migration from version {}", version);
    }

    private static StoreException told(Trouble trouble, Opening opening, Throwable cause) {
        return new StoreException(trouble, EngineTrouble.sentence(trouble, opening.file()), cause);
    }

    private static void release(FolderLock lock) {
        try {
            lock.close();
        } catch (IOException error) {
            LOG.warn("The lock file did not close");
        }
    }

    /// The patients.
    public PatientStore patients() {
        return patients;
    }

    /// The sessions and their acts.
    public SessionStore sessions() {
        return sessions;
    }

    /// The letterhead, the practitioner and the settings.
    public ClinicStore clinic() {
        return clinic;
    }

    /// Who looked at, printed or gave out what.
    public AuditTrail audit() {
        return audit;
    }

    /// The database itself, for what looks behind the stores.
    Database database() {
        return database;
    }

    /// Waits for what is under way, then closes the file and gives the folder free. May be called again.
    @Override
    public void close() {
        patients.close();
        database.close();
        release(lock);
    }
}
