package org.needlepoint.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.store.SessionTable.Stored;
import org.needlepoint.store.file.StoreException;
import org.needlepoint.store.file.StoreException.Trouble;

/// The tables that follow from acts, held against them.
final class Projection {

    private Projection() {
    }

    /// Where the tables say otherwise than the acts: a line each.
    static List<String> compare(Connection connection, SessionId id, Folded folded) throws SQLException {
        List<String> differences = new ArrayList<>();
        Optional<Stored> row = SessionTable.find(connection, id);
        if (row.filter(Stored.of(folded)::equals).isEmpty()) {
            differences.add("The row of session " + id + " differs from its acts");
        }
        if (!VisitTables.agree(connection, id, folded.session().chart())) {
            differences.add("Measures or reactions of session " + id + " differ from its acts");
        }
        Map<Integer, NeedlePlacement> stored = new HashMap<>();
        PlacementTable.of(connection, id).forEach(needle -> stored.put(needle.key(), needle));
        for (NeedlePlacement needle : folded.session().chart().placements()) {
            NeedlePlacement there = stored.remove(needle.key());
            if (!needle.equals(there)) {
                differences.add("Needle " + needle.key() + " of session " + id
                        + (there == null ? " is missing" : " differs from its acts"));
            }
        }
        stored.keySet().forEach(key -> differences.add("Needle " + key + " of session " + id + " comes from no act"));
        return differences;
    }

    /// Makes them anew.
    static void rebuild(Connection connection, SessionId id, Folded folded) throws SQLException {
        TreatmentSession session = folded.session();
        if (!SessionTable.update(connection, id, Stored.of(folded), session.acts())) {
            throw new StoreException(Trouble.MISSING, "This session is not in the clinic file.");
        }
        PlacementTable.clear(connection, id);
        Chart empty = TreatmentSession.opened(id, new SessionAct.SessionOpened(session.patient(), session.number()),
                session.opened()).chart();
        PlacementTable.change(connection, id, empty, session.chart());
        VisitTables.rebuild(connection, id, session.chart());
    }
}
