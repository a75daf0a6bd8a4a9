package org.needlepoint.ui;

import static org.needlepoint.ui.Treatments.BACK_RIGHT;
import static org.needlepoint.ui.Treatments.EAR_LEFT;
import static org.needlepoint.ui.Treatments.EAR_RIGHT;
import static org.needlepoint.ui.Treatments.FOREHEAD;
import static org.needlepoint.ui.Treatments.NECK_LEFT;
import static org.needlepoint.ui.Treatments.NECK_RIGHT;
import static org.needlepoint.ui.Treatments.TEMPLE_LEFT;
import static org.needlepoint.ui.Treatments.TEMPLE_RIGHT;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.needlepoint.domain.aftercare.Grade;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.patient.Alert;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.domain.patient.PatientEntry;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.domain.patient.headache.Aura;
import org.needlepoint.domain.patient.headache.HeadSide;
import org.needlepoint.domain.patient.headache.HeadacheKind;
import org.needlepoint.domain.patient.headache.HeadacheProfile;
import org.needlepoint.domain.patient.headache.Medicine;
import org.needlepoint.domain.patient.headache.MedicineClass;
import org.needlepoint.domain.patient.headache.Mentioned;
import org.needlepoint.domain.patient.headache.Pattern;
import org.needlepoint.domain.patient.headache.Quality;
import org.needlepoint.domain.patient.headache.Sign;
import org.needlepoint.domain.patient.headache.Trigger;
import org.needlepoint.domain.screening.Measure;
import org.needlepoint.domain.session.AfterAct;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.store.Tap;
import org.needlepoint.ui.common.desk.SessionDesk;

/// The invented day of the design's pictures: Tuesday 24 November 2026, 09:24, one treatment running.
public final class ClinicDay {

    public static final String MORNING = "2026-11-24T09:23:00Z";

    private static final HeadacheProfile PROFILE = new HeadacheProfile(
            new HeadacheKind(Optional.of(Pattern.CHRONIC), Optional.of(Aura.YES)), OptionalInt.of(2014),
            Optional.of(HeadSide.RIGHT), "spreads to forehead", new Mentioned<>(Set.of(Quality.THROBBING), ""),
            new Mentioned<>(Set.of(Sign.STIFF_NECK, Sign.THIRST), ""),
            new Mentioned<>(Set.of(Trigger.FLASHING_LIGHT, Trigger.DELAYED_MEAL, Trigger.EMOTIONAL_STRESS), ""),
            OptionalInt.of(4), OptionalInt.of(12), OptionalInt.of(14), List.of(new Medicine("Sumatriptan 50 mg",
                    Optional.of(MedicineClass.TRIPTAN), OptionalInt.of(6))), "Full working week");

    private static final HeadacheProfile CHRONIC = new HeadacheProfile(
            new HeadacheKind(Optional.of(Pattern.CHRONIC), Optional.of(Aura.NO)), OptionalInt.empty(),
            Optional.empty(), "", Mentioned.nothing(), Mentioned.nothing(), Mentioned.nothing(), OptionalInt.empty(),
            OptionalInt.empty(), OptionalInt.empty(), List.of(), "");

    private final Workroom room;
    private Patient marta;

    public ClinicDay(Workroom room) {
        this.room = room;
    }

    /// Fills the clinic; the one seen last is taken in last.
    public ClinicDay fill() {
        treated(room.add("Grace", "Adeyemi", "1977-10-15", Sex.FEMALE), "2026-09-22", "2026-09-29");
        room.add("Leo", "Fontaine", "2015-04-06", Sex.MALE);
        treated(room.add("Hana", "Kovář", "2002-08-27", Sex.FEMALE), "2026-11-12");
        treated(room.add("Beatriz", "Nunes", "1962-12-11", Sex.FEMALE), "2026-10-20", "2026-11-03", "2026-11-10");
        treated(room.add("Samira", "Haddad", "1989-02-22", Sex.FEMALE), "2026-11-03");
        treated(room.clinic.patients().add(new PatientDetails("Callum", "Reid", Optional.of(LocalDate.of(1980, 5, 3)),
                Sex.MALE, "", "587 555 0177", "", "")), "2026-11-23");
        treated(room.clinic.patients().add(new PatientEntry(Workroom.person("Jonas", "Weber", "1968-11-19", Sex.MALE),
                CHRONIC, List.of(new Alert(Level.CONFIRM, "Blood thinner", LocalDate.of(2026, 10, 13))))),
                "2026-10-13", "2026-10-27");
        planned(room.add("Imogen", "Clarke", "1997-07-08", Sex.FEMALE), "2026-11-17");
        treated(room.add("Petra", "Rosén", "1971-01-19", Sex.FEMALE), "2026-11-10", "2026-11-24");
        Patient aroha = room.add("Aroha", "Tamihana", "1974-01-30", Sex.FEMALE);
        room.clinic.sessions().importSession(aroha.id(), "", Instant.parse("2026-11-23T16:40:00Z"), List.of());
        notSigned(room.add("Wei", "Zhang", "1979-03-03", Sex.FEMALE), "2026-11-24");
        Patient dev = room.add("Dev", "Raman", "1992-09-02", Sex.MALE);
        Instant opened = Instant.parse("2026-11-24T08:50:00Z");
        room.clinic.sessions().importSession(dev.id(), "", opened, Treatments.marked(opened, TEMPLE_LEFT,
                TEMPLE_RIGHT));
        marta = room.clinic.patients().add(new PatientEntry(new PatientDetails("Marta", "Lindqvist",
                Optional.of(LocalDate.of(1985, 3, 14)), Sex.FEMALE, "9698 713 248", "587 555 0118",
                "Dr Ines Moreau", "Erik Lindqvist, 587 555 0121"), PROFILE, List.of(
                        new Alert(Level.CONFIRM, "Fainted after session 2", LocalDate.of(2026, 8, 18)),
                        new Alert(Level.WARN, "Bruised, neck L, 13 Oct", LocalDate.of(2026, 10, 13)),
                        new Alert(Level.WARN, "Light sensitive: dim screen", LocalDate.of(2026, 8, 11)))));
        room.clinic.patients().addNote(marta.id(), "Lies on the left side.", "Priya Nair");
        room.clinic.patients().addNote(marta.id(), "Lies on the left side. Sits up in two steps. Prefers the lights "
                + "low.", "Priya Nair");
        course();
        room.clock.forward(Duration.ofMinutes(1));
        return this;
    }

    private void treated(Patient patient, String... days) {
        for (String day : days) {
            Instant opened = Instant.parse(day + "T08:20:00Z");
            room.clinic.sessions().importSession(patient.id(), "", opened,
                    Treatments.done(opened, Duration.ofSeconds(906), 1, TEMPLE_LEFT, TEMPLE_RIGHT, NECK_LEFT));
        }
    }

    /// A session whose plan names today.
    private void planned(Patient patient, String day) {
        Instant opened = Instant.parse(day + "T08:20:00Z");
        List<Tap> taps = new ArrayList<>(Treatments.counted(opened, Duration.ofSeconds(906), 1, TEMPLE_LEFT));
        taps.add(new Tap(opened.plus(Duration.ofMinutes(30)),
                new AfterAct.NextPlanned(Optional.of(LocalDate.of(2026, 11, 24))),
                new AfterAct.Signed("", "Priya Nair", "4471")));
        room.clinic.sessions().importSession(patient.id(), "", opened, taps);
    }

    private void notSigned(Patient patient, String day) {
        Instant opened = Instant.parse(day + "T08:20:00Z");
        room.clinic.sessions().importSession(patient.id(), "", opened,
                Treatments.counted(opened, Duration.ofSeconds(906), 0, TEMPLE_LEFT, TEMPLE_RIGHT));
    }

    private void course() {
        session("2026-08-11", 608, 0, new Outcome(14, 8, 30, 52, 48, 8, 6), Optional.empty(), TEMPLE_LEFT,
                TEMPLE_RIGHT);
        session("2026-08-18", 615, 1, new Outcome(14, 8, 28, 55, 50, 7, 5), Optional.of(noted(ReactionKind.DIZZY,
                Grade.SIGNIFICANT)), FOREHEAD, TEMPLE_LEFT, TEMPLE_RIGHT, NECK_RIGHT);
        session("2026-08-25", 722, 1, new Outcome(12, 7, 24, 58, 55, 7, 5), Optional.of(noted(ReactionKind.SORENESS,
                Grade.MILD)), FOREHEAD, TEMPLE_LEFT, EAR_RIGHT, NECK_LEFT);
        session("2026-09-08", 904, 2, new Outcome(10, 7, 20, 60, 57, 7, 4), Optional.of(noted(ReactionKind.SORENESS,
                Grade.MILD)), FOREHEAD, TEMPLE_LEFT, TEMPLE_RIGHT, EAR_RIGHT, NECK_LEFT, NECK_RIGHT);
        session("2026-09-22", 910, 2, new Outcome(9, 6, 18, 63, 60, 6, 4), Optional.empty(), FOREHEAD, TEMPLE_LEFT,
                TEMPLE_RIGHT, EAR_RIGHT, NECK_LEFT, BACK_RIGHT);
        session("2026-10-13", 922, 3, new Outcome(7, 5, 14, 66, 64, 6, 3), Optional.of(noted(ReactionKind.BRUISE,
                Grade.MILD)), FOREHEAD, TEMPLE_RIGHT, EAR_LEFT, NECK_LEFT, NECK_RIGHT, BACK_RIGHT);
        session("2026-11-03", 916, 2, new Outcome(6, 5, 12, 68, 66, 6, 4), Optional.of(noted(ReactionKind.FATIGUE,
                Grade.MILD)), FOREHEAD, TEMPLE_LEFT, TEMPLE_RIGHT, EAR_LEFT, EAR_RIGHT, NECK_RIGHT, BACK_RIGHT);
    }

    /// What was measured before a session, and the pain before and after it.
    private record Outcome(int days, int intensity, int hours, int left, int right, int painBefore, int painAfter) {
    }

    private static AfterAct.ReactionNoted noted(ReactionKind kind, Grade grade) {
        return new AfterAct.ReactionNoted(kind, grade, List.of(), Optional.empty(), "");
    }

    /// A session that was measured, needled, counted and signed; the fifth was amended the day after.
    private void session(String day, int dwellSeconds, int twitches, Outcome outcome,
            Optional<AfterAct.ReactionNoted> reaction, Location... places) {
        Instant opened = Instant.parse(day + "T09:00:00Z");
        List<Tap> taps = new ArrayList<>(List.of(new Tap(opened.plusSeconds(9), measured(outcome))));
        taps.addAll(Treatments.counted(opened, Duration.ofSeconds(dwellSeconds), twitches, places));
        Instant end = opened.plus(Duration.ofMinutes(40));
        reaction.ifPresent(noted -> taps.add(new Tap(end, noted)));
        taps.add(new Tap(end.plusSeconds(20), new AfterAct.PainAfter(OptionalInt.of(outcome.painAfter())),
                new AfterAct.NextPlanned(Optional.of(LocalDate.parse(day).plusDays(21)))));
        taps.add(new Tap(end.plusSeconds(60), new AfterAct.Signed("", "Priya Nair", "4471")));
        if (day.equals("2026-09-22")) {
            taps.add(new Tap(end.plus(Duration.ofDays(1)), new AfterAct.Amended("Priya Nair", "Left out",
                    "Prefers the lights low.")));
        }
        room.clinic.sessions().importSession(marta.id(), "", opened, taps);
    }

    private static List<SessionAct> measured(Outcome outcome) {
        return List.of(new BeforeAct.PainBefore(OptionalInt.of(outcome.painBefore())),
                measured(Measure.HEADACHE_DAYS, outcome.days()), measured(Measure.INTENSITY, outcome.intensity()),
                measured(Measure.DURATION_HOURS, outcome.hours()), measured(Measure.ROTATION_LEFT, outcome.left()),
                measured(Measure.ROTATION_RIGHT, outcome.right()));
    }

    private static BeforeAct.Measured measured(Measure measure, int value) {
        return new BeforeAct.Measured(measure, OptionalInt.of(value));
    }

    /// The patient of the pictures.
    public Patient marta() {
        return marta;
    }

    /// Her eighth session, with eight needles in since 09:14 of which one came out, on its desk.
    public SessionDesk needlesIn() {
        Instant opened = Instant.parse("2026-11-24T09:06:00Z");
        List<Tap> taps = Treatments.in(opened, Instant.parse("2026-11-24T09:13:42Z"), FOREHEAD, TEMPLE_LEFT,
                TEMPLE_RIGHT, EAR_LEFT, EAR_RIGHT, NECK_LEFT, NECK_RIGHT, BACK_RIGHT);
        taps.add(new Tap(Instant.parse("2026-11-24T09:20:03Z"), new SessionAct.NeedleOut(1)));
        TreatmentSession session = room.clinic.sessions().importSession(marta.id(), "", opened, taps);
        return room.desk(marta, session);
    }
}
