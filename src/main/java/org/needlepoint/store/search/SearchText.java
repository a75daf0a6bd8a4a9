package org.needlepoint.store.search;

import java.time.LocalDate;
import java.util.Locale;

/// What of a patient is searched, in folded form.
///
/// @param nameKey family and given name: the order of lists, and what a typed beginning is compared with
/// @param rest    own number, health number and birth date, each between bars
public record SearchText(String nameKey, String rest) {

    /// The longest folded text, in characters; what a name or number has beyond it is not searched.
    private static final int LIMIT = 300;

    /// Between the fields; no folded text holds it, so no match runs from one field into the next.
    static final char BAR = '|';

    /// @param number       the clinic's own number
    /// @param healthNumber the public health number
    public static SearchText of(String lastName, String firstName, LocalDate birthDate, String number,
            String healthNumber) {
        return new SearchText(nameKey(lastName, firstName), BAR + cut(Folding.compact(number)) + BAR
                + cut(Folding.compact(healthNumber)) + BAR + iso(birthDate) + BAR + dotted(birthDate) + BAR);
    }

    /// Family and given name, folded.
    public static String nameKey(String lastName, String firstName) {
        return cut(Folding.fold(lastName + " " + firstName));
    }

    private static String cut(String folded) {
        return folded.length() > LIMIT ? folded.substring(0, LIMIT) : folded;
    }

    /// All of it, as one text.
    public String all() {
        return nameKey + rest;
    }

    private static String iso(LocalDate date) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", date.getYear(), date.getMonthValue(),
                date.getDayOfMonth());
    }

    private static String dotted(LocalDate date) {
        return date.getDayOfMonth() + "." + date.getMonthValue() + "." + date.getYear();
    }
}
