package org.needlepoint.domain.patient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.needlepoint.domain.finding.FieldProblem;
import org.needlepoint.domain.finding.Level;

/// What every session must show of a patient: a chip in the banner, in the shape of its level (UX section 6).
///
/// @param level how strongly it stands in the way
/// @param text  a few words: "Fainted after session 2"
/// @param since the day it was noted
public record Alert(Level level, String text, LocalDate since) {

    /// The longest text, in characters: it must fit a chip.
    public static final int TEXT_LIMIT = 60;

    /// The most alerts of a patient: more would not be read.
    public static final int MOST = 8;

    /// The strongest first, of the same level the newest.
    public static final Comparator<Alert> ORDER = Comparator.comparing(Alert::level)
            .thenComparing(Alert::since, Comparator.reverseOrder());

    public Alert {
        Objects.requireNonNull(level, "level");
        text = text.strip();
        Objects.requireNonNull(since, "since");
    }

    /// What stands against saving these alerts: keys are "alert.0.text" and so on, in their order.
    public static List<FieldProblem> problems(List<Alert> alerts) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int at = 0; at < alerts.size(); at++) {
            String text = alerts.get(at).text();
            String key = "alert." + at + ".text";
            if (text.isEmpty()) {
                problems.add(new FieldProblem(key, "An alert needs a few words, such as Blood thinner. Enter them, or"
                        + " remove the line."));
            } else if (text.length() > TEXT_LIMIT) {
                problems.add(new FieldProblem(key, "An alert holds " + TEXT_LIMIT + " characters, this one has "
                        + text.length() + ". Shorten it; the rest fits a note."));
            } else if (at >= MOST) {
                problems.add(new FieldProblem(key, "The banner holds " + MOST + " alerts. Remove "
                        + (alerts.size() - MOST) + "."));
            }
        }
        return problems;
    }
}
