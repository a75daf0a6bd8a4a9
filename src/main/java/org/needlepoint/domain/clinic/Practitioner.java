package org.needlepoint.domain.clinic;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A physiotherapist of the clinic.
///
/// @param id                 the internal id, as acts name it
/// @param name               as on the chart; empty until it is entered
/// @param registration       the registration number
/// @param register           the college's register (CPTA-RA)
/// @param needlingAuthorized whether the college's authorization for needles was entered (CPTA-RA)
public record Practitioner(String id, String name, String registration, Register register,
        boolean needlingAuthorized) {

    public Practitioner {
        name = name.strip();
        registration = registration.strip();
        Objects.requireNonNull(register, "register");
        if (id.isBlank()) {
            throw new IllegalArgumentException("A practitioner needs an id.");
        }
    }

    /// A practitioner whose authorization was not entered yet.
    public Practitioner(String id, String name, String registration) {
        this(id, name, registration, Register.GENERAL, false);
    }

    /// Whether this person may sign as the one who needled: on the general register, and authorized (C3).
    public boolean mayNeedle() {
        return register == Register.GENERAL && needlingAuthorized;
    }

    /// At most two initials, as in the app bar: "PN".
    public String initials() {
        String[] words = name.isEmpty() ? new String[0] : name.split("\\s+");
        return Stream.of(words).filter(word -> words.length < 3 || word == words[0] || word == words[words.length - 1])
                .map(word -> Character.toString(word.codePointAt(0))).collect(Collectors.joining());
    }
}
