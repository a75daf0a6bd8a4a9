package org.needlepoint.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.needlepoint.domain.session.RandomTaps;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.Step.Accepted;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.store.file.FileKeys;

/// A process that charts without end and says which acts are stored, until it is killed.
final class KilledWriter {

    private KilledWriter() {
    }

    /// @param arguments folder, session id, seed
    public static void main(String[] arguments) {
        ClinicFile clinic = ClinicFile.open(Path.of(arguments[0]),
                new Workstation("room-1", Clock.systemUTC(), UUID::randomUUID), FileKeys.none());
        SessionId id = new SessionId(UUID.fromString(arguments[1]));
        RandomTaps taps = new RandomTaps(Long.parseLong(arguments[2]));
        TreatmentSession session = clinic.sessions().load(id);
        while (true) {
            SessionAct act = taps.next(session);
            if (session.with(act, taps.now()) instanceof Accepted(TreatmentSession next)
                    && next.state().unfinished()) {
                clinic.sessions().append(id, session.acts(), taps.now(), "prac-1", List.of(act));
                session = next;
                System.out.println(session.acts());
                System.out.flush();
            }
        }
    }
}
