package org.needlepoint.domain.clinic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.domain.finding.FieldProblem;

/// The clinic's letterhead, its paper and its rooms.
///
/// @param name    the clinic's name; empty until it is entered
/// @param address the address, a line each, at most four
/// @param phone   the telephone
/// @param paper   the clinic's own paper
/// @param logo    the picture of the letterhead, if it has one
/// @param rooms   the names of the treatment rooms, at least one, in the clinic's order
public record ClinicProfile(String name, List<String> address, String phone, Paper paper, Optional<Logo> logo,
        List<String> rooms) {

    /// The most lines of an address that the letterhead holds.
    public static final int ADDRESS_LINES = 4;
    /// The most rooms: "Patient faint" asks for the room by one digit (UX section 3).
    public static final int ROOMS = 9;
    /// The longest name of a room, in characters.
    public static final int ROOM_LIMIT = 24;
    /// The room of a clinic that named none.
    public static final String FIRST_ROOM = "Room 1";

    public ClinicProfile {
        name = name.strip();
        address = address.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
        phone = phone.strip();
        rooms = named(rooms);
        if (address.size() > ADDRESS_LINES) {
            throw new IllegalArgumentException("The letterhead holds " + ADDRESS_LINES + " address lines, not "
                    + address.size() + ". Put two of them on one line.");
        }
        roomProblems(rooms).stream().findFirst().ifPresent(problem -> {
            throw new IllegalArgumentException(problem.sentence());
        });
    }

    /// A letterhead without a picture, of a clinic with one room.
    public ClinicProfile(String name, List<String> address, String phone, Paper paper) {
        this(name, address, phone, paper, Optional.empty(), List.of(FIRST_ROOM));
    }

    /// A clinic of which nothing was entered yet.
    public static ClinicProfile empty(Paper paper) {
        return new ClinicProfile("", List.of(), "", paper);
    }

    private static List<String> named(List<String> rooms) {
        List<String> named = rooms.stream().map(String::strip).filter(room -> !room.isEmpty()).toList();
        return named.isEmpty() ? List.of(FIRST_ROOM) : named;
    }

    /// What stands against these names of rooms, one a line; empty names are left out.
    public static List<FieldProblem> roomProblems(List<String> typed) {
        List<String> rooms = named(typed);
        List<FieldProblem> problems = new ArrayList<>();
        if (rooms.size() > ROOMS) {
            problems.add(problem("A clinic has at most " + ROOMS + " rooms, not " + rooms.size() + ". Take "
                    + (rooms.size() - ROOMS) + " away."));
        }
        rooms.stream().filter(room -> room.length() > ROOM_LIMIT).findFirst().ifPresent(room -> problems.add(problem(
                "The name of a room holds " + ROOM_LIMIT + " characters, \"" + room.substring(0, ROOM_LIMIT)
                        + "...\" has " + room.length() + ". Shorten it.")));
        Set<String> seen = new HashSet<>();
        rooms.stream().filter(room -> !seen.add(room.toLowerCase(Locale.ROOT))).findFirst().ifPresent(room ->
                problems.add(problem("Two rooms are called \"" + room + "\". Give one of them another name.")));
        return problems;
    }

    private static FieldProblem problem(String sentence) {
        return new FieldProblem("rooms", sentence);
    }
}
