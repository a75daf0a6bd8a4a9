package org.needlepoint.store.clinic;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.needlepoint.domain.clinic.ReadyReasons;
import org.needlepoint.store.sql.Bind;
import org.needlepoint.store.sql.Told;

/// The reasons that are ready to tap. The table is empty until the clinic changes them.
public final class ReadyReasonTable {

    private static final String GENERAL = "";
    /// Kept when the clinic wants none at all, which is not the same as never having chosen.
    private static final String NONE = "none";

    private ReadyReasonTable() {
    }

    /// The clinic's reasons; those that come along until it changes them.
    public static Told<ReadyReasons> read(Connection connection) throws SQLException {
        Map<String, List<String>> stored = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT rule_number, words FROM ready_reason ORDER BY rule_number, ordinal");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                stored.computeIfAbsent(row.getString(1), _ -> new ArrayList<>()).add(row.getString(2));
            }
        }
        if (stored.isEmpty()) {
            return new Told<>(ReadyReasons.DEFAULT, List.of());
        }
        List<String> general = stored.getOrDefault(GENERAL, List.of());
        stored.remove(GENERAL);
        stored.remove(NONE);
        try {
            return new Told<>(new ReadyReasons(stored, general), List.of());
        } catch (IllegalArgumentException impossible) {
            return new Told<>(ReadyReasons.DEFAULT, List.of("The ready reasons cannot be read; those that come along "
                    + "are used. Enter them again in Settings."));
        }
    }

    /// Keeps the reasons in place of those before.
    public static void save(Connection connection, ReadyReasons reasons) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM ready_reason")) {
            delete.executeUpdate();
        }
        Map<String, List<String>> all = new TreeMap<>(reasons.byRule());
        all.put(GENERAL, reasons.general());
        all.put(NONE, List.of(NONE));
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO ready_reason (rule_number, ordinal, words) VALUES (?, ?, ?)")) {
            for (Map.Entry<String, List<String>> rule : all.entrySet()) {
                for (int at = 0; at < rule.getValue().size(); at++) {
                    Bind.to(insert).text(rule.getKey()).number(at + 1L).text(rule.getValue().get(at));
                    insert.executeUpdate();
                }
            }
        }
    }
}
