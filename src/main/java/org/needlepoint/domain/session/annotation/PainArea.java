package org.needlepoint.domain.session.annotation;

import java.util.Objects;
import java.util.Optional;
import org.needlepoint.domain.body.BodyView;

/// Where it hurts, how strongly and how.
///
/// @param outline   the line around it; its end is joined to its beginning
/// @param intensity 0 to 10 (NPRS)
/// @param quality   how it feels; empty where the patient named none
/// @param place     what lies under it, in the words of the day: "right temple"
public record PainArea(Stroke outline, int intensity, Optional<PainQuality> quality, String place)
        implements Annotation {

    /// The longest name of a place, in characters.
    public static final int PLACE_LIMIT = 120;

    public PainArea {
        Objects.requireNonNull(outline, "outline");
        Objects.requireNonNull(quality, "quality");
        Objects.requireNonNull(place, "place");
    }

    @Override
    public BodyView view() {
        return outline.view();
    }

    /// As it stands on the drawing: "6 throbbing", or "6/10", so that it is never read as a needle's number.
    public String label() {
        return intensity + quality.map(value -> " " + value.label()).orElse("/10");
    }

    /// As it stands in a text: "right temple 6/10 throbbing".
    public String words() {
        return place + " " + intensity + "/10" + quality.map(value -> " " + value.label()).orElse("");
    }
}
