package org.needlepoint.domain.patient;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.needlepoint.domain.finding.FieldProblem;

/// What a person enters about a patient, checked at its fields by [#problems].
///
/// @param firstName    given names
/// @param lastName     family name
/// @param birthDate    empty while it is not entered
/// @param sex          as the record states it
/// @param healthNumber the public health number, free of format
/// @param phone        the patient's telephone
/// @param doctor       the family doctor, as text
/// @param contact      whom to call if needed, as text
public record PatientDetails(
        String firstName,
        String lastName,
        Optional<LocalDate> birthDate,
        Sex sex,
        String healthNumber,
        String phone,
        String doctor,
        String contact) {

    /// The oldest age that is taken for true, in years (CLINICAL.md part A).
    public static final int OLDEST_YEARS = 120;

    /// The longest of any text field, in characters.
    public static final int TEXT_LIMIT = 120;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /// Nothing entered.
    public static final PatientDetails EMPTY = new PatientDetails("", "", Optional.empty(), Sex.NOT_STATED, "", "",
            "", "");

    public PatientDetails {
        firstName = firstName.strip();
        lastName = lastName.strip();
        healthNumber = healthNumber.strip();
        phone = phone.strip();
        doctor = doctor.strip();
        contact = contact.strip();
    }

    /// What stands against saving this today: one sentence a field, empty when all is well.
    public List<FieldProblem> problems(LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (firstName.isEmpty() && lastName.isEmpty()) {
            problems.add(new FieldProblem("lastName",
                    "A name is needed. Enter the family name, the given name or both."));
        }
        birthDate.ifPresentOrElse(date -> problems.addAll(birthProblems(date, today)),
                () -> problems.add(new FieldProblem("birthDate", "A birth date is needed, such as 14 Mar 1985.")));
        tooLong(problems, "firstName", "Given name", firstName);
        tooLong(problems, "lastName", "Family name", lastName);
        tooLong(problems, "healthNumber", "Health number", healthNumber);
        tooLong(problems, "phone", "Phone", phone);
        tooLong(problems, "doctor", "Doctor", doctor);
        tooLong(problems, "contact", "If needed", contact);
        return problems;
    }

    private static List<FieldProblem> birthProblems(LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            return List.of(new FieldProblem("birthDate", "Birth date " + DATE.format(date)
                    + " lies in the future. Enter a date up to today."));
        }
        int age = Period.between(date, today).getYears();
        if (age > OLDEST_YEARS) {
            return List.of(new FieldProblem("birthDate", "Birth date " + DATE.format(date) + " makes the patient " + age
                    + ". Enter a date at most " + OLDEST_YEARS + " years back."));
        }
        return List.of();
    }

    private static void tooLong(List<FieldProblem> problems, String field, String name, String value) {
        if (value.length() > TEXT_LIMIT) {
            problems.add(new FieldProblem(field, name + " holds " + TEXT_LIMIT + " characters, this one has "
                    + value.length() + ". Shorten it."));
        }
    }
}
