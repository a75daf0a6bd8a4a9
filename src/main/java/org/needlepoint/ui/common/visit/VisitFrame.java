package org.needlepoint.ui.common.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.round.Tally;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.common.Crumb;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.PatientBanner;
import org.needlepoint.ui.common.TextScale;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.VisitStep;
import org.needlepoint.ui.common.desk.PatientFaint;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.state.Sheets;

/// The frame around every step of a visit: banner above, rail at the left, the step in the middle, its panel at the
/// right. When an act or an undo leads the session to another step, it goes there.
public final class VisitFrame extends BorderPane {

    /// Below this width the rail shows dots only (UX section 2).
    private static final double NARROW = 1360;

    private final Visit visit;
    private final VisitAround around;
    private final VisitRail rail;
    private final Label first = Parts.label("", "strong");
    private final Label second = Parts.label("", "muted");
    private VisitStep stands;
    private final ChangeListener<TreatmentSession> changed = (_, _, session) -> show(session);
    private final ChangeListener<Instant> beat = (_, _, _) -> words(visit().session());

    /// @param here   the step that the screen shows
    /// @param middle the step itself
    /// @param panel  what stands at the right, 384 px wide
    public VisitFrame(Visit visit, VisitAround around, VisitStep here, Node middle, Node panel) {
        this.visit = visit;
        this.around = around;
        this.stands = VisitStep.of(visit.session());
        this.rail = new VisitRail(visit.zone(), here, step -> around.navigator().session(id(), step), this::faint);
        VBox words = new VBox(first, second);
        words.setAlignment(Pos.CENTER_RIGHT);
        setTop(new PatientBanner(visit.desk().patient(), LocalDate.ofInstant(around.ticker().now(), visit.zone()),
                words, new VisitMenu(visit, around.navigator())));
        setLeft(rail);
        setCenter(middle);
        setRight(panel);
        getStyleClass().add("visit");
        Sheets.add(this, "visit.css");
        widthProperty().subscribe(width -> rail.narrow(width.doubleValue() < NARROW || TextScale.large(getScene())));
        words(visit.session());
        rail.show(visit.session());
    }

    private Visit visit() {
        return visit;
    }

    private SessionId id() {
        return visit.session().id();
    }

    /// "Patient faint": F4 and the button at the foot of the rail lead to the same place.
    public void faint() {
        PatientFaint.lead(visit.desk(), around.navigator());
    }

    /// Begins to follow the session. Called when the screen is shown.
    public void follow() {
        visit.desk().sessionProperty().addListener(changed);
        around.ticker().nowProperty().addListener(beat);
        show(visit.session());
    }

    /// Ends following. Called when the screen is left.
    public void leave() {
        visit.desk().sessionProperty().removeListener(changed);
        around.ticker().nowProperty().removeListener(beat);
    }

    private void show(TreatmentSession session) {
        words(session);
        VisitStep now = VisitStep.of(session);
        boolean stays = now.drawn() && stands.drawn();
        if (stays) {
            // marking and needles in are one screen: zoom, selection and focus stay as they are
            rail.here(now);
        }
        rail.show(session);
        if (now != stands) {
            stands = now;
            if (stays) {
                return;
            }
            around.navigator().session(session.id(), now);
        }
    }

    private void words(TreatmentSession session) {
        Chart chart = session.chart();
        ZoneId zone = visit.zone();
        LocalDate today = LocalDate.ofInstant(around.ticker().now(), zone);
        String title = "Session " + session.number();
        if (chart.allOut().isPresent()) {
            first.setText(title + ", count open");
            second.setText(countOpen(chart, zone));
            return;
        }
        if (session.state() == SessionState.COUNTED) {
            int out = chart.out().size();
            first.setText(title + ", " + out + (out == 1 ? " needle out" : " needles out"));
            second.setText(chart.round().allOut().map(at -> "All out " + Times.clock(at, zone)).orElse("")
                    + chart.round().closed().map(at -> ", counted at " + Times.clock(at, zone)).orElse(""));
            return;
        }
        List<String> details = new ArrayList<>();
        if (!chart.events().room().isEmpty()) {
            details.add(chart.events().room());
        }
        details.add(Times.when(session.opened(), today, zone));
        first.setText(title + (session.state() == SessionState.SIGNED ? ", signed" : ""));
        second.setText(String.join(", ", details));
    }

    /// Until it fits, the time since the first needle is told (UX section 3).
    private String countOpen(Chart chart, ZoneId zone) {
        Tally counted = chart.round().tallies().isEmpty() ? null : chart.round().tallies().getFirst();
        String since = chart.firstNeedle().map(at -> ", first needle "
                + Math.max(0, Duration.between(at, around.ticker().now()).toMinutes()) + " min ago").orElse("");
        return (counted == null ? "All out " + Times.clock(chart.allOut().orElseThrow(), zone)
                : "First count " + counted.cameOut() + " at " + Times.clock(counted.at(), zone)) + since;
    }

    /// The path to a session in the app bar.
    public static List<Crumb> crumbs(SessionDesk desk, Navigator navigator) {
        return List.of(Crumb.to("Patients", navigator::patients),
                Crumb.to(desk.patient().name(), () -> navigator.record(desk.patient().id())),
                Crumb.here("Session " + desk.session().number()));
    }
}
