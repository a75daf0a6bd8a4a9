package org.needlepoint.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.exchange.StableNames;
import org.needlepoint.store.sql.Bind;
import org.needlepoint.store.sql.Read;

/// The table of sessions: what the acts of each add up to, beside how many acts there are and the last one's hash.
final class SessionTable {

    /// The states in which a session waits for someone, as SQL.
    static final String UNFINISHED = Arrays.stream(SessionState.values()).filter(SessionState::unfinished)
            .map(state -> "'" + StableNames.STATE.name(state) + "'").collect(Collectors.joining(", ", "(", ")"));

    private SessionTable() {
    }

    /// A session's row.
    record Stored(PatientId patient, int number, Instant opened, SessionState state, Optional<Instant> started,
            Optional<Instant> allOut, Optional<Instant> ended, VisitFacts visit, long acts, String lastHash) {

        /// The row that a session makes.
        static Stored of(Folded folded) {
            TreatmentSession session = folded.session();
            Chart chart = session.chart();
            return new Stored(new PatientId(UUID.fromString(session.patient())), session.number(), session.opened(),
                    chart.state(), chart.firstStarted(), chart.allOut(), chart.ended(), VisitFacts.of(chart),
                    session.acts(), folded.lastHash());
        }
    }

    static int nextNumber(Connection connection, PatientId patient) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT COALESCE(MAX(number), 0) + 1 FROM session WHERE patient = ?")) {
            Bind.to(select).id(patient.value());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    static void insert(Connection connection, SessionId id, Stored row) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO session (patient, number, opened, state, started, all_out, ended, room, pain_before,
                    pain_after, next_day, count_open, signed, amended, called, acts, last_hash, id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            bind(Bind.to(insert).id(row.patient().value()).number(row.number()).moment(row.opened()), row)
                    .id(id.value());
            insert.executeUpdate();
        }
    }

    /// Writes a session's new state, if it still holds the acts that were known.
    ///
    /// @return whether it did
    static boolean update(Connection connection, SessionId id, Stored row, long knownActs) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                UPDATE session SET state = ?, started = ?, all_out = ?, ended = ?, room = ?, pain_before = ?,
                    pain_after = ?, next_day = ?, count_open = ?, signed = ?, amended = ?, called = ?, acts = ?,
                    last_hash = ?
                WHERE id = ? AND acts = ?""")) {
            bind(Bind.to(update), row).id(id.value()).number(knownActs);
            return update.executeUpdate() == 1;
        }
    }

    private static Bind bind(Bind bind, Stored row) throws SQLException {
        bind.text(StableNames.STATE.name(row.state())).moment(row.started()).moment(row.allOut())
                .moment(row.ended());
        return row.visit().bind(bind).number(row.acts()).text(row.lastHash());
    }

    static Optional<Stored> find(Connection connection, SessionId id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT * FROM session WHERE id = ?")) {
            Bind.to(select).id(id.value());
            try (ResultSet result = select.executeQuery()) {
                return result.next() ? Optional.of(stored(new Read(result))) : Optional.empty();
            }
        }
    }

    private static Stored stored(Read row) throws SQLException {
        return new Stored(new PatientId(row.id("patient")), row.number("number"), row.moment("opened"),
                StableNames.STATE.required(row.text("state")), row.optionalMoment("started"),
                row.optionalMoment("all_out"), row.optionalMoment("ended"), VisitFacts.read(row),
                row.longNumber("acts"), row.text("last_hash"));
    }

    static List<SessionId> unfinished(Connection connection, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT id FROM session WHERE state IN "
                + UNFINISHED + " ORDER BY CASE state WHEN ? THEN 0 ELSE 1 END, opened DESC, id LIMIT ?")) {
            Bind.to(select).text(StableNames.STATE.name(SessionState.NEEDLING)).number(limit);
            try (ResultSet row = select.executeQuery()) {
                List<SessionId> ids = new ArrayList<>();
                while (row.next()) {
                    ids.add(new SessionId(row.getObject(1, UUID.class)));
                }
                return ids;
            }
        }
    }

    /// A patient's newest sessions, newest first.
    static List<SessionRow> rows(Connection connection, PatientId patient, int limit) throws SQLException {
        Map<UUID, SessionSummary> sessions = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT * FROM session WHERE patient = ? ORDER BY number DESC LIMIT ?")) {
            Bind.to(select).id(patient.value()).number(limit);
            try (ResultSet result = select.executeQuery()) {
                Read row = new Read(result);
                while (result.next()) {
                    sessions.put(row.id("id"), new SessionSummary(new SessionId(row.id("id")), stored(row)));
                }
            }
        }
        addNeedles(connection, sessions);
        VisitTables.addTo(connection, sessions);
        return sessions.values().stream().map(SessionSummary::row).toList();
    }

    private static void addNeedles(Connection connection, Map<UUID, SessionSummary> sessions) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT session, site, side, muscle, twitch, fate, COALESCE(in_corrected, in_entered) AS went_in,
                    COALESCE(out_corrected, out_entered) AS came_out
                FROM placement WHERE session = ANY(?) AND NOT never_placed ORDER BY session, number""")) {
            Bind.to(select).ids(sessions.keySet().toArray(UUID[]::new));
            try (ResultSet result = select.executeQuery()) {
                Read row = new Read(result);
                while (result.next()) {
                    Optional<Instant> in = row.optionalMoment("went_in");
                    Optional<Instant> out = row.optionalMoment("came_out");
                    SessionSummary session = sessions.get(row.id("session"));
                    session.add(StableNames.SITE.required(row.text("site")),
                            StableNames.SIDE.required(row.text("side")),
                            row.optionalText("muscle").map(StableNames.MUSCLE::required), in.isPresent(),
                            in.flatMap(start -> out.map(end -> Duration.between(start, end))));
                    session.twitched(StableNames.ANSWER.required(row.text("twitch")));
                    row.optionalText("fate").map(StableNames.FATE::required).ifPresent(session::became);
                }
            }
        }
    }
}
