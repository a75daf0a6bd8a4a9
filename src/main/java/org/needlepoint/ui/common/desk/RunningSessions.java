package org.needlepoint.ui.common.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.SessionState;

/// The sessions that are open at this workstation. One desk a session, however many screens show it.
public final class RunningSessions {

    private final ObservableList<SessionDesk> desks = FXCollections.observableArrayList();

    /// Every open desk.
    public ObservableList<SessionDesk> desks() {
        return FXCollections.unmodifiableObservableList(desks);
    }

    /// The desk of a session, if it is open.
    public Optional<SessionDesk> find(SessionId id) {
        return desks.stream().filter(desk -> desk.session().id().equals(id)).findFirst();
    }

    /// Takes a desk in; the one that is there already wins.
    public SessionDesk adopt(SessionDesk desk) {
        return find(desk.session().id()).orElseGet(() -> {
            desks.add(desk);
            return desk;
        });
    }

    /// Lets go of a desk that is finished and saved, when no screen shows it any more.
    public void release(SessionDesk desk) {
        if (!desk.unsaved() && !desk.session().state().unfinished()) {
            desks.remove(desk);
        }
    }

    /// The sessions with needling under way, the soonest due first.
    public List<SessionDesk> running(Instant now) {
        return desks.stream().filter(desk -> desk.session().state() == SessionState.NEEDLING)
                .sorted(Comparator.comparing(desk -> soonest(desk, now))).toList();
    }

    /// The sessions with taps that were made while the workstation was locked and are nobody's yet.
    public List<SessionDesk> unconfirmed() {
        return desks.stream().filter(desk -> desk.session().chart().events().provisional() > 0).toList();
    }

    /// Every needle that is in, in any session.
    public List<NeedlePlacement> needlesIn() {
        return desks.stream().flatMap(desk -> desk.session().chart().in().stream()).toList();
    }

    /// Every needle whose chimes may sound: while a faint is open those of its session are silent (UX section 3).
    public List<NeedlePlacement> sounding() {
        return desks.stream().map(desk -> desk.session().chart()).filter(chart -> !chart.events().fainting())
                .flatMap(chart -> chart.in().stream()).toList();
    }

    /// The sessions with an open faint: their patients are not yet safe.
    public List<SessionDesk> fainting() {
        return desks.stream().filter(desk -> desk.session().chart().events().fainting()).toList();
    }

    private static Duration soonest(SessionDesk desk, Instant now) {
        return desk.session().chart().in().stream().map(needle -> needle.untilDue(now))
                .min(Comparator.naturalOrder()).orElse(Duration.ofDays(1));
    }
}
