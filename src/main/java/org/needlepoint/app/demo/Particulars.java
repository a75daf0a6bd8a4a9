package org.needlepoint.app.demo;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.session.Answer;
import org.needlepoint.domain.session.Grip;
import org.needlepoint.domain.session.Needle;
import org.needlepoint.domain.session.NeedleDetails;
import org.needlepoint.domain.session.Sensation;
import org.needlepoint.domain.session.Technique;

/// What a practitioner may note of a needle: something of some, nothing of most.
final class Particulars {

    private static final List<String> NOTES = List.of("Taut band", "Refers to the temple", "Refers behind the eye",
            "Patient's usual spot", "Softer than last time", "Small vein, moved 3 mm");

    private Particulars() {
    }

    /// Some particulars of a needle; empty more often than not.
    static NeedleDetails of(TriggerPoint point, Needle size, Pace pace) {
        NeedleDetails details = NeedleDetails.EMPTY;
        if (pace.chance(0.45)) {
            details = details.withTwitch(pace.chance(0.62) ? Answer.YES : Answer.NO);
        }
        if (point.muscle() == Muscle.STERNOCLEIDOMASTOID) {
            // C21: carotid and jugular lie beneath
            details = details.withGrip(Optional.of(Grip.PINCER));
        } else if (point == TriggerPoint.SHOULDER && pace.chance(0.6)) {
            details = details.withGrip(Optional.of(Grip.PINCER)).withTechnique(Optional.of(Technique.STATIC));
        }
        if (pace.chance(0.4)) {
            details = details.withDepthMm(OptionalInt.of(depthMm(point, size, pace)));
        }
        if (pace.chance(0.16)) {
            details = details.withFamiliarPain(pace.chance(0.7) ? Answer.YES : Answer.NO);
        }
        if (pace.chance(0.2)) {
            details = details.withTenderness(OptionalInt.of(pace.number(1, 3)));
        }
        if (pace.chance(0.15)) {
            details = details.withSensation(Optional.of(Sensation.ACHE));
        }
        return pace.chance(0.12) ? details.withNote(pace.oneOf(NOTES)) : details;
    }

    /// Shallow on the head (C22: 13 mm), well short of the needle elsewhere (C16).
    private static int depthMm(TriggerPoint point, Needle size, Pace pace) {
        boolean head = point.site() != Site.NECK && point.site() != Site.UPPER_BACK;
        return head || size.lengthMm() <= 15 ? pace.number(6, 10) : pace.number(12, 20);
    }
}
