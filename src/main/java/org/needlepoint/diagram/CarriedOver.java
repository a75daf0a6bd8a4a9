package org.needlepoint.diagram;

import java.util.Optional;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.session.Location;

/// What becomes of a place of an earlier chart on the drawings of today.
///
/// On the same drawing it stays as it was charted. On another version of the drawing the spot keeps its millimetres,
/// but only where it still is the same site and side; a muscle that no longer lies there is read anew.
public sealed interface CarriedOver {

    /// The place holds as it was.
    record Same(Location location) implements CarriedOver {
    }

    /// The place holds, but somebody should look at it.
    ///
    /// @param words what is different, as a plain sentence
    record Anew(Location location, String words) implements CarriedOver {
    }

    /// The place holds no longer.
    ///
    /// @param words why, and what to do
    record Lost(String words) implements CarriedOver {
    }

    /// Carries a place over to the drawings of today.
    static CarriedOver of(Location then, Recognition recognition) {
        BodyPoint spot = recognition.present(then.spot());
        return switch (recognition.at(spot)) {
            case Recognised.Refused(String hint) -> new Lost(then.label() + ": " + hint);
            case Recognised.OnBody _ when spot.equals(then.spot()) -> new Same(then);
            case Recognised.OnBody body when body.site() != then.site() || body.side() != then.side() -> new Lost(
                    then.label() + ": the drawing has changed, and this spot is now " + body.label()
                            + ". Tap the place anew.");
            case Recognised.OnBody body -> anew(then, spot, body);
        };
    }

    private static Anew anew(Location then, BodyPoint spot, Recognised.OnBody body) {
        boolean known = then.muscle().isEmpty() || body.under().contains(then.muscle().get());
        Location now = new Location(spot, body.site(), body.side(), body.place(),
                known ? then.muscle() : body.proposed(), known && then.chosen(), body.under());
        String changed = then.label() + ": the drawing has changed since. Check the spot.";
        return new Anew(now, known ? changed : changed + " " + then.muscle().get().label() + " no longer lies there, "
                + "proposed is " + now.muscle().map(Muscle::label).orElse("none") + ".");
    }

    /// The place on the drawings of today; empty where it holds no longer.
    default Optional<Location> place() {
        return switch (this) {
            case Same(Location location) -> Optional.of(location);
            case Anew(Location location, _) -> Optional.of(location);
            case Lost _ -> Optional.empty();
        };
    }

    /// What is to be said about it; empty where nothing is.
    default Optional<String> said() {
        return switch (this) {
            case Same _ -> Optional.empty();
            case Anew(_, String words) -> Optional.of(words);
            case Lost(String words) -> Optional.of(words);
        };
    }
}
