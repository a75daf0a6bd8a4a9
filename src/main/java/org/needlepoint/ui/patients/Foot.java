package org.needlepoint.ui.patients;

import java.util.Locale;

/// How much of the whole the list shows, and in which order.
final class Foot {

    private Foot() {
    }

    /// @param shown    rows in the list
    /// @param patients of the clinic
    /// @param text     what was searched for
    static String of(int shown, long patients, String text, Filter filter) {
        long all = Math.max(shown, patients);
        if (!text.isEmpty()) {
            return shown == PatientsModel.LIMIT
                    ? "The first %d matches, by name. Type more to narrow.".formatted(shown)
                    : "%d of %s match".formatted(shown, number(all));
        }
        return "%d of %s, %s".formatted(shown, number(all), switch (filter) {
            case RECENT -> "most recent first";
            case DUE -> "due today";
            case UNFINISHED -> "unfinished";
            case ALL -> "by name";
        });
    }

    /// "1,204".
    static String number(long value) {
        return String.format(Locale.ENGLISH, "%,d", value);
    }
}
