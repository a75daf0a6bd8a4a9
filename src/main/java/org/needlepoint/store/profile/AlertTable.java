package org.needlepoint.store.profile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.patient.Alert;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.exchange.StableNames;
import org.needlepoint.store.sql.Bind;
import org.needlepoint.store.sql.Read;

/// The table of alerts. One that is taken off the banner ends; none is deleted.
public final class AlertTable {

    private AlertTable() {
    }

    /// Ends the alerts that are not among these any more, and adds those that are new.
    public static void change(Connection connection, PatientId patient, List<Alert> alerts, Instant now)
            throws SQLException {
        List<Alert> added = new ArrayList<>(alerts);
        Map<Integer, Alert> standing = new HashMap<>();
        int last = read(connection, patient, standing);
        for (Map.Entry<Integer, Alert> entry : standing.entrySet()) {
            if (!added.remove(entry.getValue())) {
                end(connection, patient, entry.getKey(), now);
            }
        }
        for (Alert alert : added) {
            insert(connection, patient, ++last, alert);
        }
    }

    /// Reads those that have not ended.
    ///
    /// @return the highest ordinal of the patient's, ended ones too
    private static int read(Connection connection, PatientId patient, Map<Integer, Alert> standing)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT ordinal, level, words, since, ended FROM alert WHERE patient = ?")) {
            Bind.to(select).id(patient.value());
            int last = 0;
            try (ResultSet result = select.executeQuery()) {
                Read row = new Read(result);
                while (result.next()) {
                    last = Math.max(last, row.number("ordinal"));
                    if (row.optionalMoment("ended").isEmpty()) {
                        standing.put(row.number("ordinal"), alert(row));
                    }
                }
            }
            return last;
        }
    }

    private static void end(Connection connection, PatientId patient, int ordinal, Instant now) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE alert SET ended = ? WHERE patient = ? AND ordinal = ?")) {
            Bind.to(update).moment(now).id(patient.value()).number(ordinal);
            update.executeUpdate();
        }
    }

    private static void insert(Connection connection, PatientId patient, int ordinal, Alert alert)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO alert (patient, ordinal, level, words, since) VALUES (?, ?, ?, ?, ?)")) {
            Bind.to(insert).id(patient.value()).number(ordinal).text(StableNames.LEVEL.name(alert.level()))
                    .text(alert.text()).date(alert.since());
            insert.executeUpdate();
        }
    }

    // A level this version does not know stands as a reason: an alert is never dropped, nor made a stop unasked.
    private static Alert alert(Read row) throws SQLException {
        return new Alert(StableNames.LEVEL.value(row.text("level")).orElse(Level.CONFIRM), row.text("words"),
                row.date("since"));
    }

    /// The alerts of those among the patients that have any.
    public static Map<UUID, List<Alert>> of(Connection connection, UUID[] patients) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT patient, level, words, since FROM alert "
                + "WHERE patient = ANY(?) AND ended IS NULL ORDER BY patient, ordinal")) {
            Bind.to(select).ids(patients);
            Map<UUID, List<Alert>> alerts = new HashMap<>();
            try (ResultSet result = select.executeQuery()) {
                Read row = new Read(result);
                while (result.next()) {
                    alerts.computeIfAbsent(row.id("patient"), _ -> new ArrayList<>()).add(alert(row));
                }
            }
            return alerts;
        }
    }
}
