package org.needlepoint.store;

import java.time.Instant;
import org.needlepoint.store.sql.FieldDigest;

/// The chain of a session's acts: each carries a SHA-256 over itself and the hash of the act before it.
///
/// What is hashed are these fields in this order, each as `length:bytes,` with the length of its UTF-8 bytes in decimal
/// digits, so that no two different acts give the same bytes:
///
/// 1. `needlepoint-act-1`, the name of this rule
/// 2. the act's number, in decimal digits
/// 3. the tap's number, in decimal digits
/// 4. the moment in milliseconds since 1970-01-01T00:00Z, in decimal digits
/// 5. the practitioner's id
/// 6. the workstation's name
/// 7. the act's JSON exactly as it is stored
/// 8. the hash of the act before, in lower-case hex; 64 zeros for the first act
final class ActChain {

    /// What the first act names as the hash before it.
    static final String START = FieldDigest.START;

    private static final String RULE = "needlepoint-act-1";

    private ActChain() {
    }

    static String hash(long number, long tap, Instant at, String practitioner, String workstation, String json,
            String previous) {
        return FieldDigest.of(RULE, Long.toString(number), Long.toString(tap), Long.toString(at.toEpochMilli()),
                practitioner, workstation, json, previous);
    }
}
