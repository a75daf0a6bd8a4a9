package org.needlepoint.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.diagram.Hairline;
import org.needlepoint.diagram.KeyedSpots;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.ui.aftercare.AfterModel;
import org.needlepoint.ui.aftercare.AfterView;
import org.needlepoint.ui.aftercare.ReactionSymbols;
import org.needlepoint.ui.charting.ChartingModel;
import org.needlepoint.ui.charting.ChartingView;
import org.needlepoint.ui.charting.MarkLook;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.Screen;
import org.needlepoint.ui.common.VisitStep;
import org.needlepoint.ui.common.clinic.PackModel;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.drawing.Drawings;
import org.needlepoint.ui.common.drawing.LookOrder;
import org.needlepoint.ui.common.visit.Visit;
import org.needlepoint.ui.common.visit.VisitAround;
import org.needlepoint.ui.common.visit.VisitFrame;
import org.needlepoint.ui.count.CountModel;
import org.needlepoint.ui.count.CountView;
import org.needlepoint.ui.faint.FaintModel;
import org.needlepoint.ui.faint.FaintView;
import org.needlepoint.ui.screening.ScreeningModel;
import org.needlepoint.ui.screening.ScreeningView;

/// Makes the screens of a visit: one for each step, on the session's desk.
final class VisitRoutes {

    private final Routes.Surroundings around;
    private final Navigator navigator;
    private final Runnable packsChanged;
    /// What the tray holds stays with a session while it is open, whatever screen is between.
    private final Map<SessionDesk, ChartingModel> charting = new HashMap<>();

    /// @param packsChanged told when the packs of the room were changed in a session
    VisitRoutes(Routes.Surroundings around, Navigator navigator, Runnable packsChanged) {
        this.packsChanged = packsChanged;
        this.around = around;
        this.navigator = navigator;
    }

    /// The screen of a step; one that is not reached gives the screen where the session stands.
    Screen screen(Visit visit, VisitStep asked) {
        VisitStep step = asked.reached(visit.session()) ? asked : VisitStep.of(visit.session());
        return switch (step) {
            case AFTER -> visit.session().state() == SessionState.OUT ? charting(visit) : after(visit);
            case COUNT -> visit.session().chart().allOut().isPresent() ? count(visit) : charting(visit);
            // until the first count no needle is shown anywhere (UX section 1, point 5)
            case MARK, NEEDLES_IN -> visit.session().chart().round().blind() ? count(visit) : charting(visit);
            case SCREENING -> new ScreeningView(new ScreeningModel(visit), visitAround());
        };
    }

    private Screen charting(Visit visit) {
        charting.keySet().retainAll(around.sessions().desks());
        ChartingModel model = charting.computeIfAbsent(visit.desk(),
                _ -> new ChartingModel(visit, around.recognition(),
                        new KeyedSpots(around.atlas(), around.recognition())));
        model.know(visit);
        return new ChartingView(model, new ChartingView.Surroundings(around.atlas(),
                new MarkLook(around.painter(), around.look().palette()), navigator, around.ticker(),
                around.clock().getZone(), around.notices(), new ChartingView.Packs(() -> new PackModel(
                around.clinic().clinic(), around.background(), around.clock()), packsChanged)));
    }

    private Screen count(Visit visit) {
        return new CountView(new CountModel(visit, around.recognition(), new Hairline(around.atlas()),
                around.clock()), visitAround(), around.alarms(), drawings());
    }

    /// "Patient faint" of a session.
    Screen faint(SessionDesk desk) {
        SessionId id = desk.session().id();
        return new FaintView(new FaintModel(desk, new LookOrder(new Hairline(around.atlas()))), drawings(),
                around.ticker(), new FaintView.Ways(() -> navigator.session(id), Optional.empty(),
                        VisitFrame.crumbs(desk, navigator)));
    }

    private Drawings drawings() {
        return new Drawings(around.atlas(), around.painter(), around.look().palette());
    }

    private Screen after(Visit visit) {
        return new AfterView(new AfterModel(visit), visitAround(), new AfterView.Signing(
                around.clinic().clinic().pins(), around.background()),
                new ReactionSymbols(around.painter(), around.look().palette()));
    }

    /// What every step's screen needs of the window around it.
    VisitAround visitAround() {
        return new VisitAround(navigator, around.ticker(), around.notices());
    }
}
