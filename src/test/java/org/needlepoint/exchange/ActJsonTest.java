package org.needlepoint.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.domain.session.Answer;
import org.needlepoint.domain.session.Direction;
import org.needlepoint.domain.session.Dwell;
import org.needlepoint.domain.session.Grip;
import org.needlepoint.domain.session.NeedleDetails;
import org.needlepoint.domain.session.Needles;
import org.needlepoint.domain.session.RandomTaps;
import org.needlepoint.domain.session.Sensation;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.Technique;
import org.needlepoint.domain.session.VisitActs;

class ActJsonTest {

    private static final String MARKED = """
            {"type":"needle-marked.1","needle":1,"location":{"spot":{"view":"head-right","xMm":31.5,"yMm":-42.25,\
            "drawing":1},"site":"temple","side":"right","place":"Temple","muscle":"temporalis_anterior","chosen":false,\
            "under":["temporalis_anterior"]},"size":{"diameterHundredthsMm":25,"lengthMm":30},\
            "planned":{"minutes":15}}""";
    private static final String CORRECTED = """
            {"type":"time-corrected.1","needle":2,"stamp":"out","to":"2026-12-22T12:00:00Z"}""";

    private final ActJson json = new ActJson();

    /// Every kind of act that the domain knows.
    private static Stream<Class<? extends SessionAct>> kinds() {
        return Arrays.stream(SessionAct.class.getPermittedSubclasses()).flatMap(kind -> kind.isSealed()
                ? Arrays.stream(kind.getPermittedSubclasses()) : Stream.of(kind))
                .map(kind -> kind.asSubclass(SessionAct.class));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anActOfEveryKindIsReadAsItWasWritten(Class<? extends SessionAct> kind) {
        long seed = 99;
        RandomTaps random = new RandomTaps(seed);
        for (int i = 0; i < 200; i++) {
            SessionAct act = random.ofKind(kind);
            String text = json.write(act);
            assertThat(json.read(text)).describedAs("%s, seed %d", text, seed).isEqualTo(act);
            assertThat(json.write(json.read(text))).isEqualTo(text);
        }
    }

    @Test
    void everyKindHasATypeOfItsOwnWithAVersion() {
        assertThat(ActTypes.NAMES.keySet()).containsExactlyInAnyOrderElementsOf(kinds().toList());
        assertThat(ActTypes.NAMES.values()).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z-]+\\.\\d+"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theTextsOfEarlierVersionsNeverChange(String file, List<SessionAct> samples) throws IOException {
        List<String> golden;
        try (InputStream in = ActJsonTest.class.getResourceAsStream(file)) {
            golden = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }

        assertThat(samples.stream().map(json::write)).containsExactlyElementsOf(golden);
        assertThat(golden.stream().map(json::read)).containsExactlyElementsOf(samples);
    }

    @Test
    void everyKindHasASampleOfItsText() {
        assertThat(Stream.concat(SAMPLES.stream(), VisitActs.SAMPLES.stream()).map(Object::getClass).distinct())
                .hasSize((int) kinds().count());
    }

    private static Stream<Arguments> samples() {
        return Stream.of(Arguments.of("acts-version-1.jsonl", SAMPLES),
                Arguments.of("visit-acts-version-1.jsonl", VisitActs.SAMPLES));
    }

    private static final List<SessionAct> SAMPLES = List.of(
            new SessionAct.SessionOpened("3f2b8c1e-0000-4000-8000-000000000001", 4),
            new SessionAct.NeedleMarked(1, Needles.TEMPLE_RIGHT, Needles.SIZE, Needles.QUARTER),
            new SessionAct.NeedleMarked(2, Needles.FOREHEAD, Needles.SIZE, Dwell.IN_AND_OUT),
            new SessionAct.NeedleMoved(1, Needles.NECK_LEFT),
            new SessionAct.NeedleEdited(1, Needles.SIZE, Needles.QUARTER, NeedleDetails.EMPTY),
            new SessionAct.NeedleEdited(1, Needles.SIZE, Needles.QUARTER, new NeedleDetails(OptionalInt.of(12),
                    OptionalInt.of(90), Optional.of(Direction.MEDIAL), Optional.of(Technique.PISTON),
                    Optional.of(Grip.PINCER), Optional.of(Sensation.STING_OR_BURN), OptionalInt.of(2), Answer.YES,
                    Answer.NO, "Ł \"quoted\" 0.25 × 30")),
            new SessionAct.NeedleRemoved(2),
            new SessionAct.NeverPlaced(3),
            new SessionAct.NeedlingStarted(),
            new SessionAct.NeedleIn(1),
            new SessionAct.AllIn(),
            new SessionAct.NeedleInAndOut(2),
            new SessionAct.NeedleOut(1),
            new SessionAct.OutTakenBack(1),
            new SessionAct.TimeCorrected(1, SessionAct.Stamp.IN, Instant.parse("2026-12-22T12:00:00.123Z")),
            new SessionAct.ForgottenNeedleKept(1),
            new SessionAct.AllOut(),
            new SessionAct.AllOutTakenBack(),
            new SessionAct.AllOutConfirmed(),
            new SessionAct.SessionCancelled(),
            new SessionAct.Undone(7),
            new SessionAct.Redone(7));

    @ParameterizedTest
    @ValueSource(strings = {"needle-marked.2", "needle-warmed.1", "org.needlepoint.domain.session.SessionAct$AllIn",
            ""})
    void anUnknownTypeOrVersionIsToldByItsName(String type) {
        UnreadableActException told = unreadable("{\"needle\":1,\"type\":\"" + type + "\"}");

        assertThat(told.newer()).isTrue();
        assertThat(told.type()).contains(type);
        assertThat(told).hasMessage("An act of the type " + type + " was made by a newer Needlepoint");
    }

    private UnreadableActException unreadable(String text) {
        return catchThrowableOfType(UnreadableActException.class, () -> json.read(text));
    }

    /// What was changed in a good text, and the field that must be named for it.
    private static Stream<List<String>> damages() {
        return Stream.of(
                List.of(MARKED, "\"needle\":1,", "\"needle\":1.7,", "needle"),
                List.of(MARKED, "\"needle\":1,", "\"needle\":1.0,", "needle"),
                List.of(MARKED, "\"needle\":1,", "\"needle\":\"1\",", "needle"),
                List.of(MARKED, "\"needle\":1,", "\"needle\":true,", "needle"),
                List.of(MARKED, "\"needle\":1,", "\"needle\":null,", "needle"),
                List.of(MARKED, "\"needle\":1,", "\"needle\":99999999999,", "needle"),
                List.of(MARKED, "\"needle\":1,", "\"needle\":[1],", "needle"),
                List.of(MARKED, "\"needle\":1,", "", "needle"),
                List.of(MARKED, "\"needle\":1,", "\"needle\":1,\"needle\":1,", ""),
                List.of(MARKED, "\"needle\":1,", "\"needle\":1,\"warm\":true,", "warm"),
                List.of(MARKED, "31.5", "\"31.5\"", "location.spot.xMm"),
                List.of(MARKED, "31.5", "null", "location.spot.xMm"),
                List.of(MARKED, "31.5", "3150000", "location.spot"),
                List.of(MARKED, "31.5", "NaN", ""),
                List.of(MARKED, "\"head-right\"", "\"RIGHT\"", "location.spot.view"),
                List.of(MARKED, "\"head-right\"", "0", "location.spot.view"),
                List.of(MARKED, "\"head-right\"", "null", "location.spot"),
                List.of(MARKED, "\"site\":\"temple\"", "\"site\":\"TEMPLE\"", "location.site"),
                List.of(MARKED, "\"side\":\"right\"", "\"side\":null", "location"),
                List.of(MARKED, "\"place\":\"Temple\"", "\"place\":null", "location.place"),
                List.of(MARKED, "\"place\":\"Temple\"", "\"place\":5", "location.place"),
                List.of(MARKED, "\"place\":\"Temple\"", "\"place\":\"\"", "location"),
                List.of(MARKED, "\"muscle\":\"temporalis_anterior\"", "\"muscle\":\"biceps\"", "location.muscle"),
                List.of(MARKED, "\"muscle\":\"temporalis_anterior\",", "", "location.muscle"),
                List.of(MARKED, "\"chosen\":false", "\"chosen\":0", "location.chosen"),
                List.of(MARKED, "\"chosen\":false", "\"chosen\":\"false\"", "location.chosen"),
                List.of(MARKED, "[\"temporalis_anterior\"]", "null", "location.under"),
                List.of(MARKED, "[\"temporalis_anterior\"]", "[null]", "location.under"),
                List.of(MARKED, "[\"temporalis_anterior\"]", "\"temporalis_anterior\"", "location.under"),
                List.of(MARKED, "{\"minutes\":15}", "{\"minutes\":21}", "planned"),
                List.of(MARKED, "{\"minutes\":15}", "15", "planned"),
                List.of(MARKED, "{\"minutes\":15}", "null", "planned"),
                List.of(MARKED, "{\"minutes\":15}", "{}", "planned.minutes"),
                List.of(MARKED, "\"lengthMm\":30", "\"lengthMm\":300", "size"),
                List.of(MARKED, "}}", "}} {}", ""),
                List.of(MARKED, "}}", "}", ""),
                List.of(CORRECTED, "\"2026-12-22T12:00:00Z\"", "1782129600", "to"),
                List.of(CORRECTED, "\"2026-12-22T12:00:00Z\"", "\"1782129600\"", "to"),
                List.of(CORRECTED, "\"2026-12-22T12:00:00Z\"", "null", "to"),
                List.of(CORRECTED, "\"2026-12-22T12:00:00Z\"", "\"yesterday\"", "to"),
                List.of(CORRECTED, "\"out\"", "\"OUT\"", "stamp"),
                List.of(CORRECTED, "\"out\"", "1", "stamp"));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void aFieldThatDoesNotFitIsRefusedAndNamedWithoutItsValue(List<String> damage) {
        String damaged = damage.get(0).replace(damage.get(1), damage.get(2));
        assertThat(damaged).isNotEqualTo(damage.get(0));

        UnreadableActException told = unreadable(damaged);

        assertThat(told).describedAs(damaged).isNotNull();
        assertThat(told.newer()).isFalse();
        assertThat(told).hasNoCause();
        assertThat(told.getMessage()).doesNotContain("31.5", "Temple", "yesterday");
        if (!damage.get(3).isEmpty()) {
            assertThat(told.getMessage()).contains(" at " + damage.get(3));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "[]", "\"needle-in.1\"", "{\"type\":null}", "{\"type\":3}",
            "{\"needle\":1}", "not json", "{\"type\":{\"a\":1}}"})
    void aTextThatIsNoActIsRefused(String text) {
        UnreadableActException told = unreadable(text);

        assertThat(told).describedAs(text).isNotNull();
        assertThat(told.newer()).isFalse();
    }
}
