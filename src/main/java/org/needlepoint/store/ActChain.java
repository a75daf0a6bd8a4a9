package org.needlepoint.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

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
    static final String START = "0".repeat(64);

    private static final String RULE = "needlepoint-act-1";

    private ActChain() {
    }

    static String hash(long number, long tap, Instant at, String practitioner, String workstation, String json,
            String previous) {
        MessageDigest digest = sha256();
        add(digest, RULE);
        add(digest, Long.toString(number));
        add(digest, Long.toString(tap));
        add(digest, Long.toString(at.toEpochMilli()));
        add(digest, practitioner);
        add(digest, workstation);
        add(digest, json);
        add(digest, previous);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        digest.update((byte) ',');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java has SHA-256", impossible);
        }
    }
}
