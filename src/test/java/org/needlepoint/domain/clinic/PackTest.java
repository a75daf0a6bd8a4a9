package org.needlepoint.domain.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.domain.finding.FieldProblem;

class PackTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2028, 5, 31);

    private static PackEntry entry(String size, String expiry) {
        return new PackEntry(size, "L-1", expiry, "Example Needles");
    }

    @Test
    void aPackIsInDateOnTheDayOfItsExpiryAndNotTheDayAfter() {
        Pack pack = new Pack(25, 30, "L-1", Optional.of(LAST_DAY), "");
        assertThat(pack.expired(LAST_DAY.minusDays(1))).isFalse();
        assertThat(pack.expired(LAST_DAY)).isFalse();
        assertThat(pack.expired(LAST_DAY.plusDays(1))).isTrue();
        assertThat(new Pack(25, 30, "", Optional.empty(), "").expired(LAST_DAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"11, 30", "36, 30", "25, 12", "25, 76"})
    void aSizeThatNoNeedleHasIsRefused(int diameter, int length) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pack(diameter, length, "", Optional.empty(), ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"0.12 x 13; 12; 13", "0,35×75; 35; 75", ".25 mm X 30 mm; 25; 30",
        "0.250 x 30; 25; 30"})
    void aSizeIsReadAsItIsUsuallyWritten(String typed, int diameter, int length) {
        Pack pack = entry(typed, "").pack().orElseThrow();
        assertThat(pack.diameterHundredthsMm()).isEqualTo(diameter);
        assertThat(pack.lengthMm()).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource({"2028-05-31", "2028-05", "5/2028", "05.2028", "31 May 2028", "31 may 2028", "31.5.2028"})
    void anExpiryIsADayOrTheEndOfAMonth(String typed) {
        assertThat(entry("0.25 x 30", typed).pack().orElseThrow().expiry()).contains(LAST_DAY);
    }

    @ParameterizedTest
    @CsvSource({"2028-02-30", "soon", "13/2028", "2028"})
    void anExpiryThatIsNoDateNamesItsValueAndTheForm(String typed) {
        assertThat(entry("0.25 x 30", typed).problems()).containsExactly(new FieldProblem("expiry", "Expiry \"" + typed
                + "\" is not a date. Enter it as 2028-05-31, or 2028-05 for the end of the month."));
    }

    @Test
    void sizeLotAndMakerAreCheckedAtTheirFields() {
        assertThat(PackEntry.EMPTY.problems()).extracting(FieldProblem::sentence)
                .containsExactly("A size is needed, such as 0.25 x 30.");
        PackEntry wrong = new PackEntry("0.255 x 30", "L".repeat(61), "", "M".repeat(61));
        assertThat(wrong.problems()).extracting(FieldProblem::field).containsExactly("size", "lot", "maker");
        assertThat(wrong.pack()).isEmpty();
        assertThat(entry("0.36 x 30", "").problems().getFirst().sentence()).contains("0.12 to 0.35");
        assertThat(entry("0.25 x 76", "").problems().getFirst().sentence()).contains("13 to 75");
        assertThat(new PackEntry("0.16 x 15", "", "", "").pack()).isPresent();
    }

    @Test
    void aPackIsTypedBackAsItIs() {
        Pack pack = new Pack(16, 15, "A 7", Optional.of(LAST_DAY), "Example Needles");
        assertThat(PackEntry.of(pack).pack()).contains(pack);
        assertThat(pack.holds(16, 15)).isTrue();
        assertThat(pack.holds(16, 30)).isFalse();
    }
}
