package org.needlepoint.domain.patient;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.needlepoint.domain.finding.FieldProblem;

/// A note that carries over from session to session. The newest holds; earlier ones stay readable.
///
/// @param text    what the next session should know
/// @param author  who wrote it, by name; empty where nobody was named
/// @param written when
public record CarriedNote(String text, String author, Instant written) {

    /// The longest note, in characters.
    public static final int LIMIT = 2_000;

    public CarriedNote {
        text = text.strip();
        author = author.strip();
        Objects.requireNonNull(written, "written");
    }

    /// What stands against saving this text as a note, under the key "note". An empty one is sound: it says that
    /// nothing carries over any more.
    public static List<FieldProblem> problems(String text) {
        int length = text.strip().length();
        return length <= LIMIT ? List.of() : List.of(new FieldProblem("note", "A note holds "
                + grouped(LIMIT) + " characters, this one has " + grouped(length) + ". Shorten it."));
    }

    private static String grouped(int number) {
        return number < 1000 ? Integer.toString(number)
                : number / 1000 + "," + Integer.toString(1000 + number % 1000).substring(1);
    }
}
