package org.needlepoint.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// In an emergency a room's digit is the room's own number.
class RoomChoiceTest {

    private static Map<Integer, String> digits(String... rooms) {
        return RoomChoice.numbered(List.of(rooms), Function.identity());
    }

    @Test
    void aRoomHasItsOwnDigitWhicheverIsDueFirst() {
        assertThat(digits("Room 2", "Room 1")).isEqualTo(Map.of(1, "Room 1", 2, "Room 2"));
        assertThat(digits("Room 7", "Gym3")).isEqualTo(Map.of(3, "Gym3", 7, "Room 7"));
    }

    @Test
    void aRoomWithoutADigitNeverTakesOneThatMayBeARoomsNumber() {
        assertThat(digits("Blue room", "Room 1")).isEqualTo(Map.of(1, "Room 1", 9, "Blue room"));
        assertThat(digits("Room 2", "Room 2")).isEqualTo(Map.of(2, "Room 2", 9, "Room 2"));
        assertThat(digits("Room 12", "Room 1")).as("two digits are none to press")
                .isEqualTo(Map.of(1, "Room 1", 9, "Room 12"));
    }

    @Test
    void withoutAnyNumberTheyCountFromOne() {
        assertThat(digits("Blue", "Green")).isEqualTo(Map.of(1, "Blue", 2, "Green"));
    }

    @Test
    void everyRoomIsThereEvenBeyondNine() {
        List<String> rooms = IntStream.range(0, 11).mapToObj(at -> "Room " + (char) ('a' + at)).toList();
        assertThat(RoomChoice.numbered(rooms, Function.identity()).values()).containsExactlyInAnyOrderElementsOf(rooms);
    }
}
