package org.needlepoint.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.Dwell;
import org.needlepoint.domain.session.Needles;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.Step;
import org.needlepoint.domain.session.TreatmentSession;

class HeadlineTest {

    private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");

    /// A chart with needles that went in at the start, planned for some minutes each.
    private static Chart in(int... plannedMinutes) {
        TreatmentSession session = TreatmentSession.opened(new SessionId(new UUID(0, 1)),
                new SessionAct.SessionOpened("p", 1), START);
        for (int needle = 1; needle <= plannedMinutes.length; needle++) {
            session = after(session, Needles.mark(needle, Dwell.ofMinutes(plannedMinutes[needle - 1])));
        }
        session = after(session, new SessionAct.NeedlingStarted());
        return after(session, new SessionAct.AllIn()).chart();
    }

    private static TreatmentSession after(TreatmentSession session, SessionAct act) {
        return ((Step.Accepted) session.with(act, START)).session();
    }

    private static String at(Chart chart, int minutes, int seconds) {
        Headline headline = Headline.of(chart, START.plusSeconds(60L * minutes + seconds)).orElseThrow();
        return headline.clock() + " " + headline.words() + " " + headline.style();
    }

    @Test
    void theSoonestDueIsCountedDownToWithAllThatAreDueThen() {
        assertThat(at(in(15, 10, 10), 5, 18)).isEqualTo("4:42 until 2 are due accent");
        assertThat(at(in(15), 14, 59)).isEqualTo("0:01 until 1 is due accent");
    }

    @Test
    void dueComesBeforeInAndCountsDownToTwenty() {
        assertThat(at(in(15, 10), 10, 0)).isEqualTo("10:00 1 due, left to 20:00 due");
        assertThat(at(in(15, 10), 19, 30)).isEqualTo("0:30 2 due, left to 20:00 due");
    }

    @Test
    void overComesBeforeAllAndCountsUp() {
        assertThat(at(in(15, 20), 20, 42)).isEqualTo("+0:42 2 over 20 minutes over");
    }

    @Test
    void withoutANeedleInThereIsNone() {
        TreatmentSession marked = after(TreatmentSession.opened(new SessionId(new UUID(0, 1)),
                new SessionAct.SessionOpened("p", 1), START), Needles.mark(1));
        assertThat(Headline.of(marked.chart(), START)).isEmpty();
    }

    @Test
    void theScaleShowsTheShareOfTwentyMinutes() {
        Headline headline = Headline.of(in(15), START.plusSeconds(618)).orElseThrow();
        assertThat(headline.fraction(START.plusSeconds(618))).isEqualTo(0.515);
        assertThat(headline.fraction(START.plusSeconds(9999))).isEqualTo(1);
    }
}
