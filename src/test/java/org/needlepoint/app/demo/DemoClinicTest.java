package org.needlepoint.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.Recognised;
import org.needlepoint.diagram.Recognition;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.session.Answer;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.Moment;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.NeedleState;
import org.needlepoint.domain.session.RecordedAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.store.ClinicFile;
import org.needlepoint.store.PatientRow;
import org.needlepoint.store.SessionRow;
import org.needlepoint.store.Workstation;
import org.needlepoint.store.file.FileKeys;

class DemoClinicTest {

    private static final ZoneId ZONE = ZoneId.of("America/Edmonton");
    private static final Instant NOW = Instant.parse("2026-11-24T16:24:00Z");
    private static final Atlas ATLAS = Atlas.load();
    private static final Recognition RECOGNITION = new Recognition(ATLAS);

    @TempDir
    private static Path folder;

    private static List<Treated> clinic;

    /// A patient with the acts of each session, the first session first.
    private record Treated(Patient patient, List<List<RecordedAct>> acts, List<TreatmentSession> sessions) {
    }

    @BeforeAll
    static void fill() {
        clinic = filled(folder.resolve("first"), NOW);
    }

    private static List<Treated> filled(Path folder, Instant now) {
        Clock clock = Clock.fixed(now, ZONE);
        Random ids = new Random(7);
        Workstation workstation = new Workstation("Room 1", clock, () -> new UUID(ids.nextLong(), ids.nextLong()));
        try (ClinicFile file = ClinicFile.open(folder, workstation, FileKeys.none())) {
            new DemoClinic(ATLAS, RECOGNITION, clock, DemoClinic.SEED).fill(file);
            List<Treated> treated = new ArrayList<>();
            for (PatientRow row : file.patients().recent(100)) {
                List<List<RecordedAct>> acts = new ArrayList<>();
                List<TreatmentSession> sessions = new ArrayList<>();
                for (SessionRow session : file.sessions().ofPatient(row.patient().id(), 100).reversed()) {
                    assertThat(file.sessions().compare(session.id())).isEmpty();
                    acts.add(file.sessions().acts(session.id()));
                    sessions.add(file.sessions().load(session.id()));
                }
                treated.add(new Treated(row.patient(), acts, sessions));
            }
            return treated;
        }
    }

    private static Stream<TreatmentSession> sessions() {
        return clinic.stream().flatMap(treated -> treated.sessions().stream());
    }

    private static Stream<NeedlePlacement> needles() {
        return sessions().flatMap(session -> session.chart().placements().stream());
    }

    private static Stream<Duration> dwells() {
        return needles().filter(needle -> !needle.planned().inAndOut()).flatMap(needle -> needle.dwell().stream());
    }

    @Test
    void holdsAtLeastTwelvePatientsWithThreeToTenSessionsEach() {
        assertThat(clinic).hasSizeBetween(12, 40);
        assertThat(clinic).allSatisfy(treated -> assertThat(treated.sessions()).hasSizeBetween(3, 10));
    }

    @Test
    void everySessionIsWhatItsActsMakeOfIt() {
        assertThat(clinic).allSatisfy(treated -> {
            for (int at = 0; at < treated.sessions().size(); at++) {
                TreatmentSession stored = treated.sessions().get(at);
                assertThat(TreatmentSession.fold(stored.id(), treated.acts().get(at)).chart())
                        .isEqualTo(stored.chart());
                assertThat(stored.number()).isEqualTo(at + 1);
            }
        });
    }

    @Test
    void nothingLiesInTheFuture() {
        assertThat(clinic.stream().flatMap(treated -> treated.acts().stream()).flatMap(List::stream)
                .map(RecordedAct::at)).allMatch(at -> !at.isAfter(NOW));
    }

    @Test
    void firstSessionsHaveOneOrTwoNeedlesAndLaterOnesMore() {
        assertThat(clinic).allSatisfy(treated -> {
            assertThat(treated.sessions().getFirst().chart().count()).isBetween(1, 2);
            assertThat(treated.sessions().getLast().chart().count())
                    .isGreaterThan(treated.sessions().getFirst().chart().count());
        });
    }

    @Test
    void sessionsComeWeeklyAndThenAtLongerGaps() {
        assertThat(clinic).allSatisfy(treated -> {
            List<LocalDate> days = treated.sessions().stream()
                    .map(session -> LocalDate.ofInstant(session.opened(), ZONE)).toList();
            for (int at = 1; at < days.size(); at++) {
                assertThat(ChronoUnit.DAYS.between(days.get(at - 1), days.get(at))).isBetween(7L, 31L);
            }
            assertThat(ChronoUnit.DAYS.between(days.get(0), days.get(2))).isBetween(14L, 17L);
        });
    }

    @Test
    void needlesStayTenToSixteenMinutesButForAFew() {
        List<Duration> dwells = dwells().toList();
        Predicate<Duration> usual = dwell -> dwell.toSeconds() >= 600 && dwell.toSeconds() <= 16 * 60;
        assertThat(dwells.stream().filter(usual).count()).isGreaterThan(dwells.size() * 9L / 10);
        assertThat(dwells.stream().filter(dwell -> dwell.toMinutes() >= 20).count()).isBetween(1L, 5L);
        assertThat(dwells.stream().filter(dwell -> dwell.toMinutes() < 9).count()).isBetween(2L, 8L);
        assertThat(dwells).allMatch(dwell -> dwell.toMinutes() >= 4 && dwell.toMinutes() <= 22);
    }

    @Test
    void everySpotIsWhatRecognitionReadsThere() {
        assertThat(needles().map(NeedlePlacement::location)).isNotEmpty().allSatisfy(location -> {
            Recognised.OnBody found = (Recognised.OnBody) RECOGNITION.at(location.spot());
            assertThat(location.site()).isEqualTo(found.site());
            assertThat(location.side()).isEqualTo(found.side());
            assertThat(location.under()).isEqualTo(found.under());
            assertThat(location.chosen() || location.muscle().equals(found.proposed())).isTrue();
            assertThat(location.muscle().stream()).isSubsetOf(found.under());
        });
    }

    @Test
    void spotsSpreadAroundAPatientsOwnTriggerPoints() {
        List<Location> temples = clinic.stream().filter(treated -> treated.patient().name().equals("Marta Lindqvist"))
                .flatMap(treated -> treated.sessions().stream())
                .flatMap(session -> session.chart().placements().stream().limit(1))
                .map(NeedlePlacement::location).toList();
        Set<Object> spots = new HashSet<>(temples.stream().map(Location::spot).toList());
        assertThat(spots).hasSizeGreaterThan(4);
        assertThat(temples).allMatch(one -> one.spot().distanceMm(temples.getFirst().spot()) < 9);
    }

    @Test
    void everySiteIsNeedledOnBothSides() {
        for (Site site : List.of(Site.TEMPLE, Site.TOP_OF_EAR, Site.NECK, Site.UPPER_BACK)) {
            assertThat(needles().filter(needle -> needle.location().site() == site)
                    .map(needle -> needle.location().side())).contains(Side.LEFT, Side.RIGHT);
        }
        assertThat(needles().map(needle -> needle.location().site())).contains(Site.FOREHEAD, Site.OTHER);
    }

    @Test
    void theUpperBackIsNeverNeedledOnBothSidesAtOnce() {
        assertThat(sessions()).noneMatch(session -> session.chart().count(Site.UPPER_BACK, Side.LEFT) > 0
                && session.chart().count(Site.UPPER_BACK, Side.RIGHT) > 0);
    }

    @Test
    void whatHappensInPracticeHappens() {
        assertThat(needles()).anyMatch(needle -> needle.location().chosen())
                .anyMatch(needle -> !needle.location().chosen() && needle.location().muscle().isPresent())
                .anyMatch(needle -> needle.details().twitch() == Answer.YES)
                .anyMatch(needle -> needle.details().twitch() == Answer.NO)
                .anyMatch(needle -> needle.planned().inAndOut() && needle.out().isPresent())
                .anyMatch(NeedlePlacement::neverPlaced)
                .anyMatch(needle -> needle.out().flatMap(Moment::corrected).isPresent())
                .anyMatch(needle -> needle.in().map(Moment::approximate).orElse(false))
                .anyMatch(needle -> !needle.details().note().isEmpty());
        assertThat(clinic.stream().flatMap(treated -> treated.acts().stream()).flatMap(List::stream)
                .map(RecordedAct::act)).anyMatch(SessionAct.Undone.class::isInstance);
        assertThat(sessions().map(TreatmentSession::state)).contains(SessionState.SIGNED, SessionState.CANCELLED);
    }

    @Test
    void everyVisitIsAskedAgreedPreparedCountedAndSignedButOneOfToday() {
        assertThat(sessions().filter(session -> session.state() == SessionState.COUNTED)).hasSize(1);
        assertThat(sessions().filter(session -> session.state() == SessionState.SIGNED)).hasSizeGreaterThan(50)
                .allSatisfy(session -> {
                    assertThat(session.chart().before().unanswered()).isEmpty();
                    assertThat(session.chart().before().consent().orElseThrow().holds()).isTrue();
                    assertThat(session.chart().round().preparation()).isPresent();
                    assertThat(session.chart().counted()).isTrue();
                    assertThat(session.chart().after().unanswered()).isEmpty();
                    assertThat(session.chart().after().next()).isPresent();
                });
    }

    @Test
    void oneSessionRunsWithNeedlesInAndOneIsMarked() {
        List<TreatmentSession> running = sessions().filter(session -> session.state() == SessionState.NEEDLING)
                .toList();
        assertThat(running).hasSize(1);
        Optional<Instant> started = running.getFirst().chart().started();
        assertThat(Duration.between(started.orElseThrow(), NOW))
                .isBetween(Duration.ofMinutes(9), Duration.ofMinutes(12));
        assertThat(running.getFirst().chart().placements().stream().map(needle -> needle.state(NOW)))
                .contains(NeedleState.DUE, NeedleState.IN).doesNotContain(NeedleState.OVER);
        assertThat(sessions().filter(session -> session.state() == SessionState.MARKED)).hasSize(1)
                .allMatch(session -> Duration.between(session.opened(), NOW).toMinutes() < 15);
    }

    @Test
    void patientsAreOldEnoughAndTheirNamesNeedSeveralScripts() {
        LocalDate today = LocalDate.ofInstant(NOW, ZONE);
        assertThat(clinic).allMatch(treated -> treated.patient().age(today) >= 12);
        Set<Character.UnicodeScript> scripts = new HashSet<>();
        clinic.forEach(treated -> treated.patient().name().codePoints().filter(Character::isLetter)
                .forEach(letter -> scripts.add(Character.UnicodeScript.of(letter))));
        assertThat(scripts).contains(Character.UnicodeScript.LATIN, Character.UnicodeScript.GREEK,
                Character.UnicodeScript.CYRILLIC);
        assertThat(clinic.stream().map(treated -> treated.patient().name())).doesNotHaveDuplicates();
    }

    @Test
    void theSameSeedAndMomentGiveTheSameClinic() {
        assertThat(filled(folder.resolve("again"), NOW).stream().map(Treated::acts).toList())
                .isEqualTo(clinic.stream().map(Treated::acts).toList());
    }

    @Test
    void aClinicThatHoldsPatientsIsLeftAlone() {
        Clock clock = Clock.fixed(NOW, ZONE);
        Workstation workstation = new Workstation("Room 1", clock, UUID::randomUUID);
        try (ClinicFile file = ClinicFile.open(folder.resolve("first"), workstation, FileKeys.none())) {
            DemoClinic demo = new DemoClinic(ATLAS, RECOGNITION, clock, DemoClinic.SEED);
            assertThatThrownBy(() -> demo.fill(file)).isInstanceOf(IllegalStateException.class);
            assertThat(file.patients().count()).isEqualTo(clinic.size());
        }
    }

    /// Just after midnight, on a Sunday, on the first day of a year, on a leap day.
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T07:05:00Z", "2026-11-22T18:00:00Z", "2027-01-01T20:00:00Z",
        "2028-02-29T23:30:00Z"})
    void standsOnAnyDay(String moment) {
        Instant now = Instant.parse(moment);
        List<Treated> filled = filled(folder.resolve(moment.replace(':', '-')), now);
        assertThat(filled).hasSameSizeAs(clinic);
        assertThat(filled.stream().flatMap(treated -> treated.acts().stream()).flatMap(List::stream)
                .map(RecordedAct::at)).allMatch(at -> !at.isAfter(now));
    }
}
