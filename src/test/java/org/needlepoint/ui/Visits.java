package org.needlepoint.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.clinic.ReadyReasons;
import org.needlepoint.domain.clinic.Register;
import org.needlepoint.domain.patient.headache.HeadacheProfile;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.domain.session.Unaccounted;
import org.needlepoint.store.SessionRow;
import org.needlepoint.store.Twitches;
import org.needlepoint.store.VisitFacts;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.visit.Visit;

/// Visits for tests of screens: Priya Nair in a clinic of two rooms.
public final class Visits {

    public static final Practitioner PRIYA = new Practitioner("practitioner-1", "Priya Nair", "4471", Register.GENERAL,
            true);

    public static final ClinicProfile CLINIC = new ClinicProfile("Alder Street Physiotherapy",
            List.of("12 Alder Street", "Millbrook, T1S 0A4"), "587 555 0142", Paper.A4, Optional.empty(),
            List.of("Room 1", "Room 2"));

    public static final List<Pack> PACKS = List.of(
            new Pack(16, 15, "26-0417", Optional.of(LocalDate.of(2028, 4, 30)), "Plum Needles"),
            new Pack(25, 30, "26-0388", Optional.of(LocalDate.of(2028, 3, 31)), "Plum Needles"));

    private Visits() {
    }

    /// A first visit.
    public static Visit of(SessionDesk desk) {
        return of(desk, Optional.empty(), List.of());
    }

    /// A visit of a patient who was treated before; the last chart is not at hand.
    public static Visit treated(SessionDesk desk) {
        return of(desk, Optional.empty(), List.of(row(new SessionId(new UUID(0, 70)), 1,
                Instant.parse("2026-11-03T09:00:00Z"), 4)));
    }

    /// A visit after the given ones, newest first.
    public static Visit after(SessionDesk desk, List<TreatmentSession> charts) {
        List<SessionRow> rows = charts.stream().map(chart -> row(chart.id(), chart.number(), chart.opened(),
                chart.chart().wentIn().size())).toList();
        return new Visit(desk, ZoneOffset.UTC, () -> PRIYA, CLINIC, PACKS, ReadyReasons.DEFAULT, HeadacheProfile.EMPTY,
                charts.stream().findFirst(), rows, (id, use, _) -> charts.stream()
                        .filter(chart -> chart.id().equals(id)).forEach(use));
    }

    private static SessionRow row(SessionId id, int number, Instant opened, int needles) {
        return new SessionRow(id, number, opened, SessionState.SIGNED, Optional.empty(), Optional.empty(), needles,
                needles, List.of(), Optional.empty(), Twitches.NONE, Unaccounted.NONE, List.of(), VisitFacts.NONE,
                Map.of(), List.of());
    }

    /// A visit after others.
    public static Visit of(SessionDesk desk, Optional<TreatmentSession> last, List<SessionRow> earlier) {
        return new Visit(desk, ZoneOffset.UTC, () -> PRIYA, CLINIC, PACKS, ReadyReasons.DEFAULT, HeadacheProfile.EMPTY,
                last, earlier, (_, _, _) -> { });
    }
}
