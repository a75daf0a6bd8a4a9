package org.needlepoint.store.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.store.sql.Bind;
import org.needlepoint.store.sql.FieldDigest;
import org.needlepoint.store.sql.Read;

/// The audit trail's rows: only ever added to, each with a hash over itself and the hash before.
///
/// Hashed are, by [FieldDigest], `needlepoint-audit-1`, number, moment in milliseconds, practitioner, name,
/// workstation, action, patient, session, detail and the hash before.
public final class AuditTable {

    private static final String RULE = "needlepoint-audit-1";
    private static final String COLUMNS = "number, happened, practitioner, name, workstation, action, patient, session,"
            + " detail, previous_hash, hash";

    private AuditTable() {
    }

    private record Stored(AuditEntry entry, String previous, String hash) {
    }

    /// Adds an entry after the last.
    public static AuditEntry append(Connection connection, Instant at, String workstation, AuditEvent event)
            throws SQLException {
        Optional<Stored> last = last(connection);
        AuditEntry entry = new AuditEntry(last.map(stored -> stored.entry().number()).orElse(0L) + 1, at, workstation,
                event);
        String previous = last.map(Stored::hash).orElse(FieldDigest.START);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO audit (" + COLUMNS
                + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            Bind.to(insert).number(entry.number()).moment(at).text(event.practitioner()).text(event.name())
                    .text(workstation).text(event.action().id()).id(event.patient().map(PatientId::value))
                    .id(event.session().map(SessionId::value)).text(event.detail()).text(previous)
                    .text(hash(entry, previous));
            insert.executeUpdate();
        }
        return entry;
    }

    private static Optional<Stored> last(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT " + COLUMNS
                + " FROM audit ORDER BY number DESC FETCH FIRST 1 ROW ONLY")) {
            return rows(select).stream().findFirst();
        }
    }

    private static String hash(AuditEntry entry, String previous) {
        AuditEvent event = entry.event();
        return FieldDigest.of(RULE, Long.toString(entry.number()), Long.toString(entry.at().toEpochMilli()),
                event.practitioner(), event.name(), entry.workstation(), event.action().id(),
                event.patient().map(PatientId::toString).orElse(""),
                event.session().map(SessionId::toString).orElse(""), event.detail(), previous);
    }

    private static List<Stored> rows(PreparedStatement select) throws SQLException {
        List<Stored> rows = new ArrayList<>();
        try (ResultSet result = select.executeQuery()) {
            Read row = new Read(result);
            while (result.next()) {
                rows.add(stored(row));
            }
        }
        return rows;
    }

    private static Stored stored(Read row) throws SQLException {
        UUID patient = row.id("patient");
        UUID session = row.id("session");
        AuditEvent event = new AuditEvent(AuditAction.ofId(row.text("action")), row.text("practitioner"),
                row.text("name"), Optional.ofNullable(patient).map(PatientId::new),
                Optional.ofNullable(session).map(SessionId::new), row.text("detail"));
        return new Stored(new AuditEntry(row.longNumber("number"), row.moment("happened"), row.text("workstation"),
                event), row.text("previous_hash"), row.text("hash"));
    }

    /// The newest entries, newest first.
    public static List<AuditEntry> newest(Connection connection, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT " + COLUMNS
                + " FROM audit ORDER BY number DESC FETCH FIRST ? ROWS ONLY")) {
            Bind.to(select).number(limit);
            return rows(select).stream().map(Stored::entry).toList();
        }
    }

    /// The newest entries about a session, newest first.
    public static List<AuditEntry> ofSession(Connection connection, SessionId session, int limit)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT " + COLUMNS
                + " FROM audit WHERE session = ? ORDER BY number DESC FETCH FIRST ? ROWS ONLY")) {
            Bind.to(select).id(session.value()).number(limit);
            return rows(select).stream().map(Stored::entry).toList();
        }
    }

    /// The number of the first entry that is missing, was changed or does not follow the one before; empty where all
    /// is well.
    public static Optional<Long> firstMisfit(Connection connection) throws SQLException {
        String previous = FieldDigest.START;
        long number = 0;
        try (PreparedStatement select = connection.prepareStatement("SELECT " + COLUMNS
                + " FROM audit ORDER BY number"); ResultSet result = select.executeQuery()) {
            Read row = new Read(result);
            while (result.next()) {
                number++;
                if (!fits(row, number, previous)) {
                    return Optional.of(number);
                }
                previous = row.text("hash");
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Read row, long number, String previous) throws SQLException {
        try {
            Stored stored = stored(row);
            return stored.entry().number() == number && stored.previous().equals(previous)
                    && stored.hash().equals(hash(stored.entry(), previous));
        } catch (IllegalArgumentException unknownAction) {
            return false;
        }
    }
}
