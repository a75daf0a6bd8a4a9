package org.needlepoint.ui.count;

import org.needlepoint.domain.round.Tally;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.Unaccounted;

/// What is said while the count differs (UX sections 3 and 10).
final class DiffersWords {

    private DiffersWords() {
    }

    static String headline(CountModel model) {
        int lacking = model.lacking();
        if (lacking > 0) {
            return (lacking == 1 ? "One needle is" : lacking + " needles are") + " missing. Keep the patient here.";
        }
        if (lacking < 0) {
            return lacking == -1 ? "One more came out than went in. Which one is not on the drawing?"
                    : -lacking + " more came out than went in. Which ones are not on the drawing?";
        }
        return "The numbers agree.";
    }

    static String advice(CountModel model) {
        int open = unanswered(model);
        if (model.lacking() > 0) {
            long missing = missing(model);
            if (missing == model.lacking()) {
                return model.round().incident().complete() ? "The incident is written. Close the count."
                        : "Write where you looked, who was told, what next.";
            }
            return "Look at the ringed places first: hair, then hairline.";
        }
        if (model.lacking() < 0) {
            return "Tap Another went in, then where it was.";
        }
        return model.settled() ? "Close the count, or count again."
                : missing(model) > 0 ? "A needle is answered as missing, yet the numbers agree. Answer again, or count."
                        : open == 1 ? "Say what became of the needle that is left."
                                : "Say what became of the " + open + " that are left.";
    }

    private static long missing(CountModel model) {
        return model.needles().stream().filter(NeedlePlacement::missing).count();
    }

    static int unanswered(CountModel model) {
        return (int) model.needles().stream().filter(needle -> needle.fate().isEmpty()).count();
    }

    /// "Close, 7 = 7 = 7": in, out, counted; with a needle that is missing, in words.
    static String close(CountModel model) {
        int in = model.chart().wentInThisRound().size();
        long missing = missing(model);
        int counted = model.round().tally().map(Tally::cameOut).orElse(0);
        return missing == 0 ? "Close, " + in + " = " + in + " = " + counted
                : "Close, " + Unaccounted.of(model.needles()).words();
    }
}
