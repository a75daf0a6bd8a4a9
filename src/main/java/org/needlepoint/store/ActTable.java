package org.needlepoint.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.needlepoint.domain.session.RecordedAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.exchange.ActJson;
import org.needlepoint.exchange.UnreadableActException;
import org.needlepoint.store.file.StoreException;
import org.needlepoint.store.file.StoreException.Trouble;
import org.needlepoint.store.sql.Bind;
import org.needlepoint.store.sql.Read;

/// The table of acts: only ever added to, and read with its chain checked.
///
/// @param json how acts are written
record ActTable(ActJson json) {

    /// The acts of a session in order.
    ///
    /// @throws StoreException when there is no such session, or an act is missing, changed, or made by a newer
    ///                        Needlepoint; none is skipped
    List<RecordedAct> acts(Connection connection, SessionId session) throws SQLException {
        // One statement, so that acts and their count are of the same moment.
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT session.acts, session.last_hash, act.number, act.tap, act.happened, act.practitioner,
                    act.workstation, act.body, act.previous_hash, act.hash
                FROM session LEFT JOIN act ON act.session = session.id
                WHERE session.id = ? ORDER BY act.number""")) {
            Bind.to(select).id(session.value());
            try (ResultSet result = select.executeQuery()) {
                Read row = new Read(result);
                if (!result.next()) {
                    throw new StoreException(Trouble.MISSING,
                            "This session is not in the clinic file. Open the patient's record again.");
                }
                long count = row.longNumber("acts");
                String lastHash = row.text("last_hash");
                List<RecordedAct> acts = new ArrayList<>();
                String previous = ActChain.START;
                do {
                    acts.add(act(row, previous, acts.size() + 1L));
                    previous = acts.getLast().hash();
                } while (result.next());
                if (acts.size() != count || !previous.equals(lastHash)) {
                    throw broken(Math.min(acts.size(), count) + 1);
                }
                return acts;
            }
        }
    }

    /// A session folded from its stored acts.
    Folded fold(Connection connection, SessionId id) throws SQLException {
        List<RecordedAct> acts = acts(connection, id);
        try {
            return new Folded(TreatmentSession.fold(id, acts), acts.getLast().hash());
        } catch (IllegalArgumentException misfit) {
            throw new StoreException(Trouble.DAMAGED, "The acts of this session do not make a session. It is not "
                    + "shown. Compare with the newest backup.", misfit);
        }
    }

    private RecordedAct act(Read row, String previous, long number) throws SQLException {
        String body = row.text("body");
        if (body == null || row.longNumber("number") != number || !row.text("previous_hash").equals(previous)) {
            throw broken(number);
        }
        String hash = ActChain.hash(number, row.longNumber("tap"), row.moment("happened"), row.text("practitioner"),
                row.text("workstation"), body, previous);
        if (!hash.equals(row.text("hash"))) {
            throw broken(number);
        }
        try {
            return new RecordedAct(number, row.longNumber("tap"), row.moment("happened"), row.text("practitioner"),
                    row.text("workstation"), json.read(body), previous, hash);
        } catch (UnreadableActException unreadable) {
            throw told(unreadable, number);
        }
    }

    private static StoreException broken(long number) {
        return new StoreException(Trouble.BROKEN_CHAIN, "Act " + number + " of this session is missing, damaged or was "
                + "changed outside Needlepoint. The session is not shown. Compare with the newest backup.");
    }

    private static StoreException told(UnreadableActException unreadable, long number) {
        String type = unreadable.type().orElse("unknown");
        return unreadable.newer()
                ? new StoreException(Trouble.NEWER, "Act " + number + " of this session is of the type " + type
                        + ", made by a newer Needlepoint. Open the session there, or update Needlepoint here.")
                : new StoreException(Trouble.DAMAGED, "Act " + number + " of this session, of the type " + type
                        + ", cannot be read. The session is not shown. Compare with the newest backup.");
    }

    /// Adds acts to a session.
    static void add(Connection connection, SessionId session, List<Recording.StoredAct> acts) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO act (session, number, tap, happened, practitioner, workstation, body, previous_hash, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (Recording.StoredAct stored : acts) {
                RecordedAct act = stored.act();
                Bind.to(insert).id(session.value()).number(act.number()).number(act.tap()).moment(act.at())
                        .text(act.practitioner()).text(act.workstation()).text(stored.body())
                        .text(act.previousHash()).text(act.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
