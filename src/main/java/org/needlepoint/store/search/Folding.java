package org.needlepoint.store.search;

import java.text.Normalizer;
import java.util.Locale;

/// Text as it is searched: without accents, case and punctuation, so that "lukasz dang" finds Łukasz Đặng.
public final class Folding {

    private Folding() {
    }

    /// Words of letters and digits with single spaces between: "O'Neil-Żak, J." becomes "oneil zak j".
    ///
    /// The result never holds a character that a search by pattern takes for a wildcard.
    public static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String lower = Normalizer.normalize(apart.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(lower.length());
        boolean gap = false;
        for (int i = 0; i < lower.length();) {
            int character = lower.codePointAt(i);
            i += Character.charCount(character);
            if (isDropped(character)) {
                continue;
            }
            if (!Character.isLetterOrDigit(character)) {
                gap = true;
                continue;
            }
            if (gap && !folded.isEmpty()) {
                folded.append(' ');
            }
            gap = false;
            append(folded, character);
        }
        return folded.toString();
    }

    /// The letters and digits only: "1234-567 890" becomes "1234567890".
    public static String compact(String text) {
        return fold(text).replace(" ", "");
    }

    /// Accents and apostrophes vanish within a word; anything else that is no letter or digit parts words.
    private static boolean isDropped(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || character == '\'' || character == '’' || character == 'ʼ' || character == '`'
                || character == '´' || character == 'ʻ';
    }

    /// Letters that Unicode does not take apart, but people type without their stroke.
    private static void append(StringBuilder folded, int character) {
        switch (character) {
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'ø' -> folded.append('o');
            case 'ħ' -> folded.append('h');
            case 'ŧ' -> folded.append('t');
            case 'ı' -> folded.append('i');
            case 'ŋ' -> folded.append('n');
            case 'ĸ' -> folded.append('k');
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case 'ς' -> folded.append('σ');
            default -> folded.appendCodePoint(character);
        }
    }
}
