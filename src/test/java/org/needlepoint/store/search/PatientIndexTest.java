package org.needlepoint.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.store.search.PatientIndex.Line;

class PatientIndexTest {

    private static final Comparator<Line> BY_NAME = Comparator.comparing((Line line) -> line.text().nameKey())
            .thenComparingInt(Line::serial);

    private static SearchText text(Random random) {
        String letters = "abc";
        StringBuilder name = new StringBuilder();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            name.append(letters.charAt(random.nextInt(3)));
        }
        return SearchText.of(name.toString(), name.reverse().substring(0, 1), LocalDate.of(1985, 3,
                1 + random.nextInt(28)), "P-" + random.nextInt(10), "");
    }

    /// What the index must find, said as plainly as can be.
    private static List<Integer> plainly(Map<Integer, Line> lines, PatientQuery query, int limit) {
        List<Line> beginning = lines.values().stream()
                .filter(line -> !query.prefix().isEmpty() && line.text().nameKey().startsWith(query.prefix()))
                .sorted(BY_NAME).toList();
        Stream<Line> others = lines.values().stream().filter(line -> !beginning.contains(line))
                .filter(line -> query.matches(line.text().all())).sorted(BY_NAME);
        return Stream.concat(beginning.stream(), others).limit(limit).map(Line::serial).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void itFindsWhatPlainLookingFindsWhileLinesAreReadAddedAndChanged(long seed) {
        Random random = new Random(seed);
        PatientIndex index = new PatientIndex();
        Map<Integer, Line> lines = new HashMap<>();
        for (int serial = 1; serial <= 200; serial++) {
            lines.put(serial, new Line(serial, text(random)));
        }
        List<Line> read = new ArrayList<>(lines.values());
        for (int i = 0; i < 20; i++) {
            change(index, lines, random);
        }
        index.fill(read);
        for (int i = 0; i < 400; i++) {
            if (i % 3 == 0) {
                change(index, lines, random);
            }
            String typed = List.of("a", "ab", "cb a", "b", "bca", "p3", "5.3.1985", "1985", "aa bb", "c, b")
                    .get(random.nextInt(10));
            int limit = 1 + random.nextInt(30);
            assertThat(index.find(PatientQuery.of(typed), limit))
                    .describedAs("%s, limit %d, round %d, seed %d", typed, limit, i, seed)
                    .isEqualTo(plainly(lines, PatientQuery.of(typed), limit));
        }
    }

    private static void change(PatientIndex index, Map<Integer, Line> lines, Random random) {
        Line line = new Line(1 + random.nextInt(220), text(random));
        lines.put(line.serial(), line);
        index.put(line);
    }

    @Test
    void manyChangesBecomePartOfTheLongText() {
        PatientIndex index = new PatientIndex();
        for (int serial = 1; serial <= 6_000; serial++) {
            index.put(new Line(serial, SearchText.of("Name" + serial, "x", LocalDate.EPOCH, "P-" + serial, "")));
        }
        index.put(new Line(77, SearchText.of("Anders", "x", LocalDate.EPOCH, "P-77", "")));

        assertThat(index.find(PatientQuery.of("name5999"), 10)).containsExactly(5999);
        assertThat(index.find(PatientQuery.of("name77 "), 100)).doesNotContain(77).contains(770);
        assertThat(index.find(PatientQuery.of("anders"), 10)).containsExactly(77);
    }
}
