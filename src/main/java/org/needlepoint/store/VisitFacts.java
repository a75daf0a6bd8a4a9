package org.needlepoint.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.needlepoint.domain.aftercare.Addendum;
import org.needlepoint.domain.aftercare.CheckCall;
import org.needlepoint.domain.aftercare.Signature;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.store.sql.Bind;
import org.needlepoint.store.sql.Read;

/// What lists tell of a session beside its needles.
///
/// @param room       the room it took place in; empty where none was named
/// @param painBefore pain before, 0 to 10
/// @param painAfter  pain after, 0 to 10
/// @param nextDay    the day of the next session, once it was said
/// @param countOpen  whether "All out" was tapped and the count does not fit yet
/// @param signed     when it was signed
/// @param amended    when the last addendum was written
/// @param called     when the check call reached the patient
public record VisitFacts(String room, OptionalInt painBefore, OptionalInt painAfter, Optional<LocalDate> nextDay,
        boolean countOpen, Optional<Instant> signed, Optional<Instant> amended, Optional<Instant> called) {

    /// Nothing told.
    public static final VisitFacts NONE = new VisitFacts("", OptionalInt.empty(), OptionalInt.empty(),
            Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty());

    static VisitFacts of(Chart chart) {
        return new VisitFacts(chart.events().room(), chart.before().pain(), chart.after().pain(), chart.after().next(),
                chart.allOut().isPresent(), chart.seal().signature().map(Signature::at),
                chart.seal().addenda().stream().map(Addendum::at).reduce((_, last) -> last),
                chart.seal().calls().stream().filter(CheckCall::reached).map(CheckCall::at)
                        .reduce((_, last) -> last));
    }

    Bind bind(Bind bind) throws SQLException {
        return bind.text(room).number(painBefore).number(painAfter).date(nextDay).flag(countOpen).moment(signed)
                .moment(amended).moment(called);
    }

    static VisitFacts read(Read row) throws SQLException {
        return new VisitFacts(row.text("room"), row.optionalNumber("pain_before"), row.optionalNumber("pain_after"),
                row.optionalDate("next_day"), row.flag("count_open"), row.optionalMoment("signed"),
                row.optionalMoment("amended"), row.optionalMoment("called"));
    }
}
