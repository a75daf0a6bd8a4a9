package org.needlepoint.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.domain.clinic.Practitioner;

/// What is known around one session of the demo clinic.
///
/// @param session      its number among the patient's, from 1
/// @param sessions     how many the course has
/// @param age          of the patient, in years
/// @param guardian     who consents for a minor; empty for an adult
/// @param practitioner who needles
/// @param room         where
/// @param packs        the packs that are open there
/// @param day          the day of the session
/// @param next         the day of the session after it, if there was one
/// @param signed       whether it is signed; one of today may wait for it
record Story(int session, int sessions, int age, String guardian, Practitioner practitioner, String room,
        List<Pack> packs, LocalDate day, Optional<LocalDate> next, boolean signed) {

    /// How far the course has come, 0 to 1.
    double progress() {
        return sessions == 1 ? 0 : (session - 1.0) / (sessions - 1.0);
    }
}
