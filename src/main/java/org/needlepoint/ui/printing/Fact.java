package org.needlepoint.ui.printing;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.store.audit.AuditAction;
import org.needlepoint.store.audit.AuditEntry;

/// One thing to know about a chart before it goes to paper.
///
/// @param heed whether it asks for attention
record Fact(boolean heed, String text) {

    private static final int NAMED_SIGNS = 4;
    private static final int NAMED_ENTRIES = 2;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    /// What is to know about a chart, what asks for attention first.
    static List<Fact> of(Made made, List<AuditEntry> gone) {
        List<Fact> facts = new ArrayList<>();
        int in = made.sheet().session().chart().in().size();
        if (in > 0) {
            facts.add(new Fact(true, in == 1 ? "1 needle is still in" : in + " needles are still in"));
        }
        List<String> signs = made.pdf().substituted();
        if (!signs.isEmpty()) {
            String more = signs.size() > NAMED_SIGNS ? " and " + (signs.size() - NAMED_SIGNS) + " more" : "";
            facts.add(new Fact(true, "No font here has " + String.join(", ", signs.subList(0,
                    Math.min(signs.size(), NAMED_SIGNS))) + more + ". Printed as a code in square brackets"));
        }
        facts.add(made.sheet().session().state() == SessionState.SIGNED ? new Fact(false, "Signed, no draft mark")
                : new Fact(true, "Draft: not signed yet"));
        facts.add(new Fact(false, made.pdf().pages() == 1 ? "Fits one page" : made.pdf().pages() + " pages"));
        facts.add(new Fact(false, "Reads without colour"));
        facts.addAll(record(made, gone));
        return facts;
    }

    /// What was printed and given out before, newest first.
    private static List<Fact> record(Made made, List<AuditEntry> gone) {
        if (gone.isEmpty()) {
            return List.of(new Fact(false, "Not printed before. Printing is written to the record"));
        }
        List<Fact> facts = new ArrayList<>(gone.stream().limit(NAMED_ENTRIES).map(entry -> new Fact(false,
                told(entry, made))).toList());
        if (gone.size() > NAMED_ENTRIES) {
            facts.add(new Fact(false, "And " + (gone.size() - NAMED_ENTRIES) + " times before"));
        }
        return facts;
    }

    /// "Printed 24 Nov 09:48 by Priya Nair".
    private static String told(AuditEntry entry, Made made) {
        String what = entry.event().action() == AuditAction.PRINT ? "Printed "
                : entry.event().detail().endsWith("as text") ? "Copied " : "Saved ";
        String by = entry.event().name().isEmpty() ? "" : " by " + entry.event().name();
        return what + MOMENT.format(entry.at().atZone(made.sheet().zone())) + by;
    }
}
