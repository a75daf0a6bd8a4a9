package org.needlepoint.app.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.needlepoint.app.demo.Course.Last;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.Recognition;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.clinic.Register;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.session.Dwell;
import org.needlepoint.store.ClinicFile;
import org.needlepoint.store.Tap;

/// Fills an empty clinic with invented patients, whose sessions are played act by act and folded by the store.
///
/// The same seed and the same moment give the same clinic. One patient has needles in, one is marked, two are done.
public final class DemoClinic {

    /// The seed of the demo that ships.
    public static final long SEED = 417;

    /// The number of the patient whose newest session shows most of what a chart can hold.
    public static final String SHOWN = "P-00001";

    /// The letterhead; the picture of the chart in ux/ has the same.
    static final ClinicProfile PROFILE = new ClinicProfile("Alder Street Physiotherapy",
            List.of("12 Alder Street, Millbrook, T1S 0A4"), "587 555 0142", Paper.LETTER,
            Optional.empty(), List.of("Room 1", "Room 2"));

    /// The practitioner's PIN, which the screens of the demo tell.
    public static final String PIN = "1234";

    private static final Dwell USUAL = Dwell.ofMinutes(15);
    private static final Dwell SHORT = Dwell.ofMinutes(12);
    private static final Dwell FIRST = Dwell.ofMinutes(10);
    private static final int FULL_AGE = 18;
    private static final Duration SINCE_START = Duration.ofSeconds(630);
    private static final Duration SINCE_MARKING = Duration.ofMinutes(7);
    /// How long ago a session of today was opened, each one an hour and a quarter before the next.
    private static final Duration DONE_EVERY = Duration.ofMinutes(75);

    private final Spots spots;
    private final Clock clock;
    private final long seed;

    /// @param clock what is today, and what is now
    public DemoClinic(Atlas atlas, Recognition recognition, Clock clock, long seed) {
        this.spots = new Spots(atlas, recognition);
        this.clock = clock;
        this.seed = seed;
    }

    /// A session that is ready to be written.
    private record Played(PatientId patient, Instant opened, List<Tap> taps) {
    }

    /// Fills a clinic that holds nothing yet. Takes a second or two: not for the FX thread.
    ///
    /// @throws IllegalStateException when it holds patients: invented ones never come among them
    public void fill(ClinicFile clinic) {
        if (clinic.patients().count() > 0) {
            throw new IllegalStateException("The demo needs an empty clinic.");
        }
        clinic.clinic().save(PROFILE);
        Practitioner practitioner = new Practitioner(clinic.clinic().practitioner().id(), "Priya Nair", "4471",
                Register.GENERAL, true);
        clinic.clinic().save(practitioner);
        clinic.clinic().pins().set(practitioner.id(), PIN.toCharArray());
        clinic.clinic().savePacks(packs());
        List<Course> courses = DemoFile.read(LocalDate.now(clock));
        List<Played> played = new ArrayList<>();
        Diary diary = new Diary();
        int done = 0;
        for (int at = 0; at < courses.size(); at++) {
            Course course = courses.get(at);
            Patient patient = clinic.patients().add(Histories.of(course, new SplittableRandom(seed * 77 + at),
                    LocalDate.now(clock)));
            done += course.last() == Last.DONE ? 1 : 0;
            new Playing(course, patient.id(), new SplittableRandom(seed * 1_000 + at), diary, practitioner)
                    .into(played, DONE_EVERY.multipliedBy(done));
        }
        // In the order of time, as a clinic would have written them.
        played.sort(Comparator.comparing(Played::opened));
        played.forEach(session -> clinic.sessions().importSession(session.patient(), practitioner.id(),
                session.opened(), session.taps()));
    }

    /// The packs that are open in the demo's rooms: the sizes of its needles, in date.
    private List<Pack> packs() {
        LocalDate today = LocalDate.now(clock);
        return List.of(new Pack(16, 15, "26-0417", Optional.of(today.plusMonths(26)), "Example Needles"),
                new Pack(20, 15, "26-0402", Optional.of(today.plusMonths(22)), "Example Needles"),
                new Pack(25, 30, "26-0388", Optional.of(today.plusMonths(19)), "Example Needles"));
    }

    /// One course, played.
    private final class Playing {

        private final Course course;
        private final PatientId patient;
        private final SplittableRandom random;
        private final Diary diary;
        private final Map<Aim, BodyPoint> own = new HashMap<>();
        private final Dwell usual;
        private final Practitioner practitioner;
        private List<LocalDate> days = List.of();

        Playing(Course course, PatientId patient, SplittableRandom random, Diary diary, Practitioner practitioner) {
            this.practitioner = practitioner;
            this.course = course;
            this.patient = patient;
            this.random = random;
            this.diary = diary;
            this.usual = random.nextInt(4) == 0 ? SHORT : USUAL;
            course.aims().forEach(aim -> own.put(aim, spots.ofPatient(aim, random)));
        }

        /// @param ago how long ago the newest session was opened, where that was today
        void into(List<Played> played, Duration ago) {
            Instant now = clock.instant();
            ZoneId zone = clock.getZone();
            LocalDate newest = switch (course.last()) {
                case PAST -> Diary.weekday(LocalDate.now(clock).minusDays(course.daysAgo()));
                case DONE -> now.minus(ago).atZone(zone).toLocalDate();
                case RUNNING, MARKED -> LocalDate.now(clock);
            };
            days = Diary.days(newest, course.sessions());
            for (int session = 1; session <= course.sessions(); session++) {
                if (session == course.sessions() && course.last() != Last.PAST) {
                    played.add(ofToday(session, now, ago));
                } else {
                    LocalDate day = days.get(session - 1);
                    Instant opened = day.atTime(diary.time(day, random)).atZone(zone).toInstant()
                            .plusMillis(random.nextInt(150_000));
                    played.add(whole(session, opened, random.split()));
                }
            }
        }

        private Played ofToday(int session, Instant now, Duration ago) {
            // The random numbers of a running session are drawn twice alike: the first play tells how long it takes.
            long own = random.nextLong();
            return switch (course.last()) {
                case PAST, DONE -> whole(session, now.minus(ago), new SplittableRandom(own));
                case RUNNING -> {
                    Visit trial = visit(session, now, new SplittableRandom(own));
                    trial.running(course.aims(session), FIRST);
                    Instant opened = now.minus(Duration.between(now, trial.started())).minus(SINCE_START);
                    yield new Played(patient, opened, visit(session, opened, new SplittableRandom(own))
                            .running(course.aims(session), FIRST));
                }
                case MARKED -> {
                    Instant opened = now.minus(SINCE_MARKING).minusSeconds(30L + 14L * course.aims(session).size());
                    yield new Played(patient, opened, visit(session, opened, new SplittableRandom(own))
                            .marked(course.aims(session)));
                }
            };
        }

        private Played whole(int session, Instant opened, RandomGenerator draws) {
            return new Played(patient, opened, visit(session, opened, draws)
                    .whole(course.aims(session), course.events(session)));
        }

        private Visit visit(int session, Instant opened, RandomGenerator draws) {
            return new Visit(opened, spots, own, session == 1 ? FIRST : usual, draws, story(session));
        }

        private Story story(int session) {
            LocalDate day = days.get(session - 1);
            int age = Period.between(course.details().birthDate().orElseThrow(), day).getYears();
            String guardian = age < FULL_AGE ? course.details().contact() : "";
            Optional<LocalDate> next = session < days.size() ? Optional.of(days.get(session)) : Optional.empty();
            return new Story(session, course.sessions(), age, guardian, practitioner,
                    PROFILE.rooms().get(course.last() == Last.RUNNING ? 1 : 0), packs(), day, next,
                    !course.events(session).contains(Course.Event.UNSIGNED));
        }
    }
}
