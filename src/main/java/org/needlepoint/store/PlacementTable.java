package org.needlepoint.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.Dwell;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.Moment;
import org.needlepoint.domain.session.Needle;
import org.needlepoint.domain.session.NeedleDetails;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.exchange.StableNames;
import org.needlepoint.store.sql.Bind;
import org.needlepoint.store.sql.Read;

/// The table of placements: what the acts of a session make of its needles, kept beside them for lists and search.
final class PlacementTable {

    private static final List<String> COLUMNS = List.of("session", "needle", "number", "round", "body_view", "x_mm",
            "y_mm", "drawing", "site", "side", "place", "muscle", "muscle_chosen", "muscles_under", "diameter",
            "length_mm", "planned_min", "depth_mm", "angle_deg", "direction", "technique", "grip", "sensation",
            "tenderness", "twitch", "familiar_pain", "note", "in_entered", "in_exact", "in_corrected", "out_entered",
            "out_exact", "out_corrected", "never_placed", "fate", "forgotten");

    private static final String INSERT = "INSERT INTO placement (" + String.join(", ", COLUMNS) + ") VALUES ("
            + COLUMNS.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";

    private PlacementTable() {
    }

    /// A patient's needles that went in, those of the newest sessions first.
    static List<Placed> placed(Connection connection, PatientId patient, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT site, side, body_view, x_mm, y_mm, drawing
                FROM placement JOIN session ON session.id = placement.session
                WHERE session.patient = ? AND session.state <> ? AND in_entered IS NOT NULL AND NOT never_placed
                ORDER BY session.number DESC, placement.number LIMIT ?""")) {
            Bind.to(select).id(patient.value()).text(StableNames.STATE.name(SessionState.CANCELLED)).number(limit);
            List<Placed> placed = new ArrayList<>();
            try (ResultSet result = select.executeQuery()) {
                Read row = new Read(result);
                while (result.next()) {
                    placed.add(new Placed(StableNames.SITE.required(row.text("site")),
                            StableNames.SIDE.required(row.text("side")),
                            new BodyPoint(StableNames.VIEW.required(row.text("body_view")), row.mm("x_mm"),
                                    row.mm("y_mm"), row.number("drawing"))));
                }
            }
            return placed;
        }
    }

    /// Writes what changed from one chart to the next.
    static void change(Connection connection, SessionId session, Chart before, Chart after) throws SQLException {
        Map<Integer, NeedlePlacement> old = new HashMap<>();
        before.placements().forEach(needle -> old.put(needle.key(), needle));
        List<NeedlePlacement> changed = new ArrayList<>();
        List<Integer> stale = new ArrayList<>();
        for (NeedlePlacement needle : after.placements()) {
            NeedlePlacement there = old.remove(needle.key());
            if (!needle.equals(there)) {
                changed.add(needle);
                if (there != null) {
                    stale.add(needle.key());
                }
            }
        }
        stale.addAll(old.keySet());
        if (!stale.isEmpty()) {
            delete(connection, session, stale);
        }
        if (!changed.isEmpty()) {
            insert(connection, session, changed);
        }
    }

    /// Removes every placement of a session, to be written anew.
    static void clear(Connection connection, SessionId session) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM placement WHERE session = ?")) {
            Bind.to(delete).id(session.value());
            delete.executeUpdate();
        }
    }

    private static void delete(Connection connection, SessionId session, List<Integer> keys) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                "DELETE FROM placement WHERE session = ? AND needle = ?")) {
            for (int key : keys) {
                Bind.to(delete).id(session.value()).number(key);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    private static void insert(Connection connection, SessionId session, List<NeedlePlacement> needles)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (NeedlePlacement needle : needles) {
                Bind bind = Bind.to(insert).id(session.value()).number(needle.key()).number(needle.number())
                        .number(needle.round());
                location(bind, needle.location());
                bind.number(needle.needle().diameterHundredthsMm()).number(needle.needle().lengthMm())
                        .number(needle.planned().minutes());
                details(bind, needle.details());
                moment(bind, needle.in());
                moment(bind, needle.out());
                bind.flag(needle.neverPlaced()).text(needle.fate().map(StableNames.FATE::name))
                        .flag(needle.forgotten());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void location(Bind bind, Location location) throws SQLException {
        BodyPoint spot = location.spot();
        bind.text(StableNames.VIEW.name(spot.view())).mm(spot.xMm()).mm(spot.yMm()).number(spot.drawing())
                .text(StableNames.SITE.name(location.site())).text(StableNames.SIDE.name(location.side()))
                .text(location.place()).text(location.muscle().map(StableNames.MUSCLE::name)).flag(location.chosen())
                .text(location.under().stream().map(StableNames.MUSCLE::name).collect(Collectors.joining(",")));
    }

    private static void details(Bind bind, NeedleDetails details) throws SQLException {
        bind.number(details.depthMm()).number(details.angleDeg())
                .text(details.direction().map(StableNames.DIRECTION::name))
                .text(details.technique().map(StableNames.TECHNIQUE::name))
                .text(details.grip().map(StableNames.GRIP::name))
                .text(details.sensation().map(StableNames.SENSATION::name))
                .number(details.tenderness())
                .text(StableNames.ANSWER.name(details.twitch())).text(StableNames.ANSWER.name(details.familiarPain()))
                .text(details.note());
    }

    private static void moment(Bind bind, Optional<Moment> moment) throws SQLException {
        bind.moment(moment.map(Moment::entered)).flag(moment.map(Moment::exact))
                .moment(moment.flatMap(Moment::corrected));
    }

    /// The needles of a session as the table has them, in the order of their numbers.
    static List<NeedlePlacement> of(Connection connection, SessionId session) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT " + String.join(", ", COLUMNS)
                + " FROM placement WHERE session = ? ORDER BY number, needle")) {
            Bind.to(select).id(session.value());
            List<NeedlePlacement> needles = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    needles.add(needle(new Read(row)));
                }
            }
            return needles;
        }
    }

    private static NeedlePlacement needle(Read row) throws SQLException {
        return new NeedlePlacement(row.number("needle"), row.number("number"), row.number("round"), location(row),
                new Needle(row.number("diameter"), row.number("length_mm")), new Dwell(row.number("planned_min")),
                details(row), moment(row, "in"), moment(row, "out"), row.flag("never_placed"),
                row.optionalText("fate").map(StableNames.FATE::required), row.flag("forgotten"));
    }

    private static Location location(Read row) throws SQLException {
        BodyPoint spot = new BodyPoint(StableNames.VIEW.required(row.text("body_view")), row.mm("x_mm"),
                row.mm("y_mm"), row.number("drawing"));
        String under = row.text("muscles_under");
        List<Muscle> muscles = under.isEmpty() ? List.of()
                : Arrays.stream(under.split(",")).map(StableNames.MUSCLE::required).toList();
        return new Location(spot, StableNames.SITE.required(row.text("site")),
                StableNames.SIDE.required(row.text("side")), row.text("place"),
                row.optionalText("muscle").map(StableNames.MUSCLE::required), row.flag("muscle_chosen"), muscles);
    }

    private static NeedleDetails details(Read row) throws SQLException {
        return new NeedleDetails(row.optionalNumber("depth_mm"), row.optionalNumber("angle_deg"),
                row.optionalText("direction").map(StableNames.DIRECTION::required),
                row.optionalText("technique").map(StableNames.TECHNIQUE::required),
                row.optionalText("grip").map(StableNames.GRIP::required),
                row.optionalText("sensation").map(StableNames.SENSATION::required),
                row.optionalNumber("tenderness"), StableNames.ANSWER.required(row.text("twitch")),
                StableNames.ANSWER.required(row.text("familiar_pain")), row.text("note"));
    }

    private static Optional<Moment> moment(Read row, String which) throws SQLException {
        Optional<Instant> entered = row.optionalMoment(which + "_entered");
        return entered.isEmpty() ? Optional.empty()
                : Optional.of(new Moment(entered.get(), row.flag(which + "_exact"),
                        row.optionalMoment(which + "_corrected")));
    }
}
