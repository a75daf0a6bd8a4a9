package org.needlepoint.domain.patient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.needlepoint.domain.finding.FieldProblem;
import org.needlepoint.domain.patient.headache.HeadacheProfile;

/// All that the form takes down of a patient.
///
/// @param details who it is
/// @param profile the headache as it usually is
/// @param alerts  what every session must show
public record PatientEntry(PatientDetails details, HeadacheProfile profile, List<Alert> alerts) {

    /// Nothing entered.
    public static final PatientEntry EMPTY = new PatientEntry(PatientDetails.EMPTY, HeadacheProfile.EMPTY, List.of());

    public PatientEntry {
        alerts = List.copyOf(alerts);
    }

    /// What stands against saving this today: one sentence a field, empty when all is well.
    public List<FieldProblem> problems(LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>(details.problems(today));
        int born = details.birthDate().map(LocalDate::getYear).filter(year -> year <= today.getYear())
                .orElse(today.getYear() - PatientDetails.OLDEST_YEARS);
        problems.addAll(profile.problems(born, today.getYear()));
        problems.addAll(Alert.problems(alerts));
        return problems;
    }
}
