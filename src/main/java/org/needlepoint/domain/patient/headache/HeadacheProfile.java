package org.needlepoint.domain.patient.headache;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.needlepoint.domain.finding.FieldProblem;

/// The patient's headache as it usually is (CLINICAL.md part A, "Headache profile"; ART). Nothing is assumed: what was
/// not asked stays empty.
///
/// @param kind         acute or chronic, with or without aura
/// @param since        the year it began
/// @param side         the side it is usually on
/// @param sideNote     where else: "spreads to the forehead"
/// @param quality      how it feels
/// @param signs        what announces an attack
/// @param triggers     what sets an attack off
/// @param hoursFrom    the usual duration of an attack, in hours; the shorter end where it varies
/// @param hoursTo      the longer end of the usual duration, in hours
/// @param headacheDays on how many of the last 30 days there was headache
/// @param medicines    what is taken for it
/// @param goal         what the patient wants to reach
public record HeadacheProfile(
        HeadacheKind kind,
        OptionalInt since,
        Optional<HeadSide> side,
        String sideNote,
        Mentioned<Quality> quality,
        Mentioned<Sign> signs,
        Mentioned<Trigger> triggers,
        OptionalInt hoursFrom,
        OptionalInt hoursTo,
        OptionalInt headacheDays,
        List<Medicine> medicines,
        String goal) {

    /// The longest of any text, in characters.
    public static final int TEXT_LIMIT = 120;

    /// The most medicines.
    public static final int MEDICINES = 12;

    /// Nothing entered.
    public static final HeadacheProfile EMPTY = new HeadacheProfile(HeadacheKind.NOT_STATED, OptionalInt.empty(),
            Optional.empty(), "", Mentioned.nothing(), Mentioned.nothing(), Mentioned.nothing(), OptionalInt.empty(),
            OptionalInt.empty(), OptionalInt.empty(), List.of(), "");

    public HeadacheProfile {
        Objects.requireNonNull(kind, "kind");
        sideNote = sideNote.strip();
        medicines = List.copyOf(medicines);
        goal = goal.strip();
    }

    /// Whether nothing was entered.
    public boolean blank() {
        return equals(EMPTY);
    }

    /// What stands against saving this: one sentence a field, empty when all is well.
    ///
    /// @param birthYear the year the patient was born: no headache is older
    /// @param thisYear  the year of today
    public List<FieldProblem> problems(int birthYear, int thisYear) {
        List<FieldProblem> problems = new ArrayList<>();
        since.ifPresent(year -> {
            if (year < birthYear || year > thisYear) {
                problems.add(new FieldProblem("since", "Since " + year + " cannot be. Enter a year from " + birthYear
                        + ", when the patient was born, to " + thisYear + "."));
            }
        });
        Bounds.HOURS.check(problems, "hoursFrom", "Usual duration", hoursFrom);
        Bounds.HOURS.check(problems, "hoursTo", "Usual duration", hoursTo);
        if (problems.isEmpty() && hoursFrom.isPresent() && hoursTo.isPresent()
                && hoursTo.getAsInt() < hoursFrom.getAsInt()) {
            problems.add(new FieldProblem("hoursTo", "Usual duration goes from " + hoursFrom.getAsInt() + " to "
                    + hoursTo.getAsInt() + " h. Enter the shorter time first."));
        }
        Bounds.DAYS_IN_30.check(problems, "headacheDays", "Headache days", headacheDays);
        tooLong(problems, "sideNote", "Where else", sideNote);
        tooLong(problems, "otherQuality", "Other feeling", quality.other());
        tooLong(problems, "otherSigns", "Other signs", signs.other());
        tooLong(problems, "otherTriggers", "Other triggers", triggers.other());
        tooLong(problems, "goal", "Goal", goal);
        for (int at = 0; at < medicines.size(); at++) {
            problems.addAll(medicines.get(at).problems("medicine." + at));
        }
        if (medicines.size() > MEDICINES) {
            problems.add(new FieldProblem("medicine." + MEDICINES + ".name", "The profile holds " + MEDICINES
                    + " medicines. Remove " + (medicines.size() - MEDICINES) + "."));
        }
        return problems;
    }

    private static void tooLong(List<FieldProblem> problems, String field, String name, String value) {
        if (value.length() > TEXT_LIMIT) {
            problems.add(new FieldProblem(field, name + " holds " + TEXT_LIMIT + " characters, this one has "
                    + value.length() + ". Shorten it."));
        }
    }
}
