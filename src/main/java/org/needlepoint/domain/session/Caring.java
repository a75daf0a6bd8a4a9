package org.needlepoint.domain.session;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.aftercare.Addendum;
import org.needlepoint.domain.aftercare.After;
import org.needlepoint.domain.aftercare.CheckCall;
import org.needlepoint.domain.aftercare.FollowUp;
import org.needlepoint.domain.aftercare.Leaving;
import org.needlepoint.domain.aftercare.OtherCare;
import org.needlepoint.domain.aftercare.Reaction;
import org.needlepoint.domain.aftercare.Signature;

/// What is checked, noted, planned and signed after the needles are out: a chart and an act give the next chart, or a
/// refusal.
///
/// @param chart the chart before the act
/// @param at    the moment of the act
record Caring(Chart chart, Instant at) {

    Caring {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    Chart after(AfterAct act) {
        return switch (act) {
            case AfterAct.Amended amended -> amended(amended);
            case AfterAct.CheckCalled called -> called(called);
            case AfterAct.Signed signed -> signed(signed);
            default -> Bounds.open(chart).withAfter(cared(act));
        };
    }

    private After cared(AfterAct act) {
        After after = chart.after();
        return switch (act) {
            case AfterAct.SkinChecked skin -> after.withSkinChecked(when(skin.checked()));
            case AfterAct.ReactionNoted noted -> after.withReaction(noted.kind(), reaction(noted));
            case AfterAct.FollowedUp followed -> followedUp(followed);
            case AfterAct.LeavingConfirmed item when item.confirmed() && after.rested().running()
                    && item.item() != Leaving.SHARPS_IN_BIN -> throw new Refusal(
                            "The patient still rests. Tap Steady again first.");
            case AfterAct.LeavingConfirmed item -> after.withLeaving(item.item(), when(item.confirmed()));
            case AfterAct.AdviceGiven item -> after.withAdvice(item.item(), when(item.given()));
            case AfterAct.OtherCareGiven care -> after.withOtherCare(given -> {
                List<OtherCare> changed = new ArrayList<>(given);
                changed.remove(care.care());
                if (care.given()) {
                    changed.add(care.care());
                }
                return changed;
            });
            case AfterAct.PainAfter rated -> {
                Bounds.requirePain(rated.pain());
                yield after.withPain(rated.pain());
            }
            case AfterAct.NextPlanned planned -> after.withNext(planned.day());
            case AfterAct.NoteWritten written -> after.withNote(
                    Bounds.within("The note", written.note(), After.NOTE_LIMIT));
            case AfterAct.Signed _, AfterAct.Amended _, AfterAct.CheckCalled _ ->
                throw new IllegalArgumentException("Not an act of aftercare: " + act);
        };
    }

    private Optional<Instant> when(boolean done) {
        return done ? Optional.of(at) : Optional.empty();
    }

    private Reaction reaction(AfterAct.ReactionNoted act) {
        for (int key : act.needles()) {
            if (chart.placement(key).filter(NeedlePlacement::wentIn).isEmpty()) {
                throw new Refusal("A reaction is pinned to a needle that went in. Choose another, or General.");
            }
        }
        return new Reaction(Optional.of(act.grade()), act.needles(), act.other(),
                Bounds.within("The words on " + act.kind().label(), act.words(), Reaction.TEXT_LIMIT), at,
                chart.after().reaction(act.kind()).flatMap(Reaction::followUp));
    }

    private After followedUp(AfterAct.FollowedUp act) {
        if (chart.after().reaction(act.kind()).isEmpty()) {
            throw new Refusal(act.kind().label() + " is not answered yet. Grade it first.");
        }
        return chart.after().withFollowUp(act.kind(), new FollowUp(
                Bounds.within("Who was told", act.told(), Reaction.TEXT_LIMIT),
                Bounds.within("When", act.when(), Reaction.TEXT_LIMIT),
                Bounds.within("What was said", act.said(), Reaction.TEXT_LIMIT)));
    }

    private Chart signed(AfterAct.Signed act) {
        if (Bounds.open(chart).state() != SessionState.COUNTED) {
            throw new Refusal("The needles are not counted yet. Count them, then sign.");
        }
        return chart.withSeal(chart.seal().signed(
                new Signature(act.practitioner(), act.name(), act.registration(), at))).with(SessionState.SIGNED);
    }

    private Chart amended(AfterAct.Amended act) {
        requireSigned();
        String reason = Bounds.within("The reason", act.reason(), Reasoned.REASON_LIMIT);
        String text = Bounds.within("The addendum", act.text(), Addendum.TEXT_LIMIT);
        if (reason.isEmpty() || text.isEmpty()) {
            throw new Refusal((text.isEmpty() ? "The addendum" : "The reason")
                    + " is empty. An addendum needs its text and its reason.");
        }
        return chart.withSeal(chart.seal().with(new Addendum(act.author(), reason, text, at)));
    }

    private Chart called(AfterAct.CheckCalled act) {
        if (chart.state() != SessionState.SIGNED && chart.state() != SessionState.COUNTED
                && chart.state() != SessionState.OUT) {
            throw new Refusal("The session is not over. A check call follows 24 to 48 hours after it.");
        }
        Bounds.requirePain(act.pain());
        return chart.withSeal(chart.seal().with(new CheckCall(act.reached(), act.pain(), act.stillSore(),
                act.breathless(), Bounds.within("The note", act.note(), Addendum.TEXT_LIMIT), act.by(), at)));
    }

    private void requireSigned() {
        if (chart.state() != SessionState.SIGNED) {
            throw new Refusal("This chart is not signed. Change it directly.");
        }
    }
}
