package org.needlepoint.ui.record;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.needlepoint.diagram.Extent;
import org.needlepoint.diagram.chart.ChartPainter;
import org.needlepoint.diagram.chart.OutcomeChart;
import org.needlepoint.diagram.paint.Arrangement;
import org.needlepoint.diagram.paint.BodyStyle;
import org.needlepoint.diagram.paint.Palette;
import org.needlepoint.diagram.paint.Pen;
import org.needlepoint.diagram.paint.SiteCounts;
import org.needlepoint.diagram.paint.Spacing;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.store.Placed;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.state.Picture;
import org.needlepoint.ui.record.RecordModel.History;

/// Where needles were placed and what came of it, at the right of the record, above the next step.
final class CoursePanel {

    private static final double MARGIN = 8;
    private static final double SIDES = 40;

    private final BodyLook look;
    private final ZoneId zone;

    CoursePanel(BodyLook look, ZoneId zone) {
        this.look = look;
        this.zone = zone;
    }

    Node of(History read, Button next) {
        Region heat = heatMap(read.placed());
        VBox.setVgrow(heat, Priority.ALWAYS);
        VBox content = new VBox(head("Placements", "per site, all sessions", legend()), heat,
                head("Outcome", "at each session, on a true time axis"), outcomes(read));
        content.getStyleClass().add("course");
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox actions = new VBox(next);
        actions.getStyleClass().add("action-area");
        VBox panel = new VBox(content, actions);
        panel.getStyleClass().addAll("panel", "course-panel");
        return panel;
    }

    private static Node head(String name, String what, Node... right) {
        HBox title = new HBox(8, Parts.label(name, "section"), Parts.label(what, "muted"), Parts.spring());
        title.getChildren().addAll(right);
        title.setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("column-title");
        return title;
    }

    private static Node legend() {
        HBox steps = new HBox();
        for (int step = 1; step <= Palette.HEAT_STEPS; step++) {
            Region box = new Region();
            box.getStyleClass().addAll("heat-step", "heat-" + step);
            steps.getChildren().add(box);
        }
        steps.getStyleClass().add("heat-scale");
        steps.setMaxHeight(Region.USE_PREF_SIZE);
        HBox legend = new HBox(8, Parts.label("few", "caption"), steps, Parts.label("many", "caption"));
        legend.setAlignment(Pos.CENTER_RIGHT);
        legend.setMinWidth(Region.USE_PREF_SIZE);
        return legend;
    }

    private Region heatMap(List<Placed> placed) {
        SiteCounts counts = (site, side) -> count(placed, site, side);
        int elsewhere = (int) placed.stream().filter(one -> one.site() == Site.OTHER).count();
        Picture picture = new Picture(words(placed), look.palette(), (pen, area, palette) ->
                paint(pen, area, palette, placed, counts));
        VBox.setVgrow(picture, Priority.ALWAYS);
        VBox card = new VBox(picture);
        card.getStyleClass().addAll("card", "heat-map");
        card.setMinSize(0, 0);
        if (placed.isEmpty() || elsewhere > 0) {
            Label note = Parts.label(placed.isEmpty() ? "No needle was placed yet." : "Other: " + elsewhere, "caption");
            note.setMinHeight(Region.USE_PREF_SIZE);
            note.setId("heat-note");
            card.getChildren().add(note);
        }
        return card;
    }

    private void paint(Pen pen, Extent area, Palette palette, List<Placed> placed, SiteCounts counts) {
        Extent inner = new Extent(area.left() + SIDES, area.top() + MARGIN,
                Math.max(area.left() + SIDES + 1, area.right() - SIDES), Math.max(area.top() + MARGIN + 1,
                        area.bottom() - MARGIN));
        Arrangement views = Arrangement.fiveViews(look.atlas(), inner, Spacing.heat());
        BodyStyle style = BodyStyle.heat(palette);
        look.painter().bodies(pen, views, style, SiteCounts.NONE);
        look.painter().heat(pen, views, placed.stream().map(Placed::spot).toList(), counts, style);
    }

    private static int count(List<Placed> placed, Site site, Side side) {
        return (int) placed.stream().filter(one -> one.site() == site && one.side() == side).count();
    }

    private static String words(List<Placed> placed) {
        return placed.isEmpty() ? "No needle was placed yet" : "Needles placed, all sessions: "
                + Stream.of(Site.values()).flatMap(site -> Stream.of(Side.values())
                        .filter(side -> count(placed, site, side) > 0)
                        .map(side -> site.label() + " " + side.label() + " " + count(placed, site, side)))
                        .collect(Collectors.joining(", "));
    }

    private Node outcomes(History read) {
        GridPane grid = new GridPane(8, 8);
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        List<OutcomeChart> charts = Outcomes.of(read.rows(), zone);
        for (int at = 0; at < charts.size(); at++) {
            OutcomeChart chart = charts.get(at);
            StackPane card = new StackPane(new Picture(chart.words(), look.palette(), (pen, area, palette) ->
                    new ChartPainter(pen, palette, 1).draw(chart, area)));
            card.getStyleClass().addAll("card", "outcome");
            grid.add(card, at % 2, at / 2);
        }
        return grid;
    }
}
