package org.needlepoint.ui.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.needlepoint.domain.session.ChartDifference;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.store.SessionRow;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;

/// Two sessions of a record and what is different between their needles.
final class CompareModel {

    private final Function<SessionId, TreatmentSession> load;
    private final Background background;
    private final ObjectProperty<SessionRow> earlier = new SimpleObjectProperty<>(this, "earlier");
    private final ObjectProperty<SessionRow> later = new SimpleObjectProperty<>(this, "later");
    private final ReadOnlyObjectWrapper<Optional<ChartDifference>> difference = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<SessionRow> rows = List.of();

    CompareModel(Function<SessionId, TreatmentSession> load, Background background) {
        this.load = load;
        this.background = background;
    }

    /// The sessions that can be compared: needles went in, and no count of theirs is open (UX section 1).
    static List<SessionRow> comparable(List<SessionRow> rows) {
        return rows.stream().filter(row -> row.wentIn() > 0 && !row.visit().countOpen()
                && row.state() != SessionState.CANCELLED).toList();
    }

    /// Begins with a session and the one before it; the oldest one is compared with the next.
    void begin(List<SessionRow> history, Optional<SessionRow> chosen) {
        rows = comparable(history);
        int at = Math.clamp(chosen.map(rows::indexOf).orElse(0), 0, rows.size() - 2);
        later.set(rows.get(at));
        earlier.set(rows.get(at + 1));
        read();
    }

    /// The sessions to choose from, newest first.
    List<SessionRow> rows() {
        return rows;
    }

    /// Compares from another session; where it is not older than the other one, the other gives way.
    void from(SessionRow row) {
        if (rows.indexOf(row) == 0) {
            return;
        }
        earlier.set(row);
        if (rows.indexOf(later.get()) >= rows.indexOf(row)) {
            later.set(rows.get(rows.indexOf(row) - 1));
        }
        read();
    }

    /// Compares to another session; where it is not newer than the other one, the other gives way.
    void to(SessionRow row) {
        if (rows.indexOf(row) == rows.size() - 1) {
            return;
        }
        later.set(row);
        if (rows.indexOf(earlier.get()) <= rows.indexOf(row)) {
            earlier.set(rows.get(rows.indexOf(row) + 1));
        }
        read();
    }

    private void read() {
        SessionRow from = earlier.get();
        SessionRow to = later.get();
        failure.set(Optional.empty());
        difference.set(Optional.empty());
        background.read(() -> ChartDifference.between(load.apply(from.id()).chart(), load.apply(to.id()).chart()),
                read -> {
                    if (from.equals(earlier.get()) && to.equals(later.get())) {
                        difference.set(Optional.of(read));
                    }
                }, told -> failure.set(Optional.of(told)));
    }

    /// Reads both sessions again after a failure.
    void tryAgain() {
        read();
    }

    ObjectProperty<SessionRow> earlierProperty() {
        return earlier;
    }

    ObjectProperty<SessionRow> laterProperty() {
        return later;
    }

    /// The difference, once both sessions are read.
    ReadOnlyObjectProperty<Optional<ChartDifference>> differenceProperty() {
        return difference.getReadOnlyProperty();
    }

    /// Why the sessions could not be read.
    ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// What is different, a line each: moved, added, removed, and the same last.
    static List<Line> lines(ChartDifference difference) {
        List<Line> lines = new ArrayList<>();
        ordered(difference.moved()).forEach(pair -> lines.add(new Line("Moved", Integer.toString(pair.later().number()),
                pair.later().location().label() + ", " + Math.round(pair.distanceMm()) + " mm")));
        difference.added().forEach(needle -> lines.add(new Line("Added", Integer.toString(needle.number()),
                needle.location().label())));
        difference.removed().forEach(needle -> lines.add(new Line("Removed", Integer.toString(needle.number()),
                needle.location().label())));
        ordered(difference.same()).forEach(pair -> lines.add(new Line("Same place",
                Integer.toString(pair.later().number()), pair.later().location().label())));
        return lines;
    }

    private static List<ChartDifference.Pair> ordered(List<ChartDifference.Pair> pairs) {
        return pairs.stream().sorted(Comparator.comparingInt(pair -> pair.later().number())).toList();
    }

    /// One needle of the difference.
    ///
    /// @param what   what is different
    /// @param number its number in its session
    record Line(String what, String number, String place) {

        @Override
        public String toString() {
            return what + ", needle " + number + ", " + place;
        }
    }
}
