package org.needlepoint.domain.clinic;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A physiotherapist of the clinic.
///
/// @param id           the internal id, as acts name it
/// @param name         as on the chart; empty until it is entered
/// @param registration the registration number
public record Practitioner(String id, String name, String registration) {

    public Practitioner {
        name = name.strip();
        registration = registration.strip();
        if (id.isBlank()) {
            throw new IllegalArgumentException("A practitioner needs an id.");
        }
    }

    /// At most two initials, as in the app bar: "PN".
    public String initials() {
        String[] words = name.isEmpty() ? new String[0] : name.split("\\s+");
        return Stream.of(words).filter(word -> words.length < 3 || word == words[0] || word == words[words.length - 1])
                .map(word -> Character.toString(word.codePointAt(0))).collect(Collectors.joining());
    }
}
