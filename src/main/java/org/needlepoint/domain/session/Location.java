package org.needlepoint.domain.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;

/// Where a needle is: the spot, what was read from it, and what a person chose instead.
///
/// @param spot   the spot on the drawing
/// @param site   the named site
/// @param side   the patient's own side
/// @param place  the name of the place: the site's own, or for [Site#OTHER] its muscle or nearest landmark
/// @param muscle the muscle, proposed or chosen; empty where there is none or it was cleared
/// @param chosen whether a person chose the muscle (else it is a proposal, shown with "?")
/// @param under  every muscle region under the spot, most superficial first (rules C17-C21 look at all of them)
public record Location(
        BodyPoint spot,
        Site site,
        Side side,
        String place,
        Optional<Muscle> muscle,
        boolean chosen,
        List<Muscle> under) {

    public Location {
        Objects.requireNonNull(spot, "spot");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(muscle, "muscle");
        if (place.isBlank()) {
            throw new IllegalArgumentException("A place needs a name.");
        }
        under = List.copyOf(under);
    }

    /// As in lists and tables: "Temple, right".
    public String label() {
        return place + ", " + side.label();
    }

    /// As on tiles and in headlines: "Temple R"; the centre of the forehead is "Forehead".
    public String shortLabel() {
        return side == Side.CENTRE ? place : place + " " + side.letter();
    }

    /// The same location with another muscle, chosen by a person (empty: none named).
    public Location withMuscle(Optional<Muscle> value) {
        return new Location(spot, site, side, place, value, true, under);
    }

    /// The same spot with another site, chosen by a person.
    public Location withSite(Site value, String name) {
        return new Location(spot, value, side, name, muscle, chosen, under);
    }

    /// The same spot with another side, chosen by a person.
    public Location withSide(Side value) {
        return new Location(spot, site, value, place, muscle, chosen, under);
    }
}
