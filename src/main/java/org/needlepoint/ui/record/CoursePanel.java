package org.needlepoint.ui.record;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.record.Course.MuscleCount;
import org.needlepoint.ui.record.RecordModel.History;

/// What the sessions add up to, at the right of the record, above the next step.
final class CoursePanel {

    private static final int MUSCLES = 8;

    private CoursePanel() {
    }

    static Node of(History read, Button next) {
        VBox content = new VBox(title("Placements", "per site, all sessions"));
        content.getStyleClass().add("course");
        Course course = read.course();
        if (course.sessions() == 0) {
            Label none = Parts.label("No needle was placed yet. Sites, muscles and dwell add up here.", "muted");
            none.setWrapText(true);
            content.getChildren().add(none);
        } else {
            content.getChildren().add(matrix(read, course));
            if (!course.muscles().isEmpty()) {
                content.getChildren().addAll(title("Muscles", "by sessions"), muscles(course));
            }
        }
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "course-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox actions = new VBox(next);
        actions.getStyleClass().add("action-area");
        VBox panel = new VBox(scroll, actions);
        panel.getStyleClass().addAll("panel", "course-panel");
        return panel;
    }

    private static Node title(String name, String what) {
        HBox title = new HBox(8, Parts.label(name, "section"), Parts.label(what, "muted"));
        title.setAlignment(Pos.BASELINE_LEFT);
        title.getStyleClass().add("column-title");
        return title;
    }

    private static Node matrix(History read, Course course) {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("card", "site-totals");
        List<Site> sites = HistoryColumns.sites(read.rows());
        grid.setHgap(4);
        grid.setVgap(4);
        grid.getColumnConstraints().add(new ColumnConstraints(28));
        for (int column = 0; column <= sites.size(); column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHgrow(Priority.ALWAYS);
            constraints.setHalignment(HPos.CENTER);
            constraints.setMinWidth(32);
            constraints.setPrefWidth(44);
            grid.getColumnConstraints().add(constraints);
        }
        for (int column = 0; column < sites.size(); column++) {
            Label letter = Parts.label(sites.get(column).letter(), "table-head");
            letter.setAccessibleText(sites.get(column).label());
            grid.add(letter, column + 1, 0);
        }
        grid.add(Parts.label("All", "table-head"), sites.size() + 1, 0);
        int row = 1;
        for (Side side : List.of(Side.LEFT, Side.CENTRE, Side.RIGHT)) {
            if (side != Side.CENTRE || course.at(side) > 0) {
                row(grid, row++, side.letter(), sites.stream().map(site -> course.at(site, side)).toList(),
                        course.at(side), "count");
            }
        }
        row(grid, row, "All", sites.stream().map(course::at).toList(),
                sites.stream().mapToInt(course::at).sum(), "sum");
        return grid;
    }

    private static void row(GridPane grid, int row, String name, List<Integer> counts, int sum, String style) {
        grid.add(Parts.label(name, "table-head"), 0, row);
        for (int column = 0; column < counts.size(); column++) {
            grid.add(number(counts.get(column), style), column + 1, row);
        }
        grid.add(number(sum, "sum"), counts.size() + 1, row);
    }

    private static Label number(int count, String style) {
        Label label = Parts.label(Integer.toString(count), "total", style);
        label.getStyleClass().add(count == 0 ? "zero" : "some");
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        label.setAlignment(Pos.CENTER);
        return label;
    }

    private static Node muscles(Course course) {
        VBox list = new VBox(8);
        for (MuscleCount count : course.muscles().stream().limit(MUSCLES).toList()) {
            Region bar = new Region();
            bar.getStyleClass().add("muscle-bar");
            bar.setMinHeight(8);
            bar.setMaxHeight(8);
            double width = 96.0 * count.sessions() / course.sessions();
            bar.setMinWidth(width);
            bar.setMaxWidth(width);
            HBox track = new HBox(bar);
            track.setAlignment(Pos.CENTER_LEFT);
            track.setMinWidth(96);
            track.setMaxWidth(96);
            track.setMaxHeight(8);
            track.getStyleClass().add("muscle-track");
            Label number = Parts.label(count.sessions() + " of " + course.sessions(), "caption");
            number.setMinWidth(56);
            number.setAlignment(Pos.CENTER_RIGHT);
            HBox line = new HBox(8, Parts.label(count.muscle().label(), "fact"), Parts.spring(), track, number);
            line.setAlignment(Pos.CENTER_LEFT);
            list.getChildren().add(line);
        }
        int more = course.muscles().size() - MUSCLES;
        if (more > 0) {
            list.getChildren().add(Parts.label("and " + more + " more", "caption"));
        }
        return list;
    }
}
