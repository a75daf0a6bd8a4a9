package org.needlepoint.store.search;

import java.time.LocalDate;
import java.util.Locale;

/// What of a patient is searched, in folded form.
///
/// @param nameKey family and given name: the order of lists, and what a typed beginning is compared with
/// @param rest    own number, health number and birth date, each between bars
public record SearchText(String nameKey, String rest) {

    /// The longest name key, in characters; what a name has beyond it is not searched.
    public static final int KEY_LIMIT = 300;

    /// Between the fields; no folded text holds it, so no match runs from one field into the next.
    static final char BAR = '|';

    /// @param number       the clinic's own number
    /// @param healthNumber the public health number
    public static SearchText of(String lastName, String firstName, LocalDate birthDate, String number,
            String healthNumber) {
        return new SearchText(nameKey(lastName, firstName), BAR + Folding.compact(number) + BAR
                + Folding.compact(healthNumber) + BAR + iso(birthDate) + BAR + dotted(birthDate) + BAR);
    }

    /// Family and given name, folded.
    public static String nameKey(String lastName, String firstName) {
        String key = Folding.fold(lastName + " " + firstName);
        return key.length() > KEY_LIMIT ? key.substring(0, KEY_LIMIT) : key;
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
