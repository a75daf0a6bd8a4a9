package org.needlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActChainTest {

    private static final Instant AT = Instant.parse("2026-12-22T12:00:00.123Z");
    private static final String JSON = "{\"type\":\"needle-in.1\",\"needle\":3}";

    private static String hash() {
        return ActChain.hash(12, 11, AT, "prac-1", "Zimmer 1 ü", JSON, ActChain.START);
    }

    @Test
    void theHashIsOverTheDocumentedBytes() throws NoSuchAlgorithmException {
        String bytes = "17:needlepoint-act-1,2:12,2:11,13:1797940800123,6:prac-1,11:Zimmer 1 ü,"
                + JSON.length() + ":" + JSON + ",64:" + "0".repeat(64) + ",";

        assertThat(hash()).isEqualTo(HexFormat.of().formatHex(
                MessageDigest.getInstance("SHA-256").digest(bytes.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void everyFieldChangesTheHash() {
        String other = "1".repeat(64);
        assertThat(List.of(
                ActChain.hash(13, 11, AT, "prac-1", "Zimmer 1 ü", JSON, ActChain.START),
                ActChain.hash(12, 12, AT, "prac-1", "Zimmer 1 ü", JSON, ActChain.START),
                ActChain.hash(12, 11, AT.plusMillis(1), "prac-1", "Zimmer 1 ü", JSON, ActChain.START),
                ActChain.hash(12, 11, AT, "prac-2", "Zimmer 1 ü", JSON, ActChain.START),
                ActChain.hash(12, 11, AT, "prac-1", "Zimmer 2 ü", JSON, ActChain.START),
                ActChain.hash(12, 11, AT, "prac-1", "Zimmer 1 ü", JSON + " ", ActChain.START),
                ActChain.hash(12, 11, AT, "prac-1", "Zimmer 1 ü", JSON, other)))
                .doesNotHaveDuplicates().doesNotContain(hash());
    }

    @Test
    void textCannotMoveFromOneFieldIntoTheNextUnnoticed() {
        assertThat(ActChain.hash(1, 1, AT, "ab", "c", JSON, ActChain.START))
                .isNotEqualTo(ActChain.hash(1, 1, AT, "a", "bc", JSON, ActChain.START));
    }
}
