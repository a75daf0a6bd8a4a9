package org.needlepoint.app.demo;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needlepoint.domain.patient.PatientDetails;

/// One invented patient, and how the course of treatment goes.
///
/// @param details of the patient; the birth date follows from today
/// @param needles how many needles each session has, the first first
/// @param last    where the newest session stands
/// @param daysAgo days since the newest session; 0 for one of today
/// @param aims    the patient's trigger points, in the order in which the course takes them up
/// @param events  what happens in which session, by its number from 1
record Course(PatientDetails details, List<Integer> needles, Last last, int daysAgo, List<Aim> aims,
        Map<Integer, Set<Event>> events) {

    Course {
        needles = List.copyOf(needles);
        aims = List.copyOf(aims);
        events = Map.copyOf(events);
        if (Collections.min(needles) < 1 || Collections.max(needles) > aims.size()) {
            throw new IllegalArgumentException("more needles than trigger points, or none");
        }
    }

    /// Where the newest session stands.
    enum Last {
        /// Over, on an earlier day.
        PAST,
        /// Over, today.
        DONE,
        /// Needles are in.
        RUNNING,
        /// Marked, not started.
        MARKED
    }

    /// What makes one session unlike the others.
    enum Event {
        /// A needle stays longer than 20 minutes.
        OVER,
        /// A needle comes out early.
        EARLY,
        /// A time is tapped late and corrected.
        CORRECTED,
        /// A mark is never placed.
        NEVER,
        /// A needle goes in and out.
        IN_AND_OUT,
        /// A wrong tap is undone.
        UNDONE,
        /// The session is given up before any needle is in.
        CANCELLED,
        /// Out and counted, but not signed yet.
        UNSIGNED
    }

    int sessions() {
        return needles.size();
    }

    /// The trigger points of a session, by its number from 1.
    List<Aim> aims(int session) {
        return aims.subList(0, needles.get(session - 1));
    }

    Set<Event> events(int session) {
        return events.getOrDefault(session, Set.of());
    }
}
