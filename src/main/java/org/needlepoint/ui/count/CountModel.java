package org.needlepoint.ui.count;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.needlepoint.diagram.Hairline;
import org.needlepoint.diagram.Recognised;
import org.needlepoint.diagram.Recognition;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.round.Fate;
import org.needlepoint.domain.round.Incident;
import org.needlepoint.domain.round.Round;
import org.needlepoint.domain.round.Tally;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.SiteDefaults;
import org.needlepoint.domain.session.Step;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.drawing.LookOrder;
import org.needlepoint.ui.common.visit.Visit;

/// The count of a round: blind until the first answer, then needle by needle where it differs (UX section 3; C14).
///
/// Holds no control. What was counted lives in the session; here live only the spares and what is typed.
public final class CountModel {

    private final Visit visit;
    private final SessionDesk desk;
    private final Recognition recognition;
    private final LookOrder order;
    private final Clock clock;
    private final ReadOnlyIntegerWrapper spares = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<TypedNumber> typed = new ReadOnlyObjectWrapper<>(TypedNumber.NONE);
    private final ReadOnlyObjectWrapper<Optional<String>> hint = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean again;
    private boolean placing;

    /// @param clock tells apart digits that are typed one after the other
    public CountModel(Visit visit, Recognition recognition, Hairline hairline, Clock clock) {
        this.visit = visit;
        this.desk = visit.desk();
        this.recognition = recognition;
        this.order = new LookOrder(hairline);
        this.clock = clock;
    }

    /// Whether the keys are shown: for the first count, and to count again.
    boolean counting() {
        return !round().differs() || again;
    }

    /// Whether this is the first count: then no needle and no number but the keys is shown.
    boolean blind() {
        return !round().differs();
    }

    /// The answer: how many came out, spares included.
    ///
    /// @return whether it holds
    boolean count(int counted) {
        if (!desk.tap(new RoundAct.Counted(counted, spares.get()))) {
            return false;
        }
        typed.set(TypedNumber.NONE);
        again = false;
        placing = false;
        return true;
    }

    /// Shows the keys once more.
    void countAgain() {
        again = true;
        placing = false;
        hint.set(Optional.empty());
    }

    /// "Back": from counting again to the needles; from the first count to where "All out" was tapped.
    void back() {
        typed.set(TypedNumber.NONE);
        if (again) {
            again = false;
        } else if (placing) {
            placing(false);
        } else if (blind()) {
            desk.tap(new SessionAct.AllOutTakenBack());
        }
    }

    void digit(int digit) {
        typed.set(typed.get().then(digit, clock.instant()));
    }

    void forgetTyped() {
        typed.set(TypedNumber.NONE);
    }

    /// Changes how many needles were opened and not used.
    void spares(int by) {
        spares.set(Math.clamp((long) spares.get() + by, 0, Tally.MOST));
    }

    /// What became of a needle.
    void answer(int needle, Fate fate) {
        desk.tap(new RoundAct.NeedleAnswered(needle, fate));
    }

    /// "Another went in": the next tap on the drawings places it.
    void placing(boolean on) {
        placing = on;
        hint.set(Optional.empty());
    }

    boolean placing() {
        return placing;
    }

    /// A tap on skin: a needle that is not on the drawing went in here.
    void tapSkin(BodyPoint spot) {
        if (!placing) {
            return;
        }
        switch (recognition.at(spot)) {
            case Recognised.Refused(String reason) -> hint.set(Optional.of(reason));
            case Recognised.OnBody body -> {
                Location location = new Location(spot, body.site(), body.side(), body.place(), body.proposed(), false,
                        body.under());
                hint.set(Optional.empty());
                if (desk.tap(new RoundAct.AnotherWentIn(session().nextNeedle(), location,
                        SiteDefaults.needle(body.site(), body.proposed())))) {
                    placing = false;
                }
            }
        }
    }

    /// A place beside the sites was looked at, or that is taken back.
    void searched(String place, boolean looked) {
        desk.tap(new RoundAct.PlaceSearched(place, looked));
    }

    /// What was done about a needle that is not accounted for.
    void write(Incident incident) {
        if (!incident.equals(round().incident())) {
            desk.tap(new RoundAct.IncidentWritten(incident.looked(), incident.told(), incident.next()));
        }
    }

    /// Whether the answers settle the count.
    boolean settled() {
        return session().with(new RoundAct.CountSettled(), clock.instant()) instanceof Step.Accepted;
    }

    /// Closes the count that its answers settled.
    void settle() {
        desk.tap(new RoundAct.CountSettled());
    }

    /// The needles of the round, the likeliest to be overlooked first; their order never changes under the hand.
    List<NeedlePlacement> needles() {
        return order.of(chart().ofRound().stream().filter(needle -> !needle.neverPlaced()
                || needle.fate().isPresent()).toList());
    }

    LookOrder order() {
        return order;
    }

    /// How many went in, minus how many came out, as it was counted last; needles that are answered as missing do not
    /// miss.
    int lacking() {
        return chart().wentInThisRound().size() - round().tally().map(Tally::cameOut).orElse(0);
    }

    /// What a count that fits is told with: "8 in, 8 out, 8 counted"; empty while it is open.
    Optional<String> outcome() {
        if (session().state() != SessionState.COUNTED) {
            return Optional.empty();
        }
        int in = chart().wentInThisRound().size();
        int missing = (int) chart().ofRound().stream().filter(NeedlePlacement::missing).count();
        int counted = round().tally().map(Tally::cameOut).orElse(0);
        return Optional.of(in + " in, " + (in - missing) + " out, " + counted + " counted"
                + (missing == 0 ? "" : ". " + missing + " not accounted for."));
    }

    Instant now() {
        return clock.instant();
    }

    Chart chart() {
        return session().chart();
    }

    Round round() {
        return chart().round();
    }

    TreatmentSession session() {
        return desk.session();
    }

    /// The session, and what is known around it.
    public Visit visit() {
        return visit;
    }

    /// The session's desk.
    public SessionDesk desk() {
        return desk;
    }

    ReadOnlyIntegerProperty sparesProperty() {
        return spares.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<TypedNumber> typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /// Why the last tap on the drawings placed nothing.
    ReadOnlyObjectProperty<Optional<String>> hintProperty() {
        return hint.getReadOnlyProperty();
    }
}
