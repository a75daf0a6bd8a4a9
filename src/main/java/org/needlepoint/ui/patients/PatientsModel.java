package org.needlepoint.ui.patients;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.patient.Alert;
import org.needlepoint.domain.session.AfterAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.store.CheckDue;
import org.needlepoint.store.LastSession;
import org.needlepoint.store.PatientRow;
import org.needlepoint.store.PatientStore;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.Navigator;
import org.needlepoint.ui.common.desk.RunningSessions;
import org.needlepoint.ui.common.desk.SessionDesk;

/// The list of patients: what is searched for, what was found, and where each session stands.
///
/// Every keystroke asks at once; an answer is shown only while its question is the newest one.
public final class PatientsModel {

    /// The most rows that are ever read.
    public static final int LIMIT = 50;

    /// Under this age dry needling is not offered, in years (C1; ART).
    static final int YOUNGEST_YEARS = 12;

    private final PatientStore store;
    private final Background background;
    private final Navigator navigator;
    private final RunningSessions sessions;
    private final Clock clock;
    private final CallWriter calls;
    private final Supplier<String> who;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(Filter.RECENT);
    private final ReadOnlyObjectWrapper<Listing> listing = new ReadOnlyObjectWrapper<>(new Listing.Reading());
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>(Overview.NONE);
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper(this, "waiting");
    private volatile long newest;

    /// Writes a check call down.
    @FunctionalInterface
    public interface CallWriter {

        /// @param written what then happens; a failure is told elsewhere
        void write(SessionId session, AfterAct.CheckCalled call, Runnable written);
    }

    /// @param calls writes a check call down
    /// @param who   the name of who works here now
    public PatientsModel(PatientStore store, Background background, Navigator navigator, RunningSessions sessions,
            Clock clock, CallWriter calls, Supplier<String> who) {
        this.calls = calls;
        this.who = who;
        this.store = store;
        this.background = background;
        this.navigator = navigator;
        this.sessions = sessions;
        this.clock = clock;
        query.addListener((_, _, _) -> list());
    }

    /// Reads everything again: on arrival, and after a failure.
    public void refresh() {
        if (sessions.desks().stream().anyMatch(SessionDesk::unsaved)) {
            // Reading waits for the taps that are on their way to the disk, so that no row is older than the screen.
            background.write(() -> true, _ -> read(), _ -> read());
        } else {
            read();
        }
    }

    private void read() {
        list();
        background.read(this::readOverview, overview::set, this::failed);
    }

    private Overview readOverview() {
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        return new Overview(store.count(), store.unfinished(LIMIT), store.due(today, LIMIT),
                store.checks(now.minus(Overview.CALL_GONE), now.minus(Overview.CALL_FROM), LIMIT),
                Overview.doneToday(store.recent(LIMIT), today, clock.getZone()));
    }

    /// Lists by a filter. A choice of the filter is a question of its own: what was searched for goes.
    public void choose(Filter chosen) {
        filter.set(chosen);
        if (query.get().isEmpty()) {
            list();
        } else {
            query.set("");
        }
    }

    private void list() {
        newest++;
        long mine = newest;
        String text = query.get().strip();
        Filter chosen = filter.get();
        waiting.set(true);
        background.read(() -> mine == newest ? rows(text, chosen) : List.<PatientRow>of(), rows -> {
            if (mine == newest) {
                waiting.set(false);
                listing.set(found(rows, text, chosen));
            }
        }, failure -> {
            if (mine == newest) {
                failed(failure);
            }
        });
    }

    private List<PatientRow> rows(String text, Filter chosen) {
        if (!text.isEmpty()) {
            return store.search(text, LIMIT);
        }
        return switch (chosen) {
            case RECENT -> store.recent(LIMIT);
            case DUE -> store.due(LocalDate.now(clock), LIMIT);
            case UNFINISHED -> store.unfinished(LIMIT);
            case ALL -> store.alphabetical(LIMIT);
        };
    }

    private static Listing found(List<PatientRow> rows, String text, Filter chosen) {
        if (!rows.isEmpty()) {
            return new Listing.Found(rows, text);
        }
        if (!text.isEmpty()) {
            return new Listing.NoMatch(text);
        }
        return switch (chosen) {
            case UNFINISHED -> new Listing.NothingUnfinished();
            case DUE -> new Listing.NobodyDue();
            case RECENT, ALL -> new Listing.NoPatients();
        };
    }

    private void failed(Failure failure) {
        waiting.set(false);
        listing.set(new Listing.Failed(failure));
    }

    /// The desk at which a patient's session is open at this workstation, while it waits for someone.
    public Optional<SessionDesk> desk(PatientRow row) {
        String patient = row.patient().id().toString();
        return sessions.desks().stream().filter(desk -> desk.session().patient().equals(patient)
                && desk.session().state().unfinished()).findFirst();
    }

    /// Where a patient's last session stands: as on its desk where it is open, else as stored.
    public Optional<SessionState> state(PatientRow row) {
        return desk(row).map(desk -> desk.session().state()).or(() -> row.last().map(LastSession::state));
    }

    /// Whether the count of a patient's last session is open.
    boolean countOpen(PatientRow row) {
        return desk(row).map(desk -> desk.session().chart().allOut().isPresent())
                .orElse(row.last().filter(last -> last.visit().countOpen()).isPresent());
    }

    /// A patient's alerts, the strongest first; that dry needling is not offered under 12 is one (C1).
    List<Alert> alerts(PatientRow row) {
        List<Alert> alerts = new ArrayList<>(row.patient().alerts());
        LocalDate today = LocalDate.now(clock);
        if (row.patient().age(today) < YOUNGEST_YEARS) {
            alerts.addFirst(new Alert(Level.BLOCK, "Under 12", today));
        }
        return alerts;
    }

    /// Who works here now, by name.
    String who() {
        return who.get();
    }

    /// A patient's session that waits for someone.
    public Optional<SessionId> unfinished(PatientRow row) {
        return desk(row).map(desk -> desk.session().id())
                .or(() -> row.last().filter(last -> last.state().unfinished()).map(LastSession::id));
    }

    /// Writes down that a patient was called, then reads again. Breathlessness stands as an alert from then on, on
    /// every screen and page, until somebody who cleared it takes it away (C31).
    void called(CheckDue due, AfterAct.CheckCalled call) {
        if (!call.breathless()) {
            calls.write(due.session(), call, this::refresh);
            return;
        }
        Alert alert = new Alert(Level.BLOCK, "Breathless at check call, session " + due.number(), LocalDate.now(clock));
        calls.write(due.session(), call, () -> background.write(
                () -> store.addAlert(due.patient().id(), alert), _ -> refresh(), this::failed));
    }

    /// The check call that is due after a patient's last session.
    Optional<CheckDue> callDue(PatientRow row) {
        return overview.get().calls().stream()
                .filter(due -> row.last().filter(last -> last.id().equals(due.session())).isPresent()).findFirst();
    }

    /// Opens a patient's record.
    public void open(PatientRow row) {
        navigator.record(row.patient().id());
    }

    /// Opens a new session, or the one that waits for someone.
    public void startSession(PatientRow row) {
        unfinished(row).ifPresentOrElse(navigator::session, () -> navigator.newSession(row.patient().id()));
    }

    /// Opens the form for a new patient, with what was searched for as a first guess at the name.
    public void newPatient() {
        navigator.newPatient(query.get().strip());
    }

    /// What is searched for: any part of a name, a birth date, a number.
    public StringProperty queryProperty() {
        return query;
    }

    /// Which patients are listed while nothing is searched for.
    public ReadOnlyObjectProperty<Filter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// What the list shows.
    public ReadOnlyObjectProperty<Listing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    /// What stands beside the list.
    public ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /// Whether the newest question waits for its answer.
    public ReadOnlyBooleanProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /// The sentence at the foot of the list, such as "50 of 1,204, most recent first".
    public String foot() {
        return switch (listing.get()) {
            case Listing.Found(List<PatientRow> rows, String text) -> Foot.of(rows.size(), overview.get().patients(),
                    text, filter.get());
            default -> "";
        };
    }
}
