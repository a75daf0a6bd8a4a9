package org.needlepoint.app;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.domain.clinic.ReadyReasons;
import org.needlepoint.domain.patient.PatientFile;
import org.needlepoint.domain.patient.headache.HeadacheProfile;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.store.ClinicFile;
import org.needlepoint.store.SessionRow;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.desk.RunningSessions;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.visit.Clearance;
import org.needlepoint.ui.common.visit.Visit;

/// Reads what the screens of a session need to know around it, once, and keeps it while the session is on its desk.
final class Visits {

    /// More sessions than a course has.
    private static final int EARLIER = 200;

    private final ClinicFile clinic;
    private final RunningSessions sessions;
    private final Background background;
    private final CurrentPractitioner practitioner;
    private final ZoneId zone;
    private final Map<SessionDesk, Visit> kept = new HashMap<>();

    private record Read(ClinicProfile profile, List<Pack> packs, ReadyReasons reasons, HeadacheProfile headache,
            Optional<TreatmentSession> last, List<SessionRow> earlier) {
    }

    Visits(ClinicFile clinic, RunningSessions sessions, Background background, CurrentPractitioner practitioner,
            ZoneId zone) {
        this.clinic = clinic;
        this.sessions = sessions;
        this.background = background;
        this.practitioner = practitioner;
        this.zone = zone;
    }

    /// Gives the visit of a session; at once where it was read before.
    void with(SessionDesk desk, Consumer<Visit> use, Consumer<Failure> failure) {
        kept.keySet().retainAll(sessions.desks());
        Visit known = kept.get(desk);
        if (known != null) {
            use.accept(known);
            return;
        }
        background.read(() -> read(desk), read -> {
            Visit visit = new Visit(desk, zone, practitioner::get, read.profile(), read.packs(), read.reasons(),
                    read.headache(), read.last(), read.earlier(), (session, then, failed) -> background.read(() ->
                            clinic.sessions().load(session), then, failed));
            kept.put(desk, visit);
            desk.guardedBy(new Clearance(visit));
            use.accept(visit);
        }, failure);
    }

    /// Rooms, packs or reasons may have changed: what was kept is read anew.
    void forget() {
        kept.clear();
    }

    private Read read(SessionDesk desk) {
        int number = desk.session().number();
        List<SessionRow> earlier = clinic.sessions().ofPatient(desk.patient().id(), EARLIER).stream()
                .filter(row -> row.number() < number && row.state() != SessionState.CANCELLED).toList();
        Optional<TreatmentSession> last = earlier.stream().filter(row -> row.wentIn() > 0).findFirst()
                .map(row -> clinic.sessions().load(row.id()));
        return new Read(clinic.clinic().profile(), clinic.clinic().packs(), clinic.clinic().readyReasons(),
                clinic.patients().file(desk.patient().id()).map(PatientFile::profile).orElse(HeadacheProfile.EMPTY),
                last, earlier);
    }
}
