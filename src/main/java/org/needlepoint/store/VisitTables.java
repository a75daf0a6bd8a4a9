package org.needlepoint.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.needlepoint.domain.aftercare.Reaction;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.domain.screening.Measure;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.exchange.StableNames;
import org.needlepoint.store.sql.Bind;
import org.needlepoint.store.sql.Read;

/// The tables of what was measured and which reactions there were: what the acts of a session make of them.
final class VisitTables {

    private VisitTables() {
    }

    /// Writes what changed from one chart to the next.
    static void change(Connection connection, SessionId session, Chart before, Chart after) throws SQLException {
        if (!before.before().measures().equals(after.before().measures())) {
            clear(connection, "session_measure", session);
            insertMeasures(connection, session, after.before().measures());
        }
        List<ReactionRow> reactions = reactions(after);
        if (!reactions(before).equals(reactions)) {
            clear(connection, "session_reaction", session);
            insertReactions(connection, session, reactions);
        }
    }

    /// Writes everything anew.
    static void rebuild(Connection connection, SessionId session, Chart chart) throws SQLException {
        clear(connection, "session_measure", session);
        insertMeasures(connection, session, chart.before().measures());
        clear(connection, "session_reaction", session);
        insertReactions(connection, session, reactions(chart));
    }

    /// Whether the tables say the same as the chart.
    static boolean agree(Connection connection, SessionId session, Chart chart) throws SQLException {
        UUID[] ids = {session.value()};
        return measures(connection, ids).getOrDefault(session.value(), Map.of()).equals(chart.before().measures())
                && reactions(connection, ids).getOrDefault(session.value(), List.of()).equals(reactions(chart));
    }

    private static List<ReactionRow> reactions(Chart chart) {
        List<ReactionRow> rows = new ArrayList<>();
        chart.after().reactions().forEach((kind, reaction) -> {
            if (reaction.present()) {
                rows.add(row(kind, reaction));
            }
        });
        return rows;
    }

    private static ReactionRow row(ReactionKind kind, Reaction reaction) {
        return new ReactionRow(kind, reaction.grade().orElseThrow(), reaction.other(), reaction.words(),
                reaction.needles());
    }

    private static void clear(Connection connection, String table, SessionId session) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table + " WHERE session = ?")) {
            Bind.to(delete).id(session.value());
            delete.executeUpdate();
        }
    }

    private static void insertMeasures(Connection connection, SessionId session, Map<Measure, Integer> measures)
            throws SQLException {
        if (measures.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO session_measure (session, measure, amount) VALUES (?, ?, ?)")) {
            for (Map.Entry<Measure, Integer> measured : measures.entrySet()) {
                Bind.to(insert).id(session.value()).text(StableNames.MEASURE.name(measured.getKey()))
                        .number(measured.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void insertReactions(Connection connection, SessionId session, List<ReactionRow> reactions)
            throws SQLException {
        if (reactions.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO session_reaction "
                + "(session, kind, grade, other, words, needles) VALUES (?, ?, ?, ?, ?, ?)")) {
            for (ReactionRow row : reactions) {
                Bind.to(insert).id(session.value()).text(StableNames.REACTION_KIND.name(row.kind()))
                        .text(StableNames.GRADE.name(row.grade()))
                        .text(row.other().map(StableNames.OTHER_REACTION::name)).text(row.words())
                        .text(row.needles().stream().map(Object::toString).collect(Collectors.joining(",")));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// Adds what was measured and which reactions there were to the rows of a history.
    static void addTo(Connection connection, Map<UUID, SessionSummary> sessions) throws SQLException {
        UUID[] ids = sessions.keySet().toArray(UUID[]::new);
        measures(connection, ids).forEach((id, measures) -> sessions.get(id).measured(measures));
        reactions(connection, ids).forEach((id, reactions) -> sessions.get(id).reacted(reactions));
    }

    private static Map<UUID, Map<Measure, Integer>> measures(Connection connection, UUID[] ids) throws SQLException {
        Map<UUID, Map<Measure, Integer>> measures = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT session, measure, amount FROM session_measure WHERE session = ANY(?)")) {
            Bind.to(select).ids(ids);
            try (ResultSet result = select.executeQuery()) {
                Read row = new Read(result);
                while (result.next()) {
                    measures.computeIfAbsent(row.id("session"), _ -> new EnumMap<>(Measure.class))
                            .put(StableNames.MEASURE.required(row.text("measure")), row.number("amount"));
                }
            }
        }
        return measures;
    }

    private static Map<UUID, List<ReactionRow>> reactions(Connection connection, UUID[] ids) throws SQLException {
        Map<UUID, Map<ReactionKind, ReactionRow>> read = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT * FROM session_reaction WHERE session = ANY(?)")) {
            Bind.to(select).ids(ids);
            try (ResultSet result = select.executeQuery()) {
                Read row = new Read(result);
                while (result.next()) {
                    ReactionRow reaction = reaction(row);
                    read.computeIfAbsent(row.id("session"), _ -> new EnumMap<>(ReactionKind.class))
                            .put(reaction.kind(), reaction);
                }
            }
        }
        Map<UUID, List<ReactionRow>> reactions = new HashMap<>();
        read.forEach((id, rows) -> reactions.put(id, List.copyOf(rows.values())));
        return reactions;
    }

    private static ReactionRow reaction(Read row) throws SQLException {
        String needles = row.text("needles");
        return new ReactionRow(StableNames.REACTION_KIND.required(row.text("kind")),
                StableNames.GRADE.required(row.text("grade")),
                row.optionalText("other").map(StableNames.OTHER_REACTION::required), row.text("words"),
                needles.isEmpty() ? List.of() : Arrays.stream(needles.split(",")).map(Integer::valueOf).toList());
    }
}
