package org.needlepoint.ui.patients;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.store.CheckDue;
import org.needlepoint.store.PatientRow;

/// What stands beside the list.
///
/// @param patients   how many the clinic has
/// @param unfinished those whose last session waits for someone, the newest first; at most [PatientsModel#LIMIT]
/// @param dueToday   those whose next session is today, by name
/// @param calls      the sessions whose patient is to be called, the oldest first
/// @param doneToday  those whose last session was opened today and is finished, the newest first
public record Overview(long patients, List<PatientRow> unfinished, List<PatientRow> dueToday, List<CheckDue> calls,
        List<PatientRow> doneToday) {

    /// A check call is made from this long after a session (C33; ART).
    public static final Duration CALL_FROM = Duration.ofHours(24);

    /// Until this long after it; then it is late.
    public static final Duration CALL_UNTIL = Duration.ofHours(48);

    /// A late call is listed until this long after the session.
    public static final Duration CALL_GONE = Duration.ofDays(4);

    /// Before anything was read.
    public static final Overview NONE = new Overview(0, List.of(), List.of(), List.of(), List.of());

    public Overview {
        unfinished = List.copyOf(unfinished);
        dueToday = List.copyOf(dueToday);
        calls = List.copyOf(calls);
        doneToday = List.copyOf(doneToday);
    }

    /// Finds in the most recent patients those who were treated today.
    static List<PatientRow> doneToday(List<PatientRow> recent, LocalDate today, ZoneId zone) {
        return recent.stream().filter(row -> row.last()
                .filter(last -> !last.state().unfinished() && last.state() != SessionState.CANCELLED
                        && LocalDate.ofInstant(last.opened(), zone).equals(today)).isPresent()).toList();
    }
}
