package org.needlepoint.domain.patient.headache;

import java.util.List;
import java.util.OptionalInt;
import org.needlepoint.domain.finding.FieldProblem;

/// From which to which number an entry may go, both included (CLINICAL.md part A).
///
/// @param unit as people say it after the numbers: " h"; empty for a count
public record Bounds(int least, int most, String unit) {

    /// Days among the last 30.
    public static final Bounds DAYS_IN_30 = new Bounds(0, 30, "");

    /// How long an attack lasts, in hours: up to a week.
    public static final Bounds HOURS = new Bounds(0, 168, " h");

    /// Tells what is wrong with a number.
    ///
    /// @param field the field's key
    /// @param name  the field as the person reads it
    public void check(List<FieldProblem> problems, String field, String name, OptionalInt value) {
        value.ifPresent(number -> {
            if (number < least || number > most) {
                problems.add(new FieldProblem(field, name + " " + number + " cannot be. " + remedy()));
            }
        });
    }

    /// What to enter: "Enter a whole number from 0 to 30."
    public String remedy() {
        return "Enter a whole number from " + least + " to " + most + unit + ".";
    }
}
