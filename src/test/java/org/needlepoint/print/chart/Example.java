package org.needlepoint.print.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.needlepoint.domain.aftercare.Advice;
import org.needlepoint.domain.aftercare.Grade;
import org.needlepoint.domain.aftercare.Leaving;
import org.needlepoint.domain.aftercare.OtherCare;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.patient.Alert;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.domain.patient.headache.Pattern;
import org.needlepoint.domain.round.Fate;
import org.needlepoint.domain.round.Position;
import org.needlepoint.domain.screening.Consent;
import org.needlepoint.domain.screening.ConsentForm;
import org.needlepoint.domain.screening.Giver;
import org.needlepoint.domain.screening.Measure;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.screening.Reply;
import org.needlepoint.domain.session.AfterAct;
import org.needlepoint.domain.session.Answer;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.Dwell;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.Needle;
import org.needlepoint.domain.session.NeedleDetails;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.Step;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.print.words.ChartSheet;
import org.needlepoint.print.words.History;
import org.needlepoint.print.words.PastVisit;

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

    /// An addendum at ten on the next day.
    void amended(String author, String reason, String text) {
        session = switch (session.with(new AfterAct.Amended(author, reason, text), at("10:00").plusSeconds(86400))) {
            case Step.Accepted(TreatmentSession next) -> next;
            case Step.Refused(var finding) -> throw new IllegalArgumentException(finding.sentence());
        };
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
        return session().eight();
    }

    Example eight() {
        return mark(BodyView.FRONT, 0, -38.3, Site.FOREHEAD, Side.CENTRE, Optional.empty(), false)
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
        return marked().inAndSome();
    }

    Example inAndSome() {
        return act(new SessionAct.NeedlingStarted(), "09:14:10")
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
        return marked().needled().act(new SessionAct.AllOut(), "09:35:10")
                .act(new SessionAct.AllOutConfirmed(), "09:35:20")
                .edit(4, NeedleDetails.EMPTY.withNote("in hair"), "09:36");
    }

    Example needled() {
        return inAndSome().out(1, "09:29:16").out(3, "09:29:20").out(5, "09:29:31").out(6, "09:29:37")
                .out(7, "09:29:43").out(4, "09:35:02");
    }

    Example all(String time, SessionAct... acts) {
        for (SessionAct act : acts) {
            act(act, time);
        }
        return this;
    }

    /// Every question answered No, those of last time unchanged.
    Example askedAllNo(String time) {
        for (Question question : Question.values()) {
            if (question.opener().isEmpty()) {
                act(new BeforeAct.QuestionAnswered(question, Reply.NO, List.of(), "", question.carriesOver()), time);
            }
        }
        return this;
    }

    /// The visit of picture 10 from the door to the signature.
    static Example visit() {
        return counted().after().all("09:47:18", new AfterAct.Signed("pn", "Priya Nair", "4471"));
    }

    static Example screened() {
        return session().all("09:05:30", new BeforeAct.RoomTaken("Room 1")).askedAllNo("09:06")
                .all("09:07", new BeforeAct.PainBefore(OptionalInt.of(6)),
                        new BeforeAct.Measured(Measure.HEADACHE_DAYS, OptionalInt.of(5)),
                        new BeforeAct.Measured(Measure.TRIPTAN_DAYS, OptionalInt.of(4)),
                        new BeforeAct.Measured(Measure.INTENSITY, OptionalInt.of(4)),
                        new BeforeAct.Measured(Measure.DURATION_HOURS, OptionalInt.of(10)),
                        new BeforeAct.Measured(Measure.ROTATION_LEFT, OptionalInt.of(70)),
                        new BeforeAct.Measured(Measure.ROTATION_RIGHT, OptionalInt.of(68)),
                        new BeforeAct.Consented(ConsentForm.SPOKEN, "pn", "Priya Nair", Consent.EXPLAINED,
                                List.of(Site.FOREHEAD, Site.TEMPLE, Site.TOP_OF_EAR, Site.NECK, Site.UPPER_BACK),
                                Giver.PATIENT, ""),
                        new BeforeAct.Screened());
    }

    static Example counted() {
        return screened().eight().all("09:11", new RoundAct.PositionChosen(Position.ON_LEFT),
                new RoundAct.Prepared(List.of(
                        new Pack(16, 15, "26-0417", Optional.of(LocalDate.of(2028, 6, 30)), "Plum Needles"),
                        new Pack(25, 30, "26-0388", Optional.of(LocalDate.of(2028, 3, 31)), "Plum Needles"))))
                .needled().act(new SessionAct.AllOut(), "09:35:10").act(new RoundAct.Counted(7, 0), "09:36")
                .act(new RoundAct.NeedleAnswered(8, Fate.SEEN_OUT), "09:36:30")
                .act(new RoundAct.Counted(8, 0), "09:37")
                .edit(4, NeedleDetails.EMPTY.withNote("in hair"), "09:37:30");
    }

    Example after() {
        all("09:38", new AfterAct.SkinChecked(true),
                new AfterAct.ReactionNoted(ReactionKind.SORENESS, Grade.MILD, List.of(5), Optional.empty(), ""),
                new AfterAct.ReactionNoted(ReactionKind.DIZZY, Grade.MILD, List.of(), Optional.empty(), ""),
                new RoundAct.RestBegan());
        for (ReactionKind kind : ReactionKind.values()) {
            if (kind != ReactionKind.SORENESS && kind != ReactionKind.DIZZY) {
                act(new AfterAct.ReactionNoted(kind, Grade.NONE, List.of(), Optional.empty(), ""), "09:39");
            }
        }
        return all("09:44", new RoundAct.RestEnded(), new AfterAct.LeavingConfirmed(Leaving.SHARPS_IN_BIN, true))
                .all("09:45", new AfterAct.LeavingConfirmed(Leaving.GOT_UP_SLOWLY, true))
                .all("09:46", new AfterAct.LeavingConfirmed(Leaving.STEADY, true),
                        new AfterAct.AdviceGiven(Advice.WATER, true),
                        new AfterAct.AdviceGiven(Advice.KEEP_MOVING, true),
                        new AfterAct.AdviceGiven(Advice.WHEN_TO_CALL, true),
                        new AfterAct.OtherCareGiven(OtherCare.EXERCISE, true),
                        new AfterAct.OtherCareGiven(OtherCare.EDUCATION, true),
                        new AfterAct.PainAfter(OptionalInt.of(3)),
                        new AfterAct.NextPlanned(Optional.of(LocalDate.of(2026, 12, 22))),
                        new AfterAct.NoteWritten("Slept badly; stiff on left turn. Exercises reviewed."),
                        new BeforeAct.Overridden(new Finding(Level.CONFIRM, "C13", "needle-4",
                                "Needle 4, Top of ear, right: over by 0:52.", "ART"), "Hidden in the hair"));
    }

    /// What came before the visit of picture 10.
    static History history() {
        return new History(Optional.of(Pattern.CHRONIC), List.of(
                new PastVisit(LocalDate.of(2026, 8, 11), OptionalInt.of(8), OptionalInt.of(6), Map.of(
                        Measure.HEADACHE_DAYS, 14, Measure.TRIPTAN_DAYS, 11, Measure.INTENSITY, 8,
                        Measure.DURATION_HOURS, 30, Measure.ROTATION_LEFT, 52, Measure.ROTATION_RIGHT, 48)),
                new PastVisit(LocalDate.of(2026, 11, 3), OptionalInt.of(6), OptionalInt.of(4), Map.of(
                        Measure.HEADACHE_DAYS, 6, Measure.TRIPTAN_DAYS, 6, Measure.INTENSITY, 5,
                        Measure.DURATION_HOURS, 12, Measure.ROTATION_LEFT, 68, Measure.ROTATION_RIGHT, 66))));
    }

    /// A sheet of the visit of picture 10, with alerts and history.
    static ChartSheet visitSheet(TreatmentSession session, Paper paper) {
        Patient plain = patient("Marta", "Lindqvist");
        Patient patient = new Patient(plain.id(), plain.number(), plain.details(), List.of(
                new Alert(Level.CONFIRM, "Fainted after session 2", LocalDate.of(2026, 8, 18)),
                new Alert(Level.WARN, "Bruised, neck L, 13 Oct", LocalDate.of(2026, 10, 13))));
        return sheet(session, paper, patient, "09:48").withHistory(history());
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
                at(printed), "Priya Nair", ZONE, paper, false, "7F3A-91C2-0E5B", History.NONE);
    }
}
