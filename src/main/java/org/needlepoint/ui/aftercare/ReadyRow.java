package org.needlepoint.ui.aftercare;

import java.util.List;
import org.needlepoint.domain.finding.Finding;

/// One line of "Ready to sign".
///
/// @param title    what it is about
/// @param detail   when it was done, or its figures; may be empty
/// @param findings what the rules say about it: stops and reasons, given or not
record ReadyRow(String title, String detail, List<Finding> findings) {

    ReadyRow {
        findings = List.copyOf(findings);
    }
}
