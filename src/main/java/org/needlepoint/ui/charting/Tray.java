package org.needlepoint.ui.charting;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.session.Dwell;
import org.needlepoint.domain.session.Needle;
import org.needlepoint.domain.session.SiteDefaults;

/// What the next tap takes: a size (by site, or one size for one tap), a planned dwell, one side or both.
public final class Tray {

    private final ObjectProperty<Optional<Needle>> size = new SimpleObjectProperty<>(this, "size", Optional.empty());
    private final ObjectProperty<Dwell> dwell = new SimpleObjectProperty<>(this, "dwell", SiteDefaults.DWELL);
    private final BooleanProperty bothSides = new SimpleBooleanProperty(this, "bothSides", false);

    /// The size that the next tap takes; empty for the site's own.
    public ObjectProperty<Optional<Needle>> sizeProperty() {
        return size;
    }

    /// The planned dwell that taps take until it is changed.
    public ObjectProperty<Dwell> dwellProperty() {
        return dwell;
    }

    /// Whether a tap also marks the mirrored spot.
    public BooleanProperty bothSidesProperty() {
        return bothSides;
    }

    Needle needleFor(Site site, Optional<Muscle> muscle) {
        return size.get().orElseGet(() -> SiteDefaults.needle(site, muscle));
    }

    /// A size holds for one tap, so that it is never taken along unnoticed.
    void tapped() {
        size.set(Optional.empty());
    }
}
