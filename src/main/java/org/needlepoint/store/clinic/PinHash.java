package org.needlepoint.store.clinic;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.needlepoint.store.file.StoreException;
import org.needlepoint.store.file.StoreException.Trouble;

/// A PIN as Argon2id keeps it, with its parameters and salt, in the usual form:
/// `$argon2id$v=19$m=19456,t=2,p=1$SALT$HASH`.
///
/// A PIN has few digits: whoever holds the file can try them all. The hash keeps it from being read, not from that.
final class PinHash {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private PinHash() {
    }

    /// Derives the hash of a PIN with a salt of its own. Takes some 50 ms.
    static String of(char[] pin) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$" + encoder.encodeToString(salt)
                + "$" + encoder.encodeToString(derive(pin, salt, MEMORY_KIB, PASSES, LANES, HASH_BYTES));
    }

    /// Whether a PIN has the stored hash; in the same time wherever they differ.
    static boolean matches(char[] pin, String stored) {
        Matcher parts = FORM.matcher(stored);
        if (!parts.matches()) {
            throw new StoreException(Trouble.DAMAGED, "The PIN in the clinic file cannot be read. Put the newest "
                    + "backup in the file's place.");
        }
        byte[] expected = Base64.getDecoder().decode(parts.group(5));
        byte[] derived = derive(pin, Base64.getDecoder().decode(parts.group(4)), Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)), expected.length);
        return MessageDigest.isEqual(expected, derived);
    }

    private static byte[] derive(char[] pin, byte[] salt, int memoryKib, int passes, int lanes, int length) {
        byte[] digits = new byte[pin.length];
        for (int at = 0; at < pin.length; at++) {
            digits[at] = (byte) pin[at];
        }
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(memoryKib)
                    .withIterations(passes).withParallelism(lanes).withSalt(salt).build());
            byte[] hash = new byte[length];
            generator.generateBytes(digits, hash);
            return hash;
        } finally {
            Arrays.fill(digits, (byte) 0);
        }
    }
}
