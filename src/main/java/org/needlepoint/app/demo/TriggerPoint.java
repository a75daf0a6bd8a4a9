package org.needlepoint.app.demo;

import java.util.Arrays;
import java.util.Optional;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Site;

/// The trigger points that the demo clinic needles, on the patient's left: where ART puts them, at the sites' muscles.
enum TriggerPoint {
    FOREHEAD("F", BodyView.FRONT, 0, -15, Site.FOREHEAD, Muscle.PROCERUS),
    TEMPLE_FRONT("Ta", BodyView.LEFT, -54, -14, Site.TEMPLE, Muscle.TEMPORALIS_ANTERIOR),
    TEMPLE_BACK("Tm", BodyView.LEFT, -31, -36, Site.TEMPLE, Muscle.TEMPORALIS_MIDDLE),
    TOP_OF_EAR("E", BodyView.LEFT, 20, -42, Site.TOP_OF_EAR, Muscle.TEMPORALIS_POSTERIOR),
    NECK_UPPER("Ns", BodyView.NECK, -44, 28, Site.NECK, Muscle.SPLENIUS_CAPITIS),
    NECK_UNDER_SKULL("No", BodyView.NECK, -18, 29, Site.NECK, Muscle.SEMISPINALIS_CAPITIS),
    NECK_LOWER("Nt", BodyView.NECK, -22, 79, Site.NECK, Muscle.TRAPEZIUS_UPPER),
    NECK_FRONT_SIDE("Sc", BodyView.LEFT, 9, 76, Site.NECK, Muscle.STERNOCLEIDOMASTOID),
    SHOULDER("Bt", BodyView.BACK, -116, 19, Site.UPPER_BACK, Muscle.TRAPEZIUS_UPPER),
    SHOULDER_BLADE("Bl", BodyView.BACK, -69, 41, Site.UPPER_BACK, Muscle.LEVATOR_SCAPULAE),
    BACK_OF_HEAD("Oc", BodyView.NECK, -40, -20, Site.OTHER, Muscle.OCCIPITALIS);

    private final String code;
    private final BodyView view;
    private final double xMm;
    private final double yMm;
    private final Site site;
    private final Muscle muscle;

    TriggerPoint(String code, BodyView view, double xMm, double yMm, Site site, Muscle muscle) {
        this.code = code;
        this.view = view;
        this.xMm = xMm;
        this.yMm = yMm;
        this.site = site;
        this.muscle = muscle;
    }

    static Optional<TriggerPoint> ofCode(String code) {
        return Arrays.stream(values()).filter(point -> point.code.equals(code)).findFirst();
    }

    BodyView view() {
        return view;
    }

    /// Where it lies on average.
    BodyPoint spot(int drawing) {
        return new BodyPoint(view, xMm, yMm, drawing);
    }

    Site site() {
        return site;
    }

    /// The muscle that is meant; others may lie above it.
    Muscle muscle() {
        return muscle;
    }

    /// Whether the skin is thin over bone there.
    boolean onHead() {
        return site == Site.FOREHEAD || site == Site.TEMPLE || site == Site.TOP_OF_EAR;
    }

    /// Whether hair hides a needle there.
    boolean inHair() {
        return this == TOP_OF_EAR || this == NECK_UNDER_SKULL || this == NECK_UPPER || this == BACK_OF_HEAD;
    }
}
