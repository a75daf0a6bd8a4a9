package org.needlepoint.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.needlepoint.domain.aftercare.Grade;
import org.needlepoint.domain.aftercare.OtherReaction;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.Unaccounted;
import org.needlepoint.store.ReactionRow;
import org.needlepoint.store.SessionRow;
import org.needlepoint.store.SiteCount;
import org.needlepoint.store.Twitches;
import org.needlepoint.store.VisitFacts;

class CourseTest {

    private static SessionRow row(SessionState state, int wentIn, int dwellSeconds, Muscle... muscles) {
        return row(VisitFacts.NONE, state, wentIn, dwellSeconds, muscles);
    }

    private static SessionRow row(VisitFacts visit, SessionState state, int wentIn, int dwellSeconds,
            Muscle... muscles) {
        return new SessionRow(new SessionId(new UUID(0, 1)), 1, Instant.EPOCH, state, Optional.empty(),
                Optional.empty(), 3, wentIn, List.of(new SiteCount(Site.NECK, Side.LEFT, 2),
                        new SiteCount(Site.FOREHEAD, Side.CENTRE, 1)),
                dwellSeconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(dwellSeconds)),
                new Twitches(1, 2), Unaccounted.NONE,
                List.of(muscles), visit, Map.of(), List.of());
    }

    @Test
    void treatedSessionsAddUp() {
        Course course = Course.of(List.of(row(SessionState.OUT, 3, 900, Muscle.PROCERUS, Muscle.SPLENIUS_CAPITIS),
                row(SessionState.NEEDLING, 3, 0, Muscle.SPLENIUS_CAPITIS)));
        assertThat(course.sessions()).isEqualTo(2);
        assertThat(course.needles()).isEqualTo(6);
        assertThat(course.twitches().words()).as("of those that were recorded").isEqualTo("2 of 4");
        assertThat(Twitches.NONE.words()).isEqualTo("not recorded");
        assertThat(course.longest()).contains(Duration.ofMinutes(15));
        assertThat(course.most()).isEqualTo(3);
    }

    @Test
    void plansAndCancelledSessionsDoNotCount() {
        Course course = Course.of(List.of(row(SessionState.MARKED, 0, 0, Muscle.PROCERUS),
                row(SessionState.CANCELLED, 0, 0)));
        assertThat(course.sessions()).isZero();
        assertThat(course.needles()).isZero();
    }

    @Test
    void aSessionWhoseCountIsOpenTellsNoNumber() {
        VisitFacts counting = new VisitFacts("", OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), true,
                Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(Course.of(List.of(row(counting, SessionState.NEEDLING, 3, 900))).needles()).isZero();
    }

    @Test
    void otherIsAColumnOnlyWhenUsed() {
        assertThat(HistoryColumns.sites(List.of(row(SessionState.OUT, 3, 1)))).hasSize(5);
    }

    @Test
    void musclesReadAsOneSentence() {
        assertThat(HistoryWords.muscles(List.of(Muscle.PROCERUS, Muscle.TEMPORALIS_ANTERIOR)))
                .isEqualTo("Procerus, anterior temporalis");
        assertThat(HistoryWords.muscles(List.of())).isEmpty();
    }

    @Test
    void siteMarksAreReadOutInWords() {
        assertThat(SiteDots.words(List.of(new SiteCount(Site.NECK, Side.LEFT, 2))))
                .isEqualTo("neck left 2");
        assertThat(SiteDots.words(List.of())).isEqualTo("no site");
    }

    @Test
    void theGravestReactionIsNamedFirst() {
        ReactionRow sore = new ReactionRow(ReactionKind.SORENESS, Grade.MILD, Optional.empty(), "", List.of());
        ReactionRow faint = new ReactionRow(ReactionKind.DIZZY, Grade.SIGNIFICANT, Optional.empty(), "", List.of());
        ReactionRow itch = new ReactionRow(ReactionKind.OTHER, Grade.MILD, Optional.of(OtherReaction.ITCH), "",
                List.of(1));
        assertThat(HistoryWords.reactions(List.of(sore, faint, itch)))
                .isEqualTo("Dizzy or faint, significant, and 2 more");
        assertThat(HistoryWords.reactions(List.of(itch))).isEqualTo("Itch, mild");
        assertThat(HistoryWords.reactions(List.of())).isEqualTo("No reaction");
    }
}
