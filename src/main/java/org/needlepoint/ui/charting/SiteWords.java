package org.needlepoint.ui.charting;

import javafx.util.StringConverter;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.session.Location;

/// The names of sites in the editor; Other carries the name of the place it was read from.
final class SiteWords extends StringConverter<Site> {

    private final Location location;

    SiteWords(Location location) {
        this.location = location;
    }

    @Override
    public String toString(Site site) {
        if (site == null) {
            return "";
        }
        return site == Site.OTHER && location.site() == Site.OTHER ? "Other: " + location.place() : site.label();
    }

    @Override
    public Site fromString(String text) {
        throw new UnsupportedOperationException("Sites are chosen, not typed");
    }
}
