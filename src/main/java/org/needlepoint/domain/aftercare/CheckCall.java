package org.needlepoint.domain.aftercare;

import java.time.Instant;
import java.util.OptionalInt;

/// The call 24 to 48 hours after a session (C33; ART).
///
/// @param reached    whether the patient was reached
/// @param pain       pain then, 0 to 10
/// @param stillSore  whether soreness lasts longer than 24 hours: a follow-up is due
/// @param breathless breathlessness, chest pain or dry cough: emergency care (C31)
/// @param note       in own words; may be empty
/// @param by         who called
/// @param at         when
public record CheckCall(boolean reached, OptionalInt pain, boolean stillSore, boolean breathless, String note,
        String by, Instant at) {
}
