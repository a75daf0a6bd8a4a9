package org.needlepoint.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.session.RecordedAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.Step;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.exchange.ActJson;
import org.needlepoint.store.file.StoreException;

/// A session while taps are added to it: folds them, numbers and chains their acts. Nothing of it is written yet.
final class Recording {

    private final ActJson json;
    private final String workstation;
    private final List<StoredAct> added = new ArrayList<>();
    private TreatmentSession session;
    private String lastHash;

    private Recording(ActJson json, String workstation, TreatmentSession session, String lastHash) {
        this.json = json;
        this.workstation = workstation;
        this.session = session;
        this.lastHash = lastHash;
    }

    /// An act and the text it is stored as.
    record StoredAct(RecordedAct act, String body) {
    }

    /// A session that begins with its opening.
    static Recording opening(ActJson json, String workstation, SessionId id, SessionAct.SessionOpened act, Instant at,
            String practitioner) {
        Recording recording = new Recording(json, workstation, TreatmentSession.opened(id, act, at), ActChain.START);
        recording.add(act, 1, at, practitioner);
        return recording;
    }

    /// A session that goes on.
    static Recording of(ActJson json, String workstation, Folded before) {
        return new Recording(json, workstation, before.session(), before.lastHash());
    }

    /// Adds a tap's acts.
    ///
    /// @throws StoreException with the finding, when one of them does not fit
    void tap(Instant moment, String practitioner, List<SessionAct> acts) {
        Instant at = moment.truncatedTo(ChronoUnit.MILLIS);
        long tap = session.nextTap();
        for (SessionAct act : acts) {
            SessionAct kept = toTheMillisecond(act);
            session = switch (session.with(kept, at, tap)) {
                case Step.Accepted(TreatmentSession next) -> next;
                case Step.Refused(Finding finding) -> throw StoreException.refused(finding);
            };
            add(kept, tap, at, practitioner);
        }
    }

    private void add(SessionAct act, long tap, Instant at, String practitioner) {
        long number = session.acts();
        String body = json.write(act);
        String hash = ActChain.hash(number, tap, at, practitioner, workstation, body, lastHash);
        added.add(new StoredAct(new RecordedAct(number, tap, at, practitioner, workstation, act, lastHash, hash),
                body));
        lastHash = hash;
    }

    /// An act as the record keeps it: moments are kept to the millisecond, a corrected one too.
    static SessionAct toTheMillisecond(SessionAct act) {
        return act instanceof SessionAct.TimeCorrected(int needle, SessionAct.Stamp stamp, Instant to)
                ? new SessionAct.TimeCorrected(needle, stamp, to.truncatedTo(ChronoUnit.MILLIS))
                : act;
    }

    /// What was added, in order.
    List<StoredAct> added() {
        return List.copyOf(added);
    }

    /// The session with all that was added.
    Folded folded() {
        return new Folded(session, lastHash);
    }
}
