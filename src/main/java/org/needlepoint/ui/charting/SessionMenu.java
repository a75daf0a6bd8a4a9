package org.needlepoint.ui.charting;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Navigator;

/// The session's menu, at the right end of the banner.
final class SessionMenu extends MenuButton {

    SessionMenu(ChartingModel model, Navigator navigator) {
        setGraphic(Icon.DOTS.node(20));
        setAccessibleText("Session menu");
        setId("session-menu");
        getStyleClass().addAll("icon-button", "session-menu");
        MenuItem print = new MenuItem("Print chart");
        print.setOnAction(_ -> navigator.print(model.session().id()));
        MenuItem cancel = new MenuItem("Cancel this session");
        cancel.setOnAction(_ -> {
            if (model.desk().tap(new SessionAct.SessionCancelled())) {
                navigator.record(model.desk().patient().id());
            }
        });
        getItems().setAll(print, cancel);
        setOnShowing(_ -> cancel.setVisible(model.session().chart().wentIn().isEmpty() && !model.ended()));
    }
}
