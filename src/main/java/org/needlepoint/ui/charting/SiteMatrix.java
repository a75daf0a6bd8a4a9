package org.needlepoint.ui.charting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.ui.common.Parts;

/// How many needles stand at each site, the patient's left above the right. Other is a column only when it is used.
final class SiteMatrix extends GridPane {

    private boolean withOther;
    private Chart shown;

    SiteMatrix() {
        getStyleClass().add("site-matrix");
        setAccessibleText("Needles per site");
    }

    void show(Chart chart) {
        boolean other = chart.count(Site.OTHER) > 0;
        if (shown == null || !counts(shown).equals(counts(chart)) || other != withOther) {
            withOther = other;
            shown = chart;
            build(chart);
        }
    }

    private static List<Integer> counts(Chart chart) {
        return Stream.of(Site.values()).flatMap(site -> Stream.of(Side.values()).map(side -> chart.count(site, side)))
                .toList();
    }

    private List<Site> sites() {
        List<Site> sites = new ArrayList<>(List.of(Site.values()));
        if (!withOther) {
            sites.remove(Site.OTHER);
        }
        return sites;
    }

    private void build(Chart chart) {
        getChildren().clear();
        getColumnConstraints().setAll(new ColumnConstraints(16));
        add(Parts.label("L", "matrix-side"), 0, 1);
        add(Parts.label("R", "matrix-side"), 0, 2);
        int column = 1;
        for (Site site : sites()) {
            ColumnConstraints width = new ColumnConstraints();
            width.setHgrow(Priority.ALWAYS);
            width.setHalignment(HPos.CENTER);
            getColumnConstraints().add(width);
            Label head = Parts.label(site.label(), "matrix-head");
            head.setMinWidth(USE_PREF_SIZE);
            add(head, column, 0);
            if (chart.count(site, Side.CENTRE) > 0 && chart.count(site, Side.LEFT) + chart.count(site, Side.RIGHT) == 0
                    || site == Site.FOREHEAD && chart.count(site) == 0) {
                Label centre = cell(site, "centre", chart.count(site));
                add(centre, column, 1, 1, 2);
            } else {
                add(cell(site, "left", chart.count(site, Side.LEFT), chart.count(site, Side.CENTRE)), column, 1);
                add(cell(site, "right", chart.count(site, Side.RIGHT)), column, 2);
            }
            column++;
        }
    }

    private static Label cell(Site site, String side, int count) {
        return cell(site, side, count, 0);
    }

    /// A cell with its count; needles on the midline, where there are some beside left and right, follow as "+ 1 C".
    private static Label cell(Site site, String side, int count, int centre) {
        Label cell = Parts.label(centre > 0 ? count + " + " + centre + " C" : Integer.toString(count), "matrix-cell");
        if (count + centre == 0) {
            cell.getStyleClass().add("zero");
        }
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cell.setAccessibleText(site.label() + " " + side + ", " + count + (count == 1 ? " needle" : " needles"));
        return cell;
    }
}
