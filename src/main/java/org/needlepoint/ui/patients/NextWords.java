package org.needlepoint.ui.patients;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.store.LastSession;
import org.needlepoint.store.PatientRow;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;

/// What comes next for a patient, in the list's own column: what waits for someone first, then the day of the plan.
///
/// @param icon  the shape beside the words; empty where nothing has to be done
/// @param words "Count open", "Not signed", "Today", "8 Dec", "None set"
/// @param style the style class of the words
record NextWords(Optional<Icon> icon, String words, String style) {

    /// @param state     where the last session stands now
    /// @param countOpen whether its count is open now
    /// @param call      whether a check call is due after it
    static NextWords of(PatientRow row, Optional<SessionState> state, boolean countOpen, boolean call,
            LocalDate today) {
        if (countOpen) {
            return new NextWords(Optional.of(Icon.STOP), "Count open", "next-stop");
        }
        if (state.filter(SessionState.COUNTED::equals).isPresent()) {
            return new NextWords(Optional.of(Icon.PEN), "Not signed", "next-reason");
        }
        if (state.filter(SessionState::unfinished).isPresent()) {
            return new NextWords(Optional.of(Icon.PEN), state.orElseThrow().label(), "next-reason");
        }
        Optional<LocalDate> day = row.last().map(LastSession::visit).flatMap(visit -> visit.nextDay());
        if (day.filter(today::equals).isPresent()) {
            return new NextWords(Optional.of(Icon.CAL), "Today", "next-do");
        }
        if (call) {
            return new NextWords(Optional.of(Icon.PHONE), "Check call", "next-do");
        }
        if (row.patient().age(today) < PatientsModel.YOUNGEST_YEARS) {
            return new NextWords(Optional.empty(), "Not suitable", "muted");
        }
        return day.map(next -> new NextWords(Optional.empty(), (next.isBefore(today) ? "Was " : "")
                + Times.dayNear(next, today), next.isBefore(today) ? "muted" : "next-day"))
                .orElse(new NextWords(Optional.empty(), "None set", "muted"));
    }

    Node node() {
        Label label = Parts.label(words, style);
        label.setMinWidth(0);
        HBox box = new HBox(6);
        icon.ifPresent(shape -> box.getChildren().add(shape.node(18)));
        box.getChildren().add(label);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().addAll("next", style + "-box");
        return box;
    }
}
