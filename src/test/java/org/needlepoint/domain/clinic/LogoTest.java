package org.needlepoint.domain.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {

    private static String refusal(byte[] bytes) {
        return switch (Logo.read("alder.png", bytes)) {
            case Logo.Taken _ -> "taken";
            case Logo.Refused(String sentence) -> sentence;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aWholePictureIsTakenWithItsSizeAndBytes(String kind) {
        byte[] bytes = Pictures.of(kind, 60, 20);
        Logo logo = ((Logo.Taken) Logo.read("alder." + kind, bytes)).logo();
        assertThat(logo.size()).isEqualTo(new PictureSize(60, 20));
        assertThat(logo.bytes()).isEqualTo(bytes);
        logo.bytes()[0] = 0;
        bytes[1] = 0;
        assertThat(logo).isEqualTo(((Logo.Taken) Logo.read("x", Pictures.of(kind, 60, 20))).logo());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aPictureThatIsCutOffAnywhereIsRefused(String kind) {
        byte[] whole = Pictures.of(kind, 60, 20);
        for (int length = 8; length < whole.length; length++) {
            assertThat(refusal(Arrays.copyOf(whole, length))).as("%d of %d bytes", length, whole.length)
                    .startsWith("\"alder.png\" is damaged or not whole");
        }
    }

    @Test
    void aPngWithAChangedByteIsRefused() {
        byte[] whole = Pictures.of("png", 60, 20);
        for (int at = 8; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x11;
            assertThat(refusal(changed)).as("byte %d", at).contains("damaged or not whole");
        }
    }

    @Test
    void whatIsNoPictureIsToldByTheFilesName() {
        assertThat(refusal("%PDF-1.7 and so on".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isEqualTo("\"alder.png\" is not a PNG or JPEG picture. Choose a .png or .jpg file.");
        assertThat(refusal(new byte[0])).contains("is not a PNG or JPEG picture");
    }

    @Test
    void oneMegabyteAndFourThousandPixelsAreTheLimit() {
        assertThat(refusal(new byte[Logo.MOST_BYTES])).doesNotContain("MB");
        assertThat(refusal(new byte[Logo.MOST_BYTES + 1])).isEqualTo("\"alder.png\" is 1.0 MB; a logo has at most "
                + "1 MB. Save a smaller copy and choose that.");
        assertThat(Logo.tooLarge("big.png", 12_345_678).sentence()).contains("12.3 MB");
        assertThat(refusal(Pictures.of("png", 4000, 1))).isEqualTo("taken");
        assertThat(refusal(Pictures.of("png", 4001, 1))).isEqualTo("\"alder.png\" is 4001 × 1 pixels; a logo has at "
                + "most 4000 a side. Save a smaller copy and choose that.");
    }
}
