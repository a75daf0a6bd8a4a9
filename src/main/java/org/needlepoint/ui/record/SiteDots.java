package org.needlepoint.ui.record;

import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.store.SiteCount;

/// The site marks of the history line: a disc where needles were, a small ring where none was; left above right.
final class SiteDots extends Pane {

    /// Width of a site's column in px.
    static final double COLUMN = 16;
    private static final double HEIGHT = 30;
    private static final double MIDDLE = HEIGHT / 2;
    private static final double PAIR = 7;
    private static final double TRIPLE = 10.5;
    private static final double DISC = 4.5;
    private static final double RING = 3;

    /// @param sites  the columns
    /// @param counts needles by site and side
    SiteDots(List<Site> sites, List<SiteCount> counts) {
        double width = COLUMN * sites.size();
        setMinSize(width, HEIGHT);
        setPrefSize(width, HEIGHT);
        setMaxSize(width, HEIGHT);
        for (int column = 0; column < sites.size(); column++) {
            site(sites.get(column), column * COLUMN + COLUMN / 2, counts);
        }
    }

    private void site(Site site, double x, List<SiteCount> counts) {
        boolean left = has(site, Side.LEFT, counts);
        boolean right = has(site, Side.RIGHT, counts);
        boolean centre = has(site, Side.CENTRE, counts);
        boolean sides = left || right || !centre && site != Site.FOREHEAD;
        double off = centre ? TRIPLE : PAIR;
        if (sides) {
            dot(x, MIDDLE - off, left);
            dot(x, MIDDLE + off, right);
        }
        if (centre || !sides) {
            dot(x, MIDDLE, centre);
        }
    }

    private static boolean has(Site site, Side side, List<SiteCount> counts) {
        return counts.stream().anyMatch(count -> count.site() == site && count.side() == side && count.needles() > 0);
    }

    private void dot(double x, double y, boolean filled) {
        Circle dot = new Circle(x, y, filled ? DISC : RING);
        dot.getStyleClass().add(filled ? "site-disc" : "site-ring");
        getChildren().add(dot);
    }

    /// The marks in words: "forehead centre, temple left, temple right".
    static String words(List<SiteCount> counts) {
        return counts.isEmpty() ? "no site" : String.join(", ", counts.stream()
                .map(count -> count.site().label().toLowerCase(Locale.ENGLISH) + " " + count.side().label()
                        + " " + count.needles()).toList());
    }
}
