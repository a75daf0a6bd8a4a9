package org.needlepoint.domain.clinic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlepoint.domain.finding.FieldProblem;

/// An open pack as it is typed, checked at its fields by [#problems].
///
/// @param size   such as "0.25 x 30"
/// @param lot    as printed on the pack
/// @param expiry such as "2028-05-31", or "2028-05" for the end of the month; empty where the pack names none
/// @param maker  as printed on the pack
public record PackEntry(String size, String lot, String expiry, String maker) {

    /// Nothing typed.
    public static final PackEntry EMPTY = new PackEntry("", "", "", "");

    private static final Pattern SIZE = Pattern.compile(
            "\\s*(\\d{0,2}[.,]\\d{1,4})\\s*(?:mm)?\\s*[x×*]\\s*(\\d{1,3})\\s*(?:mm)?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[/.](\\d{4})");
    private static final List<DateTimeFormatter> DAYS = List.of(strict("uuuu-M-d"), strict("d MMM uuuu"),
            strict("d MMMM uuuu"), strict("d.M.uuuu"));
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

    public PackEntry {
        size = size.strip();
        lot = lot.strip();
        expiry = expiry.strip();
        maker = maker.strip();
    }

    /// A pack as it would be typed.
    public static PackEntry of(Pack pack) {
        return new PackEntry(pack.size(), pack.lot(), pack.expiry().map(WRITTEN::format).orElse(""),
                pack.maker());
    }

    private record Size(int hundredths, int lengthMm) {
    }

    /// What stands against it: one sentence a field ("size", "lot", "expiry", "maker"); empty when all is well.
    public List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        sizeProblem().ifPresent(sentence -> problems.add(new FieldProblem("size", sentence)));
        tooLong("Lot", lot).ifPresent(sentence -> problems.add(new FieldProblem("lot", sentence)));
        if (!expiry.isEmpty() && date().isEmpty()) {
            problems.add(new FieldProblem("expiry", "Expiry \"" + expiry + "\" is not a date. Enter it as 2028-05-31, "
                    + "or 2028-05 for the end of the month."));
        }
        tooLong("Maker", maker).ifPresent(sentence -> problems.add(new FieldProblem("maker", sentence)));
        return problems;
    }

    /// The pack; empty while there are problems.
    public Optional<Pack> pack() {
        return problems().isEmpty() ? typedSize().map(typed -> new Pack(typed.hundredths(), typed.lengthMm(), lot,
                date(), maker)) : Optional.empty();
    }

    private Optional<String> sizeProblem() {
        if (size.isEmpty()) {
            return Optional.of("A size is needed, such as 0.25 x 30.");
        }
        Optional<Size> typed = typedSize();
        if (typed.isEmpty()) {
            return Optional.of("Size \"" + size + "\" is not diameter and length. Enter it as 0.25 x 30.");
        }
        if (typed.get().hundredths() < Pack.THINNEST || typed.get().hundredths() > Pack.THICKEST) {
            return Optional.of("Size \"" + size + "\": a needle's diameter is 0.12 to 0.35 mm. Enter it as on the "
                    + "pack.");
        }
        if (typed.get().lengthMm() < Pack.SHORTEST || typed.get().lengthMm() > Pack.LONGEST) {
            return Optional.of("Size \"" + size + "\": a needle's length is 13 to 75 mm. Enter it as on the pack.");
        }
        return Optional.empty();
    }

    private Optional<Size> typedSize() {
        Matcher parts = SIZE.matcher(size);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            int hundredths = new BigDecimal(parts.group(1).replace(',', '.')).movePointRight(2)
                    .setScale(0, RoundingMode.UNNECESSARY).intValueExact();
            return Optional.of(new Size(hundredths, Integer.parseInt(parts.group(2))));
        } catch (ArithmeticException finerThanHundredths) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> date() {
        for (DateTimeFormatter form : DAYS) {
            Optional<LocalDate> day = parsed(form, expiry);
            if (day.isPresent()) {
                return day;
            }
        }
        Matcher month = MONTH_FIRST.matcher(expiry);
        String ordered = month.matches() ? month.group(2) + "-" + month.group(1) : expiry;
        try {
            return Optional.of(YearMonth.parse(ordered, strict("uuuu-M")).atEndOfMonth());
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> parsed(DateTimeFormatter form, String text) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException notSo) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
                .toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    private static Optional<String> tooLong(String name, String value) {
        return value.length() <= Pack.TEXT_LIMIT ? Optional.empty() : Optional.of(name + " holds " + Pack.TEXT_LIMIT
                + " characters, this one has " + value.length() + ". Shorten it.");
    }
}
