package org.needlepoint.ui.common.visit;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.needlepoint.domain.screening.Consent;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.desk.SessionDesk;

/// The session's menu, at the right end of the banner: the room, the sheet, consent withdrawn, the session cancelled.
final class VisitMenu extends MenuButton {

    VisitMenu(Visit visit, Navigator navigator) {
        SessionDesk desk = visit.desk();
        setGraphic(Icon.DOTS.node(20));
        setAccessibleText("Session menu");
        setId("session-menu");
        getStyleClass().addAll("icon-button", "session-menu");
        MenuItem print = new MenuItem("Print chart");
        print.setOnAction(_ -> navigator.print(desk.session().id()));
        MenuItem withdraw = new MenuItem("Withdraw consent");
        withdraw.setId("withdraw-consent");
        withdraw.setOnAction(_ -> desk.tap(new BeforeAct.ConsentWithdrawn()));
        MenuItem drop = new MenuItem("Give up this round");
        drop.setId("drop-round");
        drop.setOnAction(_ -> desk.tap(new RoundAct.RoundDropped()));
        MenuItem cancel = new MenuItem("Cancel this session");
        cancel.setId("cancel-session");
        cancel.setOnAction(_ -> {
            if (desk.tap(new SessionAct.SessionCancelled())) {
                navigator.record(desk.patient().id());
            }
        });
        setOnShowing(_ -> offer(visit, new Items(print, withdraw, drop, cancel)));
        getItems().setAll(print);
    }

    private record Items(MenuItem print, MenuItem withdraw, MenuItem drop, MenuItem cancel) {
    }

    /// Offers what can be done now.
    private void offer(Visit visit, Items items) {
        TreatmentSession session = visit.session();
        getItems().clear();
        if (!session.chart().round().blind()) {
            getItems().add(items.print());
        }
        boolean open = session.state() != SessionState.SIGNED && session.state() != SessionState.CANCELLED
                && session.state() != SessionState.OUT;
        if (open) {
            addRooms(visit);
        }
        if (open && session.chart().before().consent().filter(Consent::holds).isPresent()) {
            getItems().add(items.withdraw());
        }
        if (session.state().charting() && session.chart().rounds().size() > 1
                && session.chart().wentInThisRound().isEmpty()) {
            getItems().add(items.drop());
        }
        if (session.chart().wentIn().isEmpty() && session.state().charting()) {
            getItems().add(items.cancel());
        }
    }

    private void addRooms(Visit visit) {
        for (String room : visit.clinic().rooms()) {
            if (!room.equals(visit.session().chart().events().room())) {
                MenuItem move = new MenuItem("Move to " + room);
                move.setOnAction(_ -> visit.desk().tap(new BeforeAct.RoomTaken(room)));
                getItems().add(move);
            }
        }
    }
}
