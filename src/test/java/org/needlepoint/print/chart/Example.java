package org.needlepoint.print.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.domain.session.Answer;
import org.needlepoint.domain.session.Dwell;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.Needle;
import org.needlepoint.domain.session.NeedleDetails;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.Step;
import org.needlepoint.domain.session.TreatmentSession;

/// Invented sheets for the tests: a session that is charted act by act, like a real one.
final class Example {

    static final ZoneId ZONE = ZoneId.of("America/Edmonton");
    static final Needle FINE = new Needle(16, 15);
    static final Needle STANDARD = new Needle(25, 30);

    private TreatmentSession session;

    private Example(TreatmentSession session) {
        this.session = session;
    }

    static Example session() {
        return new Example(TreatmentSession.opened(new SessionId(new UUID(0, 1)),
                new SessionAct.SessionOpened("p", 8), at("09:05")));
    }

    static Instant at(String time) {
        return LocalDate.of(2026, 11, 24).atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }

    /// Acts on the session; a refusal is a mistake in the test.
    Example act(SessionAct act, String time) {
        session = switch (session.with(act, at(time))) {
            case Step.Accepted(TreatmentSession next) -> next;
            case Step.Refused(var finding) -> throw new IllegalArgumentException(finding.sentence());
        };
        return this;
    }

    Example mark(BodyView view, double x, double y, Site site, Side side, Optional<Muscle> muscle, boolean chosen) {
        boolean head = site == Site.FOREHEAD || site == Site.TEMPLE || site == Site.TOP_OF_EAR;
        return mark(place(view, x, y, site, side, muscle, chosen), head ? FINE : STANDARD, Dwell.ofMinutes(15));
    }

    Example mark(Location location, Needle size, Dwell dwell) {
        return act(new SessionAct.NeedleMarked(session.nextNeedle(), location, size, dwell), "09:10");
    }

    static Location place(BodyView view, double x, double y, Site site, Side side, Optional<Muscle> muscle,
            boolean chosen) {
        return new Location(new BodyPoint(view, x, y, 1), site, side, site.label(), muscle, chosen,
                muscle.map(List::of).orElse(List.of()));
    }

    Example edit(int needle, NeedleDetails details, String time) {
        var placement = session.chart().placement(needle).orElseThrow();
        return act(new SessionAct.NeedleEdited(needle, placement.needle(), placement.planned(), details), time);
    }

    Example out(int needle, String time) {
        return act(new SessionAct.NeedleOut(needle), time);
    }

    TreatmentSession done() {
        return session;
    }

    /// A session with as many needles, all in at once and out again after 15 minutes.
    static Example crowded(int needles) {
        Example example = session();
        for (int i = 0; i < needles; i++) {
            BodyView view = i % 2 == 0 ? BodyView.NECK : BodyView.BACK;
            example.mark(view, i % 37 - 18, 40 + i % 11, Site.NECK, i % 2 == 0 ? Side.LEFT : Side.RIGHT,
                    Optional.of(Muscle.SPLENIUS_CAPITIS), i % 3 == 0);
        }
        return example.act(new SessionAct.NeedlingStarted(), "09:12").act(new SessionAct.AllIn(), "09:13")
                .act(new SessionAct.AllOut(), "09:27").act(new SessionAct.AllOutConfirmed(), "09:28");
    }

    /// The eight needles of picture 10, marked.
    static Example marked() {
        return session()
                .mark(BodyView.FRONT, 0, -38.3, Site.FOREHEAD, Side.CENTRE, Optional.empty(), false)
                .mark(BodyView.RIGHT, 61.4, -50, Site.TEMPLE, Side.RIGHT,
                        Optional.of(Muscle.TEMPORALIS_ANTERIOR), false)
                .mark(BodyView.RIGHT, 33.4, -11.1, Site.TEMPLE, Side.RIGHT,
                        Optional.of(Muscle.TEMPORALIS_ANTERIOR), true)
                .mark(BodyView.RIGHT, -16.1, -40.4, Site.TOP_OF_EAR, Side.RIGHT,
                        Optional.of(Muscle.TEMPORALIS_MIDDLE), false)
                .mark(BodyView.NECK, -25.4, 50.5, Site.NECK, Side.LEFT, Optional.of(Muscle.SPLENIUS_CAPITIS), true)
                .mark(BodyView.NECK, 25.3, 50.5, Site.NECK, Side.RIGHT, Optional.of(Muscle.TRAPEZIUS_UPPER), false)
                .mark(BodyView.BACK, 101.7, 22, Site.UPPER_BACK, Side.RIGHT, Optional.of(Muscle.TRAPEZIUS_UPPER), true)
                .mark(BodyView.BACK, 55.8, 41.8, Site.UPPER_BACK, Side.RIGHT,
                        Optional.of(Muscle.LEVATOR_SCAPULAE), true);
    }

    /// The eight needles of picture 10, in.
    static Example running() {
        return marked().act(new SessionAct.NeedlingStarted(), "09:14:10")
                .act(new SessionAct.NeedleIn(8), "09:17:26")
                .act(new SessionAct.AllIn(), "09:18:00")
                .edit(5, NeedleDetails.EMPTY.withDepthMm(OptionalInt.of(20)).withTwitch(Answer.YES), "09:18:10")
                .edit(6, NeedleDetails.EMPTY.withDepthMm(OptionalInt.of(20)).withTwitch(Answer.NO), "09:18:20")
                .edit(3, NeedleDetails.EMPTY.withTwitch(Answer.YES), "09:18:30")
                .edit(7, NeedleDetails.EMPTY.withDepthMm(OptionalInt.of(15)).withTwitch(Answer.YES)
                        .withFamiliarPain(Answer.YES), "09:18:40")
                .out(2, "09:20:31")
                .edit(2, NeedleDetails.EMPTY.withNote("Early: discomfort"), "09:20:40");
    }

    /// The session of picture 10, out.
    static Example complete() {
        return running().out(1, "09:29:16").out(3, "09:29:20").out(5, "09:29:31").out(6, "09:29:37")
                .out(7, "09:29:43").out(4, "09:35:02").act(new SessionAct.AllOut(), "09:35:10")
                .act(new SessionAct.AllOutConfirmed(), "09:35:20")
                .edit(4, NeedleDetails.EMPTY.withNote("in hair"), "09:36");
    }

    static ClinicProfile clinic(Paper paper) {
        return new ClinicProfile("Alder Street Physiotherapy", List.of("12 Alder Street, Millbrook, T1S 0A4"),
                "587 555 0142", paper);
    }

    static Patient patient(String first, String last) {
        return new Patient(new PatientId(new UUID(0, 417)), "P-00417", new PatientDetails(first, last,
                Optional.of(LocalDate.of(1985, 3, 14)), Sex.FEMALE, "", "", "", ""));
    }

    static ChartSheet sheet(TreatmentSession session, Paper paper) {
        return sheet(session, paper, patient("Marta", "Lindqvist"), "09:48");
    }

    static ChartSheet sheet(TreatmentSession session, Paper paper, Patient patient, String printed) {
        return new ChartSheet(clinic(paper), new Practitioner("pn", "Priya Nair", "4471"), patient, session,
                at(printed), "Priya Nair", ZONE, paper, false, "7F3A-91C2-0E5B");
    }
}
