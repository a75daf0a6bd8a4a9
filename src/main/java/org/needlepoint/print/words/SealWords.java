package org.needlepoint.print.words;

import java.util.ArrayList;
import java.util.List;
import org.needlepoint.domain.aftercare.Addendum;
import org.needlepoint.domain.session.Seal;

/// The signature, and what was added after it (C37; CPTA-CHART).
///
/// @param words of the whole chart
public record SealWords(ChartWords words) {

    private Seal seal() {
        return words.chart().seal();
    }

    /// "Signed electronically", or that it is not.
    public String state() {
        return seal().signature().isPresent() ? "Signed electronically" : "Not signed";
    }

    /// "Priya Nair, physiotherapist, reg. 4471"; empty until it is signed.
    public String name() {
        return seal().signature().map(signature -> ChartWords.named(signature.name(), "physiotherapist",
                signature.registration())).orElse("");
    }

    /// When it was signed, to the second; empty until it is.
    public String moment() {
        return seal().signature().map(signature -> words.date(words.dayOf(signature.at())) + " "
                + words.second(signature.at())).orElse("");
    }

    /// "None", or how many there are.
    public String amendments() {
        int count = seal().addenda().size();
        return count == 0 ? "None" : count + ", above";
    }

    /// Every addendum in full.
    public Section addenda() {
        List<Entry> entries = new ArrayList<>();
        for (Addendum addendum : seal().addenda()) {
            boolean late = words.dayOf(addendum.at()).isAfter(words.day());
            Text head = Text.strongly(words.date(words.dayOf(addendum.at())) + " " + words.minute(addendum.at()) + ", "
                    + addendum.author().strip() + (late ? ", late entry" : "") + ". ");
            entries.add(new Entry.Fact("Amendment " + (entries.size() + 1), head
                    .plain("Reason: " + addendum.reason().strip() + ". ").plain(addendum.text().strip())));
        }
        return new Section("Amendments", entries);
    }
}
