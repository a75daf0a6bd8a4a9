package org.needlepoint.domain.session;

import java.time.Instant;
import java.util.Optional;

/// Correcting a needle's time: refuses a moment that cannot be, keeps the first entry beside the new one.
final class TimeCorrection {

    private TimeCorrection() {
    }

    static Chart apply(Chart chart, NeedlePlacement needle, SessionAct.TimeCorrected act, Instant now) {
        if (act.to().isAfter(now)) {
            throw new Refusal("A time cannot lie ahead of now. Enter when it happened.");
        }
        return switch (act.stamp()) {
            case IN -> {
                Moment in = needle.in().orElseThrow(() -> new Refusal("Needle " + needle.number() + " is not in yet."));
                if (needle.out().filter(out -> out.at().isBefore(act.to())).isPresent()) {
                    throw new Refusal("Needle " + needle.number()
                            + " cannot go in after it came out. Enter an earlier time, or correct the time out first.");
                }
                yield chart.changing(needle.key(), before -> before.withIn(Optional.of(in.correctedTo(act.to()))));
            }
            case OUT -> {
                Moment out = needle.out()
                        .orElseThrow(() -> new Refusal("Needle " + needle.number() + " is not out yet."));
                if (needle.in().orElseThrow().at().isAfter(act.to())) {
                    throw new Refusal("Needle " + needle.number()
                            + " cannot come out before it went in. Enter a later time, or correct the time in first.");
                }
                yield chart.changing(needle.key(), before -> before.withOut(Optional.of(out.correctedTo(act.to()))));
            }
        };
    }
}
