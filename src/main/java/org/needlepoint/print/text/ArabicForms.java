package org.needlepoint.print.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// Joins Arabic letters: puts the presentation form (isolated, final, initial, medial) in each letter's place.
///
/// Without it an Arabic name prints as loose letters. The forms are those of Unicode's Arabic Presentation Forms-B,
/// read from their own decompositions. Not done: the finer shapes of a font's own tables, and the placing of
/// vowel marks.
final class ArabicForms {

    private static final int FIRST = 0xFE80;
    private static final int LAST = 0xFEFC;
    private static final int FIRST_LAM_ALEF = 0xFEF5;
    private static final int LAM = 0x0644;
    private static final int TATWEEL = 0x0640;

    /// The isolated form of each letter, and how many forms it has: 2 joins to the right only, 4 to both sides.
    private static final Map<Integer, Letter> LETTERS = letters();
    /// The isolated lam-alef ligature of each alef.
    private static final Map<Integer, Integer> LAM_ALEF = lamAlef();

    private record Letter(int isolated, int forms) {
    }

    private ArabicForms() {
    }

    private static Map<Integer, Letter> letters() {
        Map<Integer, Letter> letters = new HashMap<>();
        for (int form = FIRST; form < FIRST_LAM_ALEF; form++) {
            int letter = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC).codePointAt(0);
            int isolated = form;
            letters.merge(letter, new Letter(isolated, 1),
                    (before, _) -> new Letter(before.isolated(), before.forms() + 1));
        }
        return Map.copyOf(letters);
    }

    private static Map<Integer, Integer> lamAlef() {
        Map<Integer, Integer> ligatures = new HashMap<>();
        for (int form = FIRST_LAM_ALEF; form <= LAST; form += 2) {
            String pair = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            ligatures.put(pair.codePointAt(1), form);
        }
        return Map.copyOf(ligatures);
    }

    /// The text with its Arabic letters joined, still in reading order.
    static String joined(String text) {
        if (text.codePoints().noneMatch(LETTERS::containsKey)) {
            return text;
        }
        int[] codes = text.codePoints().toArray();
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            boolean before = joinsLeft(neighbour(codes, i, -1));
            int next = nextLetter(codes, i);
            if (codes[i] == LAM && next >= 0 && LAM_ALEF.containsKey(codes[next])) {
                joined.appendCodePoint(LAM_ALEF.get(codes[next]) + (before ? 1 : 0));
                for (int mark = i + 1; mark < next; mark++) {
                    joined.appendCodePoint(codes[mark]);
                }
                i = next;
            } else {
                joined.appendCodePoint(form(codes[i], before, joinsRight(neighbour(codes, i, 1))));
            }
        }
        return joined.toString();
    }

    private static int form(int code, boolean before, boolean after) {
        Letter letter = LETTERS.get(code);
        if (letter == null) {
            return code;
        }
        boolean toNext = after && letter.forms() == 4;
        boolean toLast = before && letter.forms() >= 2;
        return letter.isolated() + (toLast ? 1 : 0) + (toNext ? 2 : 0);
    }

    /// The letter that stands beside one, over vowel marks; 0 at the end of the text.
    private static int neighbour(int[] codes, int index, int step) {
        int i = index + step;
        while (i >= 0 && i < codes.length && mark(codes[i])) {
            i += step;
        }
        return i >= 0 && i < codes.length ? codes[i] : 0;
    }

    private static int nextLetter(int[] codes, int index) {
        int i = index + 1;
        while (i < codes.length && mark(codes[i])) {
            i++;
        }
        return i < codes.length ? i : -1;
    }

    private static boolean mark(int code) {
        return Character.getType(code) == Character.NON_SPACING_MARK;
    }

    /// Whether a letter holds out a hand to the one after it.
    private static boolean joinsLeft(int code) {
        Letter letter = LETTERS.get(code);
        return code == TATWEEL || letter != null && letter.forms() == 4;
    }

    /// Whether a letter takes the hand of the one before it.
    private static boolean joinsRight(int code) {
        Letter letter = LETTERS.get(code);
        return code == TATWEEL || letter != null && letter.forms() >= 2;
    }
}
