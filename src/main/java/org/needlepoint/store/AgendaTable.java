package org.needlepoint.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.store.PatientTable.Numbered;
import org.needlepoint.store.sql.Bind;
import org.needlepoint.store.sql.Read;

/// What the clinic has to do on a day: who is due, and who is to be called.
final class AgendaTable {

    private AgendaTable() {
    }

    /// The patients whose newest session says that the next one is on this day, by name.
    static List<Numbered> due(Connection connection, LocalDate day, int limit) throws SQLException {
        return PatientTable.list(connection, """
                JOIN session ON session.patient = patient.id AND session.next_day = ?
                WHERE session.state <> 'cancelled' AND NOT EXISTS (
                    SELECT 1 FROM session AS later WHERE later.patient = patient.id
                        AND later.number > session.number AND later.state <> 'cancelled')
                ORDER BY name_key, patient.serial LIMIT ?""", bind -> bind.date(day).number(limit));
    }

    /// The sessions that ended within a time and whose patient was not reached since, the oldest first.
    static List<CheckDue> checks(Connection connection, Instant from, Instant to, int limit) throws SQLException {
        record Found(UUID patient, SessionId session, int number, Instant ended) {
        }
        List<Found> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT patient, id, number, ended FROM session
                WHERE ended >= ? AND ended <= ? AND called IS NULL AND state IN ('out', 'counted', 'signed')
                ORDER BY ended, id LIMIT ?""")) {
            Bind.to(select).moment(from).moment(to).number(limit);
            try (ResultSet result = select.executeQuery()) {
                Read row = new Read(result);
                while (result.next()) {
                    found.add(new Found(row.id("patient"), new SessionId(row.id("id")), row.number("number"),
                            row.moment("ended")));
                }
            }
        }
        Map<UUID, Patient> patients = new HashMap<>();
        PatientTable.rows(connection, PatientTable.list(connection, "WHERE id = ANY(?)",
                bind -> bind.ids(found.stream().map(Found::patient).toArray(UUID[]::new))))
                .forEach(row -> patients.put(row.patient().id().value(), row.patient()));
        return found.stream().map(one -> new CheckDue(patients.get(one.patient()), one.session(), one.number(),
                one.ended())).toList();
    }
}
