package org.needlepoint.print.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeSetterTest {

    private static final Typefaces TYPEFACES = Typefaces.bundled(FontSource.NONE);
    private static final TextStyle STYLE = TextStyle.regular(8.4);

    private final TypeSetter setter = new TypeSetter(TYPEFACES);

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void linesAreNoWiderThanAskedAndKeepEverySign(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append((char) ('a' + random.nextInt(26)));
            if (random.nextInt(random.nextInt(40) + 1) == 0) {
                text.append(' ');
            }
        }
        double width = 6 + random.nextInt(60);

        List<Line> lines = setter.wrapped(text.toString(), STYLE, width);

        assertThat(lines).as("seed %d", seed).allMatch(line -> line.widthMm() <= width);
        assertThat(lines.stream().map(Line::text).collect(Collectors.joining()).replace(" ", ""))
                .as("seed %d", seed).isEqualTo(text.toString().replace(" ", ""));
    }

    @Test
    void wordsStayWholeWhereTheyFit() {
        assertThat(setter.wrapped("the needle reached the muscle", STYLE, 20)).extracting(Line::text)
                .containsExactly("the needle", "reached the", "muscle");
    }

    @Test
    void timesAndCodesAreNotBrokenWithin() {
        assertThat(setter.wrapped("code 7F3A-91C2-0E5B entered at 09:29:16", STYLE, 25)).extracting(Line::text)
                .containsExactly("code", "7F3A-91C2-0E5B", "entered at", "09:29:16");
    }

    @Test
    void aLineBreakOfThePersonIsKept() {
        assertThat(setter.wrapped("one\r\ntwo\nthree", STYLE, 100)).extracting(Line::text)
                .containsExactly("one", "two", "three");
    }

    @Test
    void aWidthThatHoldsNothingStillEnds() {
        assertThat(setter.wrapped("abc", STYLE, 0.1)).extracting(Line::text).containsExactly("a", "b", "c");
    }

    @Test
    void digitsOfTimesAreEquallyWideAndStillTheirText() {
        Line ones = setter.line("11:11", STYLE.tabularDigits());
        Line fours = setter.line("44:44", STYLE.tabularDigits());

        assertThat(ones.widthMm()).isCloseTo(fours.widthMm(), within(1e-9));
        assertThat(setter.line("11:11", STYLE).widthMm()).isLessThan(ones.widthMm());
        assertThat(ones.text()).isEqualTo("11:11");
    }

    @ParameterizedTest
    @CsvSource({"Łukasz Đặng, 1", "Αθηνά, 1", "Ольга, 1", "Հայկ, 1", "Zoë Հայկ, 2"})
    void eachSignComesFromAFontThatHasIt(String text, int runs) {
        Line line = setter.line(text, STYLE);

        assertThat(line.runs()).hasSize(runs);
        assertThat(line.text()).isEqualTo(text);
        assertThat(line.runs()).allMatch(run -> run.text().codePoints().allMatch(run.face()::has));
        assertThat(setter.substituted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"東京, [U+6771][U+4EAC]", "a🧠b, a[U+1F9E0]b", "a\u0007b, a[U+0007]b", "\ud83d, [U+D83D]"})
    void aSignWithoutFontIsNeverDropped(String text, String shown) {
        assertThat(setter.line(text, STYLE).text()).isEqualTo(shown);
        assertThat(setter.substituted()).isNotEmpty();
    }

    @Test
    void anAccentTypedApartIsSetAsOneSign() {
        assertThat(setter.line("Zoe\u0308", STYLE).text()).isEqualTo("Zoë");
    }

    @ParameterizedTest
    @CsvSource({"אבג, גבא", "Noa אבג Levi, Noa גבא Levi", "(אבג), (גבא)", "אב 12 גד, דג 12 בא"})
    void textFromRightToLeftIsPutInDrawingOrder(String written, String drawn) {
        assertThat(setter.line(written, STYLE).text()).isEqualTo(drawn);
    }

    @Test
    void arabicLettersAreJoined() {
        // meem initial, hah medial, meem medial, dal final, from right to left
        assertThat(setter.line("محمد", STYLE).text()).isEqualTo("\uFEAA\uFEE4\uFEA4\uFEE3");
        // lam and alef become one sign; final after a letter that joins, isolated after one that does not
        assertThat(setter.line("لا", STYLE).text()).isEqualTo("\uFEFB");
        assertThat(setter.line("سلام", STYLE).text()).isEqualTo("\uFEE1\uFEFC\uFEB3");
    }
}
