package org.needlepoint.ui.charting;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;

/// Placing by keys: F T E N B, then L or R, for the forehead C too (UX section 9).
final class SiteKeys {

    private final ChartingModel model;
    private Optional<Site> asked = Optional.empty();

    SiteKeys(ChartingModel model) {
        this.model = model;
    }

    /// A plain letter was pressed.
    ///
    /// @return whether it was one of these
    boolean pressed(KeyCode code) {
        Optional<Side> side = side(code).filter(_ -> asked.isPresent());
        if (side.isPresent()) {
            Site site = asked.orElseThrow();
            forget();
            model.placeAt(site, side.get());
            return true;
        }
        Optional<Site> site = site(code);
        if (site.isPresent() && !model.ended()) {
            asked = site;
            model.prompt(Optional.of(site.get().label() + (site.get() == Site.FOREHEAD ? ": L, C or R"
                    : ": L or R")));
            return true;
        }
        forget();
        return false;
    }

    /// A adds a needle beside the one that is open, else asks for the site.
    boolean add() {
        forget();
        if (model.ended()) {
            return false;
        }
        model.selectedNeedle().ifPresentOrElse(needle ->
                model.placeAt(needle.location().site(), needle.location().side()), () ->
                model.prompt(Optional.of("Add a needle: F, T, E, N or B, then L or R")));
        return true;
    }

    /// Nothing is asked any more.
    ///
    /// @return whether something was
    boolean forget() {
        boolean open = model.promptProperty().get().isPresent();
        asked = Optional.empty();
        model.prompt(Optional.empty());
        return open;
    }

    private Optional<Side> side(KeyCode code) {
        return switch (code) {
            case L -> Optional.of(Side.LEFT);
            case R -> Optional.of(Side.RIGHT);
            case C -> asked.filter(site -> site == Site.FOREHEAD).map(_ -> Side.CENTRE);
            default -> Optional.empty();
        };
    }

    private static Optional<Site> site(KeyCode code) {
        for (Site site : Site.values()) {
            if (site != Site.OTHER && site.letter().equals(code.getName().toUpperCase(Locale.ROOT))) {
                return Optional.of(site);
            }
        }
        return Optional.empty();
    }
}
