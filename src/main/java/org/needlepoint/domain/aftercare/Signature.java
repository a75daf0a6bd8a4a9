package org.needlepoint.domain.aftercare;

import java.time.Instant;

/// Who signed the chart, and when. The hash chain up to that act is the seal.
///
/// @param practitioner the practitioner's id
/// @param name         the name, as it was on the day
/// @param registration the registration number, as it was on the day
/// @param at           when
public record Signature(String practitioner, String name, String registration, Instant at) {
}
