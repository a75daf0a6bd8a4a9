package org.needlepoint.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;

/// The named landmark nearest to a spot of the same view, and the way from it in mm of the drawing.
///
/// A drawing shows an average adult: the words begin with "about" (C23).
///
/// @param landmark the nearest one
/// @param acrossMm from the landmark to the image right
/// @param downMm   from the landmark downwards
public record NearLandmark(BodyView view, Landmark landmark, double acrossMm, double downMm) {

    /// Organs that come in pairs: "the outer corner of the left eye", but "the left wing of the nose".
    private static final Pattern PAIRED = Pattern.compile(" of the (eye|ear|ear lobe|auricle|scapula|orbit)$");

    /// The nearest landmark of a drawing; of two equally near the first of the file. Empty where it names none.
    public static Optional<NearLandmark> of(Drawing drawing, BodyPoint spot) {
        return drawing.landmarks().stream().filter(Landmark::naming)
                .map(landmark -> new NearLandmark(spot.view(), landmark, spot.xMm() - landmark.xMm(),
                        spot.yMm() - landmark.yMm()))
                .min(Comparator.comparingDouble(NearLandmark::distanceMm));
    }

    /// In a straight line on the drawing.
    public double distanceMm() {
        return Math.hypot(acrossMm, downMm);
    }

    /// "about 12 mm above and 3 mm behind the left tragus", or "at the left tragus".
    public String words() {
        List<String> ways = new ArrayList<>();
        String last = " ";
        long down = Math.round(Math.abs(downMm));
        if (down > 0) {
            ways.add(down + " mm " + (downMm < 0 ? "above" : "below"));
        }
        long across = Math.round(Math.abs(acrossMm));
        if (across > 0) {
            ways.add(across + " mm " + across());
            last = profile() ? " " : paired() ? " from " : " of ";
        }
        return ways.isEmpty() ? "at " + name() : "about " + String.join(" and ", ways) + last + name();
    }

    private String across() {
        if (profile()) {
            return acrossMm < 0 == (view == BodyView.LEFT) ? "in front of" : "behind";
        }
        if (paired()) {
            return acrossMm < 0 == landmark.xMm() > 0 ? "towards the midline" : "outwards";
        }
        // from in front the patient's left is at the image right
        return "to the " + (acrossMm > 0 == (view == BodyView.FRONT) ? "left" : "right");
    }

    private boolean profile() {
        return view == BodyView.LEFT || view == BodyView.RIGHT;
    }

    private boolean paired() {
        return landmark.side().isPresent();
    }

    /// "the left tragus", "the inion", "C7".
    private String name() {
        String label = landmark.label();
        if (label.matches("[CT]\\d+")) {
            return label;
        }
        String plain = Character.toLowerCase(label.charAt(0)) + label.substring(1);
        String side = landmark.side().map(of -> of.label() + " ").orElse("");
        Matcher organ = PAIRED.matcher(plain);
        return organ.find() ? "the " + plain.substring(0, organ.start(1)) + side + organ.group(1)
                : "the " + side + plain;
    }
}
