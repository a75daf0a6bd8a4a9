package org.needlepoint.store;

import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.store.audit.AuditEntry;
import org.needlepoint.store.audit.AuditEvent;
import org.needlepoint.store.audit.AuditTable;
import org.needlepoint.store.file.Database;

/// Who looked at, printed or gave out what, when and where (C38; EHR-REG, HIPAA): only ever added to.
public final class AuditTrail {

    private final Database database;
    private final Workstation workstation;

    AuditTrail(Database database, Workstation workstation) {
        this.database = database;
        this.workstation = workstation;
    }

    /// Writes what was done; it is on disk when this returns.
    public AuditEntry append(AuditEvent event) {
        return database.write(connection -> AuditTable.append(connection, workstation.now(), workstation.name(),
                event));
    }

    /// The newest entries, newest first.
    public List<AuditEntry> newest(int limit) {
        return database.read(connection -> AuditTable.newest(connection, limit));
    }

    /// The newest entries about a session, newest first.
    public List<AuditEntry> ofSession(SessionId session, int limit) {
        return database.read(connection -> AuditTable.ofSession(connection, session, limit));
    }

    /// Looks through the whole chain.
    ///
    /// @return the number of the first entry that is missing or was changed; empty where all is well
    public Optional<Long> verify() {
        return database.read(AuditTable::firstMisfit);
    }
}
