package org.needlepoint.ui.printing;

import java.util.ArrayList;
import java.util.List;
import org.needlepoint.domain.session.SessionState;

/// One thing to know about a chart before it goes to paper.
///
/// @param heed whether it asks for attention
record Fact(boolean heed, String text) {

    private static final int NAMED_SIGNS = 4;

    /// What is to know about a chart, what asks for attention first.
    static List<Fact> of(Made made) {
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
        return facts;
    }
}
