package org.needlepoint.domain.patient.headache;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.needlepoint.domain.finding.FieldProblem;

/// A medicine the patient takes for the headache.
///
/// @param name     as the patient or the packet says, with its strength: "Sumatriptan 50 mg"
/// @param kind     its class; empty where it is not known
/// @param drugDays on how many of the last 30 days it was taken; empty where nobody asked
public record Medicine(String name, Optional<MedicineClass> kind, OptionalInt drugDays) {

    /// The longest name, in characters.
    public static final int NAME_LIMIT = 80;

    public Medicine {
        name = name.strip();
    }

    /// Whether nothing was entered.
    public boolean blank() {
        return name.isEmpty() && kind.isEmpty() && drugDays.isEmpty();
    }

    /// What stands against saving this.
    ///
    /// @param key what the field keys begin with, such as "medicine.0"
    public List<FieldProblem> problems(String key) {
        List<FieldProblem> problems = new ArrayList<>();
        if (name.isEmpty()) {
            problems.add(new FieldProblem(key + ".name",
                    "A medicine needs a name, such as Sumatriptan 50 mg. Enter it, or remove the line."));
        } else if (name.length() > NAME_LIMIT) {
            problems.add(new FieldProblem(key + ".name", "A medicine's name holds " + NAME_LIMIT
                    + " characters, this one has " + name.length() + ". Shorten it."));
        }
        Bounds.DAYS_IN_30.check(problems, key + ".drugDays", "Days taken", drugDays);
        return problems;
    }
}
