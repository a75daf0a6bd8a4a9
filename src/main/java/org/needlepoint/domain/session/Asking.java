package org.needlepoint.domain.session;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.screening.Answered;
import org.needlepoint.domain.screening.Before;
import org.needlepoint.domain.screening.Consent;

/// What is asked, measured and agreed before the first needle: a chart and an act give the next chart, or a refusal.
///
/// @param chart the chart before the act
/// @param at    the moment of the act
record Asking(Chart chart, Instant at) {

    Asking {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    Chart after(BeforeAct act) {
        Before before = Bounds.open(chart).before();
        return switch (act) {
            case BeforeAct.RoomTaken taken -> chart.withEvents(chart.events()
                    .withRoom(Bounds.within("The room's name", taken.room(), Bounds.NAME_LIMIT)));
            case BeforeAct.QuestionAnswered asked -> withoutOldReasons(before, asked)
                    .withBefore(answered(before, asked));
            case BeforeAct.PainBefore rated -> {
                Bounds.requirePain(rated.pain());
                yield chart.withBefore(before.withPain(rated.pain()));
            }
            case BeforeAct.Measured measured -> chart.withBefore(measured(before, measured));
            case BeforeAct.GoalSet set -> chart.withBefore(before.withGoal(
                    Bounds.within("Today's goal", set.goal(), Before.GOAL_LIMIT)));
            case BeforeAct.Consented consented -> chart.withBefore(before.withConsent(Optional.of(consent(consented))));
            case BeforeAct.SiteAgreed agreed -> chart.withBefore(before.withConsent(Optional.of(
                    given(before).withSite(agreed.site(), at))));
            case BeforeAct.ConsentWithdrawn _ -> chart.withBefore(before.withConsent(Optional.of(
                    given(before).withdrawnAt(at))));
            case BeforeAct.Screened _ -> screened(before);
            case BeforeAct.Overridden overridden -> chart.withReason(new Reasoned(overridden.finding(),
                    Bounds.within("The reason", overridden.reason(), Reasoned.REASON_LIMIT), at));
        };
    }

    private Before answered(Before before, BeforeAct.QuestionAnswered asked) {
        return before.withAnswer(asked.question(), new Answered(asked.reply(), asked.sites(),
                Bounds.within("The note on " + asked.question().label(), asked.note(), Answered.NOTE_LIMIT),
                asked.unchanged(), at));
    }

    /// A reason that was given for a Yes goes with it: the chart would tell of a decision that nobody had to take.
    private Chart withoutOldReasons(Before before, BeforeAct.QuestionAnswered asked) {
        boolean takenBack = before.yes(asked.question()) && !asked.reply().countsAsYes();
        return takenBack ? chart.withoutReasons(asked.question().id()) : chart;
    }

    private static Before measured(Before before, BeforeAct.Measured act) {
        if (act.value().isPresent() && (act.value().getAsInt() < 0 || act.value().getAsInt() > act.measure().most())) {
            throw new Refusal(act.measure().refusal(Integer.toString(act.value().getAsInt())));
        }
        return before.withMeasure(act.measure(), act.value());
    }

    /// Once a needle is in, a consent that stands is only put right: it keeps the moment it was given, and a site that
    /// is new to it has its own. Otherwise the first needle would look like one without consent.
    private Consent consent(BeforeAct.Consented act) {
        Optional<Consent> stands = chart.before().consent().filter(Consent::holds)
                .filter(_ -> !chart.wentIn().isEmpty()).filter(given -> given.form() == act.form()
                        && given.practitioner().equals(act.practitioner()));
        List<Consent.Later> later = new ArrayList<>();
        for (Site site : stands.isPresent() ? act.sites() : List.<Site>of()) {
            later.addAll(stands.get().later().stream().filter(added -> added.site() == site).toList());
            if (!stands.get().sites().contains(site)) {
                later.add(new Consent.Later(site, at));
            }
        }
        return new Consent(act.form(), act.practitioner(), act.practitionerName(), act.explained(), act.sites(),
                act.giver(), Bounds.within("The note on who consented", act.giverNote(), Answered.NOTE_LIMIT),
                stands.map(Consent::at).orElse(at), Optional.empty(), later);
    }

    private static Consent given(Before before) {
        return before.consent().filter(Consent::holds)
                .orElseThrow(() -> new Refusal("No consent stands. Ask for it first."));
    }

    private Chart screened(Before before) {
        Chart next = chart.withBefore(before.withScreened(at));
        return chart.state() == SessionState.DRAFT ? next.with(SessionState.SCREENED) : next;
    }
}
