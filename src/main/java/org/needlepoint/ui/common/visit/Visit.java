package org.needlepoint.ui.common.visit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.clinic.ReadyReasons;
import org.needlepoint.domain.patient.headache.HeadacheProfile;
import org.needlepoint.domain.rules.Facts;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.store.SessionRow;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.desk.SessionDesk;

/// A session on its desk, and what its screens need to know around it; read once when the session is opened.
///
/// @param desk         the session
/// @param zone         the clinic's time zone
/// @param practitioner who works at this workstation now
/// @param clinic       the clinic, with its rooms
/// @param packs        the packs that are open in the room
/// @param reasons      the reasons that rules offer to tap
/// @param profile      the patient's headache as it usually is
/// @param last         the patient's last session before this one in which a needle went in
/// @param earlier      every earlier session that was not cancelled, newest first
/// @param reader       reads the chart of an earlier session
public record Visit(SessionDesk desk, ZoneId zone, Supplier<Practitioner> practitioner, ClinicProfile clinic,
        List<Pack> packs, ReadyReasons reasons, HeadacheProfile profile, Optional<TreatmentSession> last,
        List<SessionRow> earlier, Reader reader) {

    /// Reads the chart of an earlier session, off the JavaFX thread.
    @FunctionalInterface
    public interface Reader {
        void read(SessionId session, Consumer<TreatmentSession> use, Consumer<Failure> failed);
    }

    public Visit {
        Objects.requireNonNull(desk, "desk");
        packs = List.copyOf(packs);
        earlier = List.copyOf(earlier);
    }

    public TreatmentSession session() {
        return desk.session();
    }

    /// The day of the session.
    public LocalDate day() {
        return LocalDate.ofInstant(session().opened(), zone);
    }

    /// What the rules look at, as the session stands now.
    public Facts facts() {
        return facts(session().chart());
    }

    /// What the rules would look at if the session stood otherwise.
    public Facts facts(Chart chart) {
        int treatments = (int) earlier.stream().filter(row -> row.wentIn() > 0).count();
        return new Facts(day(), desk.patient().age(day()), chart, practitioner.get(),
                new Facts.Past(treatments, last.map(session -> session.chart().before())), profile.side());
    }
}
