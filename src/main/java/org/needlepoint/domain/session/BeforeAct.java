package org.needlepoint.domain.session;

import java.util.List;
import java.util.OptionalInt;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.screening.ConsentForm;
import org.needlepoint.domain.screening.Giver;
import org.needlepoint.domain.screening.Measure;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.screening.Reply;

/// What is asked, measured and agreed before the first needle.
public sealed interface BeforeAct extends SessionAct {

    /// The room the session takes place in.
    record RoomTaken(String room) implements BeforeAct {
    }

    /// A screening question was asked and answered.
    ///
    /// @param unchanged whether it was asked and is the same as last time
    record QuestionAnswered(Question question, Reply reply, List<Site> sites, String note, boolean unchanged)
            implements BeforeAct {
        public QuestionAnswered {
            sites = List.copyOf(sites);
        }
    }

    /// Pain now, before the session: 0 to 10 (NPRS); empty takes it back.
    record PainBefore(OptionalInt pain) implements BeforeAct {
    }

    /// A value was measured; empty takes it back.
    record Measured(Measure measure, OptionalInt value) implements BeforeAct {
    }

    /// Today's goal, in own words.
    record GoalSet(String goal) implements BeforeAct {
    }

    /// Consent was given or declined (C4; CPTA-CON).
    ///
    /// @param practitioner     the id of the practitioner it names
    /// @param practitionerName the name, as it was said
    /// @param explained        what was explained, in the words of the day
    /// @param giverNote        the guardian's name, or how the mature minor's capacity was judged; else empty
    record Consented(ConsentForm form, String practitioner, String practitionerName, String explained,
            List<Site> sites, Giver giver, String giverNote) implements BeforeAct {
        public Consented {
            sites = List.copyOf(sites);
        }
    }

    /// One more site was agreed to.
    record SiteAgreed(Site site) implements BeforeAct {
    }

    /// Consent was withdrawn: no new needle, all out (C5; CPTA-CON).
    record ConsentWithdrawn() implements BeforeAct {
    }

    /// "Continue": screening is closed.
    record Screened() implements BeforeAct {
    }

    /// A rule's warning was overridden with a reason; the wording of the day is kept (CLINICAL.md part C).
    record Overridden(Finding finding, String reason) implements BeforeAct {
        public Overridden {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("A reason is written before it is kept.");
            }
        }
    }
}
