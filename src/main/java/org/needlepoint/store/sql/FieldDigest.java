package org.needlepoint.store.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 over fields, each as `length:bytes,` with the length of its UTF-8 bytes in decimal digits, so that no two
/// different rows of fields give the same bytes.
public final class FieldDigest {

    /// What the first of a chain names as the hash before it.
    public static final String START = "0".repeat(64);

    private FieldDigest() {
    }

    /// The hash of some fields in their order, in lower-case hex.
    public static String of(String... fields) {
        MessageDigest digest = sha256();
        for (String field : fields) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
            digest.update((byte) ',');
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java has SHA-256", impossible);
        }
    }
}
