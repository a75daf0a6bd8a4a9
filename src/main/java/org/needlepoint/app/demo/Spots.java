package org.needlepoint.app.demo;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.Recognised;
import org.needlepoint.diagram.Recognition;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.session.Location;

/// Finds spots as a finger would: near a patient's own trigger point, never twice the same, and named by recognition.
final class Spots {

    /// How far a patient's trigger point lies from the average, in mm (one standard deviation), and how far at most.
    private static final double PERSON_MM = 2.5;
    private static final double PERSON_LIMIT_MM = 5;
    /// The same from session to session.
    private static final double TAP_MM = 1.4;
    private static final double TAP_LIMIT_MM = 3;
    private static final int TRIES = 200;

    private final Atlas atlas;
    private final Recognition recognition;

    Spots(Atlas atlas, Recognition recognition) {
        this.atlas = atlas;
        this.recognition = recognition;
    }

    /// A patient's own place of a trigger point.
    BodyPoint ofPatient(Aim aim, RandomGenerator random) {
        BodyPoint left = aim.point().spot(atlas.drawing(aim.point().view()).version());
        return near(aim.side() == Side.RIGHT ? left.mirrored() : left, aim, random, PERSON_MM, PERSON_LIMIT_MM);
    }

    /// A tap at a patient's trigger point.
    Location tapped(BodyPoint own, Aim aim, RandomGenerator random) {
        return read(near(own, aim, random, TAP_MM, TAP_LIMIT_MM), aim).orElseThrow();
    }

    /// The same tap on the other side.
    Location mirrored(Location location, Aim aim) {
        return read(location.spot().mirrored(), aim).orElseThrow();
    }

    private BodyPoint near(BodyPoint centre, Aim aim, RandomGenerator random, double spreadMm, double limitMm) {
        for (int tries = 0; tries < TRIES; tries++) {
            BodyPoint spot = centre.movedBy(spread(random, spreadMm, limitMm), spread(random, spreadMm, limitMm));
            if (read(spot, aim).isPresent()) {
                return spot;
            }
        }
        throw new IllegalStateException("The drawings have no " + aim + " near its place.");
    }

    /// To a tenth of a millimetre: finer no drawing is.
    private static double spread(RandomGenerator random, double spreadMm, double limitMm) {
        double mm = Math.clamp(random.nextGaussian() * spreadMm, -limitMm, limitMm);
        return Math.round(mm * 10) / 10.0;
    }

    /// What lies at a spot, if it is what was aimed at.
    private Optional<Location> read(BodyPoint spot, Aim aim) {
        return recognition.at(spot) instanceof Recognised.OnBody found && found.site() == aim.point().site()
                && found.side() == aim.side() && found.under().contains(aim.point().muscle())
                ? Optional.of(new Location(spot, found.site(), found.side(), found.place(), found.proposed(), false,
                        found.under()))
                : Optional.empty();
    }
}
