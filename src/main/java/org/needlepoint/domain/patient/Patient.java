package org.needlepoint.domain.patient;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A patient of the clinic. Never deleted.
///
/// @param id      the internal id
/// @param number  the clinic's own number, such as "P-00417", on every printed page (ON-DOC)
/// @param details what was entered; name and birth date are there
/// @param alerts  what every session must show, the strongest first
public record Patient(PatientId id, String number, PatientDetails details, List<Alert> alerts) {

    public Patient {
        Objects.requireNonNull(id, "id");
        if (number.isBlank() || details.birthDate().isEmpty()) {
            throw new IllegalArgumentException("A patient has a number and a birth date.");
        }
        alerts = alerts.stream().sorted(Alert.ORDER).toList();
    }

    /// A patient without alerts.
    public Patient(PatientId id, String number, PatientDetails details) {
        this(id, number, details, List.of());
    }

    /// Given and family name, as people write them.
    public String name() {
        return Stream.of(details.firstName(), details.lastName()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// The initials, as on chips: "M. L.".
    public String initials() {
        return Stream.of(details.firstName(), details.lastName()).filter(part -> !part.isEmpty())
                .map(part -> Character.toString(part.codePointAt(0)) + ".").collect(Collectors.joining(" "));
    }

    public LocalDate birthDate() {
        return details.birthDate().orElseThrow();
    }

    /// The age on a day, in full years.
    public int age(LocalDate today) {
        return Period.between(birthDate(), today).getYears();
    }
}
