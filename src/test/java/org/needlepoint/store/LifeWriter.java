package org.needlepoint.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.Step.Accepted;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.store.file.FileKeys;

/// A process that brings a session into a state of its life, says how many acts are stored, and waits to be killed.
final class LifeWriter {

    private LifeWriter() {
    }

    /// @param arguments folder, session id, state
    public static void main(String[] arguments) throws IOException {
        ClinicFile clinic = ClinicFile.open(Path.of(arguments[0]),
                new Workstation("room-1", Clock.systemUTC(), UUID::randomUUID), FileKeys.none());
        SessionId id = new SessionId(UUID.fromString(arguments[1]));
        TreatmentSession session = clinic.sessions().load(id);
        for (Tap tap : Life.valueOf(arguments[2]).taps()) {
            clinic.sessions().append(id, session.acts(), tap.at(), "prac-1", tap.acts());
            session = after(session, tap);
            System.out.println(session.acts());
            System.out.flush();
        }
        // nothing is closed: the kill comes while the clinic is open
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
    }

    /// The session after a tap, of which every act holds.
    static TreatmentSession after(TreatmentSession session, Tap tap) {
        TreatmentSession after = session;
        long number = session.nextTap();
        for (SessionAct act : tap.acts()) {
            after = ((Accepted) after.with(act, tap.at(), number)).session();
        }
        return after;
    }
}
