package org.needlepoint.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({"Łukasz Đặng, lukasz dang", "Zoë, zoe", "ØDEGÅRD, odegard", "Straße, strasse", "STRASSE, strasse",
            "Æsa, aesa", "Œuvre, oeuvre", "Þór, thor", "Ðuro, duro", "İstanbul, istanbul", "Işık, isik",
            "Αθηνά, αθηνα", "ΟΔΥΣΣΕΥΣ, οδυσσευσ", "Οδυσσεύς, οδυσσευσ", "Ольга Йорк, ольга иорк", "ﬁn, fin",
            "Ｗｉｄｅ, wide", "山田, 山田", "O'Neil, oneil", "D’Arcy, darcy", "Anna-Lena, anna lena",
            "'  van   der  ', van der", "P-00417, p 00417", "%_|, ''", "'', ''", "e\u0301, e"})
    void accentsCaseAndSignsGo(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void foldingWhatIsFoldedChangesNothingAndLeavesNoWildcardOrBar() {
        long seed = 3;
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            String text = random.ints(12, 1, 0x2FFF).filter(Character::isDefined)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            String folded = Folding.fold(text);
            assertThat(Folding.fold(folded)).describedAs("%s, seed %d", text, seed).isEqualTo(folded);
            assertThat(folded).doesNotContain("%", "_", "|", "\\", "\n", "  ").isEqualTo(folded.strip());
        }
    }

    @Test
    void numbersAreComparedWithoutTheirSeparators() {
        assertThat(Folding.compact("12 345-67/89.A")).isEqualTo("123456789a");
    }
}
