package org.needlepoint.ui.patients;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.store.PatientRow;

/// What stands beside the list.
///
/// @param patients   how many the clinic has
/// @param unfinished those whose last session waits for someone, the newest first; at most [PatientsModel#LIMIT]
/// @param doneToday  those whose last session was opened today and is finished, the newest first
public record Overview(long patients, List<PatientRow> unfinished, List<PatientRow> doneToday) {

    /// Before anything was read.
    public static final Overview NONE = new Overview(0, List.of(), List.of());

    public Overview {
        unfinished = List.copyOf(unfinished);
        doneToday = List.copyOf(doneToday);
    }

    /// Finds in the most recent patients those who were treated today.
    static List<PatientRow> doneToday(List<PatientRow> recent, LocalDate today, ZoneId zone) {
        return recent.stream().filter(row -> row.last()
                .filter(last -> !last.state().unfinished() && last.state() != SessionState.CANCELLED
                        && LocalDate.ofInstant(last.opened(), zone).equals(today)).isPresent()).toList();
    }
}
