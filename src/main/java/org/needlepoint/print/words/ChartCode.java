package org.needlepoint.print.words;

import java.util.Locale;
import org.needlepoint.domain.session.RecordedAct;

/// The short code on a chart, such as "7F3A-91C2-0E5B": two sheets with the same code show the same acts.
public final class ChartCode {

    private static final int GROUP = 4;
    private static final int GROUPS = 3;

    private ChartCode() {
    }

    /// The code of a session up to an act: the beginning of that act's hash, which covers all acts before it.
    public static String of(RecordedAct last) {
        String hash = last.hash().toUpperCase(Locale.ROOT);
        StringBuilder code = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            code.append(group == 0 ? "" : "-").append(hash, group * GROUP, (group + 1) * GROUP);
        }
        return code.toString();
    }
}
