package org.needlepoint.ui.lock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.NeedleState;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.desk.NextStep;
import org.needlepoint.ui.common.desk.SessionDesk;

/// What the lock screen says of a room: no name of a patient, only needles and their clock.
///
/// @param room  the room's name
/// @param words such as "No needle in" or "7 needles in, 4:42"
/// @param state the most urgent needle's; empty where none is in
record RoomState(String room, String words, Optional<NeedleState> state) {

    private static final String FREE = "No needle in";

    /// The clinic's rooms in their order, then those that a session names and the clinic does not.
    static List<RoomState> of(List<String> rooms, List<SessionDesk> running, Instant now) {
        List<RoomState> states = new ArrayList<>();
        List<SessionDesk> left = new ArrayList<>(running);
        for (String room : rooms) {
            Optional<SessionDesk> desk = left.stream().filter(each -> roomOf(each).equals(room)).findFirst();
            desk.ifPresent(left::remove);
            states.add(desk.map(each -> of(room, each, now)).orElse(new RoomState(room, FREE, Optional.empty())));
        }
        left.forEach(desk -> states.add(of(desk.room(), desk, now)));
        return states;
    }

    private static String roomOf(SessionDesk desk) {
        return desk.session().chart().events().room();
    }

    private static RoomState of(String room, SessionDesk desk, Instant now) {
        List<NeedlePlacement> in = desk.session().chart().in();
        if (desk.session().chart().allOut().isPresent()) {
            // while a count is open no number of needles is shown anywhere (UX section 1, point 5)
            return new RoomState(room, "Count open", worst(in, now));
        }
        if (in.isEmpty()) {
            return new RoomState(room, FREE, Optional.empty());
        }
        String clock = NextStep.ringedOrSoonest(desk.session().chart(), OptionalInt.empty(), now)
                .map(needle -> Times.needleClock(needle, now)).orElse("");
        return new RoomState(room, (in.size() == 1 ? "1 needle in, " : in.size() + " needles in, ") + clock,
                worst(in, now));
    }

    private static Optional<NeedleState> worst(List<NeedlePlacement> in, Instant now) {
        return in.stream().map(needle -> needle.state(now)).max(Enum::compareTo);
    }
}
