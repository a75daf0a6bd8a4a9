package org.needlepoint.domain.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.needlepoint.domain.aftercare.Advice;
import org.needlepoint.domain.aftercare.Grade;
import org.needlepoint.domain.aftercare.Leaving;
import org.needlepoint.domain.aftercare.OtherCare;
import org.needlepoint.domain.aftercare.OtherReaction;
import org.needlepoint.domain.aftercare.ReactionKind;

/// What is checked, noted, planned and signed after the needles are out.
public sealed interface AfterAct extends SessionAct {

    /// The skin was checked, or that was taken back.
    record SkinChecked(boolean checked) implements AfterAct {
    }

    /// A reaction was answered; None is an answer too.
    ///
    /// @param needles the keys of the needles that caused it; empty: general
    /// @param other   what it was, where the kind is Other
    /// @param words   in own words, and what was done; may be empty
    record ReactionNoted(ReactionKind kind, Grade grade, List<Integer> needles, Optional<OtherReaction> other,
            String words) implements AfterAct {
        public ReactionNoted {
            needles = List.copyOf(needles);
        }
    }

    /// Who was told about a grave reaction, when, and what was said (C32).
    record FollowedUp(ReactionKind kind, String told, String when, String said) implements AfterAct {
    }

    /// Something was confirmed before leaving, or that was taken back (C28).
    record LeavingConfirmed(Leaving item, boolean confirmed) implements AfterAct {
    }

    /// Advice was given, or that was taken back.
    record AdviceGiven(Advice item, boolean given) implements AfterAct {
    }

    /// Other care was given today, or that was taken back.
    record OtherCareGiven(OtherCare care, boolean given) implements AfterAct {
    }

    /// Pain now, after the session: 0 to 10 (NPRS); empty takes it back.
    record PainAfter(OptionalInt pain) implements AfterAct {
    }

    /// The day of the next session; empty takes it back.
    record NextPlanned(Optional<LocalDate> day) implements AfterAct {
    }

    /// The note of the session.
    record NoteWritten(String note) implements AfterAct {
    }

    /// The chart was signed: from here on it only takes addenda.
    record Signed(String practitioner, String name, String registration) implements AfterAct {
    }

    /// An addendum to a signed chart; the original stays readable (C37; CPTA-CHART).
    record Amended(String author, String reason, String text) implements AfterAct {
    }

    /// The check call 24 to 48 hours later (C33).
    record CheckCalled(boolean reached, OptionalInt pain, boolean stillSore, boolean breathless, String note,
            String by) implements AfterAct {
    }
}
