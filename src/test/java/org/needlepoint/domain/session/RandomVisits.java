package org.needlepoint.domain.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.needlepoint.domain.aftercare.Advice;
import org.needlepoint.domain.aftercare.Grade;
import org.needlepoint.domain.aftercare.Leaving;
import org.needlepoint.domain.aftercare.OtherCare;
import org.needlepoint.domain.aftercare.OtherReaction;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.round.Fate;
import org.needlepoint.domain.round.Position;
import org.needlepoint.domain.screening.ConsentForm;
import org.needlepoint.domain.screening.Giver;
import org.needlepoint.domain.screening.Measure;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.screening.Reply;
import org.needlepoint.domain.session.annotation.Annotations;
import org.needlepoint.domain.session.annotation.PainArea;
import org.needlepoint.domain.session.annotation.PainQuality;
import org.needlepoint.domain.session.annotation.Stroke;

/// Acts around the needles with anything in their fields that may be there.
final class RandomVisits {

    private final Random random;

    RandomVisits(Random random) {
        this.random = random;
    }

    /// An act of any kind; those that end a session are rare.
    SessionAct next(int needle, TreatmentSession session, Location location, Needle size) {
        return switch (random.nextInt(7)) {
            case 6 -> annotation(session);
            case 0, 1 -> before();
            case 2, 3, 4 -> round(needle, session, location, size);
            default -> random.nextInt(150) == 0 ? sealed() : after(needle);
        };
    }

    private SessionAct annotation(TreatmentSession session) {
        List<Annotations.Drawn> drawn = session.chart().annotations().drawn();
        if (random.nextInt(3) == 0) {
            return new AnnotationAct.AnnotationRemoved(drawn.isEmpty() ? 1 : drawn.getLast().key());
        }
        long key = session.nextTap() + (random.nextInt(10) == 0 ? 1 : 0);
        return new AnnotationAct.AnnotationDrawn(key, new PainArea(stroke(), random.nextInt(-1, 12),
                random.nextBoolean() ? Optional.empty() : Optional.of(pick(PainQuality.values())), text()));
    }

    private Stroke stroke() {
        List<Stroke.At> points = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            points.add(new Stroke.At(random.nextInt(-900, 900) / 10.0, random.nextInt(-900, 900) / 10.0));
        }
        return new Stroke(pick(BodyView.values()), 1 + random.nextInt(3), points);
    }

    private SessionAct before() {
        return switch (random.nextInt(10)) {
            case 0 -> new BeforeAct.RoomTaken(text());
            case 1 -> new BeforeAct.PainBefore(number(-1, 11));
            case 2 -> new BeforeAct.Measured(pick(Measure.values()), number(-1, 120));
            case 3 -> new BeforeAct.GoalSet(text());
            case 4 -> new BeforeAct.Consented(pick(ConsentForm.values()), text(), text(), text(), sites(),
                    pick(Giver.values()), text());
            case 5 -> new BeforeAct.SiteAgreed(pick(Site.values()));
            case 6 -> new BeforeAct.ConsentWithdrawn();
            case 7 -> new BeforeAct.Screened();
            case 8 -> new BeforeAct.Overridden(new Finding(pick(Level.values()), "C" + random.nextInt(40), text(),
                    text(), text()), "x" + text());
            default -> new BeforeAct.QuestionAnswered(pick(Question.values()), pick(Reply.values()), sites(), text(),
                    random.nextBoolean());
        };
    }

    private SessionAct round(int needle, TreatmentSession session, Location location, Needle size) {
        return switch (random.nextInt(19)) {
            case 0 -> new RoundAct.PositionChosen(pick(Position.values()));
            case 1 -> new RoundAct.Prepared(List.of(new Pack(16, 15, text(), Optional.of(day()), text())));
            case 2 -> new RoundAct.PreparationTakenBack();
            case 3, 4, 5 -> new RoundAct.Counted(session.chart().wentInThisRound().size() + random.nextInt(3),
                    random.nextInt(3));
            case 6, 7 -> new RoundAct.NeedleAnswered(needle, pick(Fate.values()));
            case 8 -> new RoundAct.AnotherWentIn(session.nextNeedle(), location, size);
            case 9 -> new RoundAct.PlaceSearched(text(), random.nextBoolean());
            case 10 -> new RoundAct.IncidentWritten(text(), text(), text());
            case 11 -> new RoundAct.CountSettled();
            case 12 -> new RoundAct.TurnedOver();
            case 13 -> new RoundAct.RoundDropped();
            case 14 -> new RoundAct.Fainted();
            case 15 -> new RoundAct.RestBegan();
            case 16 -> new RoundAct.RestEnded();
            case 17 -> random.nextBoolean() ? new RoundAct.BellGiven() : new RoundAct.Provisional();
            default -> random.nextBoolean() ? new RoundAct.ProvisionalConfirmed(text())
                    : new RoundAct.TapsStated(text(), text());
        };
    }

    private SessionAct after(int needle) {
        return switch (random.nextInt(9)) {
            case 0 -> new AfterAct.SkinChecked(random.nextBoolean());
            case 1, 2 -> new AfterAct.ReactionNoted(pick(ReactionKind.values()), pick(Grade.values()),
                    random.nextBoolean() ? List.of() : List.of(needle), random.nextBoolean() ? Optional.empty()
                            : Optional.of(pick(OtherReaction.values())), text());
            case 3 -> new AfterAct.FollowedUp(pick(ReactionKind.values()), text(), text(), text());
            case 4 -> new AfterAct.LeavingConfirmed(pick(Leaving.values()), random.nextBoolean());
            case 5 -> new AfterAct.AdviceGiven(pick(Advice.values()), random.nextBoolean());
            case 6 -> new AfterAct.OtherCareGiven(pick(OtherCare.values()), random.nextBoolean());
            case 7 -> new AfterAct.PainAfter(number(0, 10));
            default -> random.nextBoolean() ? new AfterAct.NoteWritten(text())
                    : new AfterAct.NextPlanned(random.nextBoolean() ? Optional.empty() : Optional.of(day()));
        };
    }

    private SessionAct sealed() {
        return switch (random.nextInt(3)) {
            case 0 -> new AfterAct.Signed(text(), text(), text());
            case 1 -> new AfterAct.Amended(text(), text(), text());
            default -> new AfterAct.CheckCalled(random.nextBoolean(), number(0, 10), random.nextBoolean(),
                    random.nextBoolean(), text(), text());
        };
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1000));
    }

    private List<Site> sites() {
        return random.nextBoolean() ? List.of() : List.of(pick(Site.values()));
    }

    private OptionalInt number(int least, int most) {
        return random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(least, most + 1));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private String text() {
        String[] texts = {"", "Room 1", "Łukasz \"x\" \\ 字", "line one\nline two", "× – μ"};
        return texts[random.nextInt(texts.length)];
    }
}
