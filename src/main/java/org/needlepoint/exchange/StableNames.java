package org.needlepoint.exchange;

import org.needlepoint.domain.aftercare.Advice;
import org.needlepoint.domain.aftercare.Grade;
import org.needlepoint.domain.aftercare.Leaving;
import org.needlepoint.domain.aftercare.OtherCare;
import org.needlepoint.domain.aftercare.OtherReaction;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.clinic.Register;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.domain.round.Fate;
import org.needlepoint.domain.round.Position;
import org.needlepoint.domain.screening.ConsentForm;
import org.needlepoint.domain.screening.Giver;
import org.needlepoint.domain.screening.Measure;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.screening.Reply;
import org.needlepoint.domain.session.Answer;
import org.needlepoint.domain.session.Direction;
import org.needlepoint.domain.session.Grip;
import org.needlepoint.domain.session.Sensation;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.domain.session.Technique;
import org.needlepoint.domain.session.annotation.PainQuality;

/// The stored name of every value that acts and tables hold.
///
/// Many lists bring their own ids; the others are named here. A name is never changed and never reused.
public final class StableNames {

    public static final Naming<BodyView> VIEW = Naming.of("view", BodyView.class, BodyView::id);

    public static final Naming<Muscle> MUSCLE = Naming.of("muscle", Muscle.class, Muscle::id);

    public static final Naming<Site> SITE = Naming.of("site", Site.class, site -> switch (site) {
        case FOREHEAD -> "forehead";
        case TEMPLE -> "temple";
        case TOP_OF_EAR -> "top-of-ear";
        case NECK -> "neck";
        case UPPER_BACK -> "upper-back";
        case OTHER -> "other";
    });

    public static final Naming<Side> SIDE = Naming.of("side", Side.class, side -> switch (side) {
        case LEFT -> "left";
        case RIGHT -> "right";
        case CENTRE -> "centre";
    });

    public static final Naming<Direction> DIRECTION = Naming.of("direction", Direction.class,
            direction -> switch (direction) {
                case PERPENDICULAR -> "perpendicular";
                case CRANIAL -> "cranial";
                case CAUDAL -> "caudal";
                case MEDIAL -> "medial";
                case LATERAL -> "lateral";
                case ANTERIOR -> "anterior";
                case POSTERIOR -> "posterior";
            });

    public static final Naming<Technique> TECHNIQUE = Naming.of("technique", Technique.class,
            technique -> switch (technique) {
                case STATIC -> "static";
                case ROTATED -> "rotated";
                case PISTON -> "pistoned";
                case FAN -> "fanned";
            });

    public static final Naming<Grip> GRIP = Naming.of("grip", Grip.class, grip -> switch (grip) {
        case FLAT -> "flat";
        case PINCER -> "pincer";
        case BRACKET -> "bracket";
    });

    public static final Naming<Sensation> SENSATION = Naming.of("sensation", Sensation.class,
            sensation -> switch (sensation) {
                case NONE -> "none";
                case ACHE -> "ache";
                case STING_OR_BURN -> "sting-or-burn";
                case SHOOTING -> "shooting";
            });

    public static final Naming<Answer> ANSWER = Naming.of("answer", Answer.class, answer -> switch (answer) {
        case YES -> "yes";
        case NO -> "no";
        case NOT_RECORDED -> "not-recorded";
    });

    public static final Naming<SessionAct.Stamp> STAMP = Naming.of("stamp", SessionAct.Stamp.class,
            stamp -> switch (stamp) {
                case IN -> "in";
                case OUT -> "out";
            });

    public static final Naming<SessionState> STATE = Naming.of("state", SessionState.class, state -> switch (state) {
        case DRAFT -> "draft";
        case SCREENED -> "screened";
        case MARKED -> "marked";
        case NEEDLING -> "needling";
        case OUT -> "out";
        case COUNTED -> "counted";
        case SIGNED -> "signed";
        case CANCELLED -> "cancelled";
    });

    public static final Naming<Sex> SEX = Naming.of("sex", Sex.class, sex -> switch (sex) {
        case FEMALE -> "female";
        case MALE -> "male";
        case OTHER -> "other";
        case NOT_STATED -> "not-stated";
    });

    public static final Naming<Paper> PAPER = Naming.of("paper", Paper.class, paper -> switch (paper) {
        case A4 -> "a4";
        case LETTER -> "letter";
    });

    public static final Naming<Register> REGISTER = Naming.of("register", Register.class, register ->
            switch (register) {
                case GENERAL -> "general";
                case PROVISIONAL -> "provisional";
            });

    public static final Naming<Level> LEVEL = Naming.of("level", Level.class, Level::id);

    public static final Naming<Question> QUESTION = Naming.of("question", Question.class, Question::id);

    public static final Naming<Reply> REPLY = Naming.of("reply", Reply.class, Reply::id);

    public static final Naming<Measure> MEASURE = Naming.of("measure", Measure.class, Measure::id);

    public static final Naming<ConsentForm> CONSENT_FORM = Naming.of("consent form", ConsentForm.class,
            ConsentForm::id);

    public static final Naming<Giver> GIVER = Naming.of("giver", Giver.class, Giver::id);

    public static final Naming<Position> POSITION = Naming.of("position", Position.class, Position::id);

    public static final Naming<Fate> FATE = Naming.of("fate", Fate.class, Fate::id);

    public static final Naming<ReactionKind> REACTION_KIND = Naming.of("reaction kind", ReactionKind.class,
            ReactionKind::id);

    public static final Naming<OtherReaction> OTHER_REACTION = Naming.of("other reaction", OtherReaction.class,
            OtherReaction::id);

    public static final Naming<Grade> GRADE = Naming.of("grade", Grade.class, Grade::id);

    public static final Naming<Leaving> LEAVING = Naming.of("leaving", Leaving.class, Leaving::id);

    public static final Naming<Advice> ADVICE = Naming.of("advice", Advice.class, Advice::id);

    public static final Naming<OtherCare> OTHER_CARE = Naming.of("other care", OtherCare.class, OtherCare::id);

    public static final Naming<PainQuality> PAIN_QUALITY = Naming.of("pain quality", PainQuality.class,
            quality -> switch (quality) {
                case DULL -> "dull";
                case THROBBING -> "throbbing";
                case PRESSING -> "pressing";
                case STABBING -> "stabbing";
            });

    private StableNames() {
    }
}
