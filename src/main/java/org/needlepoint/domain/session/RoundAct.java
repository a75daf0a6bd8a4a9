package org.needlepoint.domain.session;

import java.util.List;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.domain.round.Fate;
import org.needlepoint.domain.round.Position;

/// What belongs to a round: its position and preparation, its count, and what interrupts it.
public sealed interface RoundAct extends SessionAct {

    /// How the patient lies or sits in this round.
    record PositionChosen(Position position) implements RoundAct {
    }

    /// Skin sterilised, new needles: confirmed, with the packs that are open (ART; BN121 s.7).
    record Prepared(List<Pack> packs) implements RoundAct {
        public Prepared {
            packs = List.copyOf(packs);
        }
    }

    /// The confirmation was taken back.
    record PreparationTakenBack() implements RoundAct {
    }

    /// How many came out, and how many of them were opened and not used. Where it fits, the round is settled; where
    /// it differs, each needle is asked about (C14).
    record Counted(int counted, int spares) implements RoundAct {
    }

    /// What became of a needle, where the count differs.
    record NeedleAnswered(int needle, Fate fate) implements RoundAct {
    }

    /// "Another went in": a needle that is not on the drawing; it carries the round's start stamp, shown as "~".
    record AnotherWentIn(int needle, Location location, Needle size) implements RoundAct {
    }

    /// A place beside the sites was looked at, or that was taken back.
    record PlaceSearched(String place, boolean searched) implements RoundAct {
    }

    /// What was done about a needle that is not accounted for (C14).
    record IncidentWritten(String looked, String told, String next) implements RoundAct {
    }

    /// The count that differed is settled: every needle is answered for, and it fits or its incident is complete.
    record CountSettled() implements RoundAct {
    }

    /// "Turn over": the next round begins.
    record TurnedOver() implements RoundAct {
    }

    /// The round was given up before a needle was in it.
    record RoundDropped() implements RoundAct {
    }

    /// "Patient faint": the needles come out (C29).
    record Fainted() implements RoundAct {
    }

    /// The patient lies or sits and rests: the resting timer runs.
    record RestBegan() implements RoundAct {
    }

    /// The resting timer ended: the patient is steady, or safe after a faint.
    record RestEnded() implements RoundAct {
    }

    /// Before the practitioner left the room the patient got the bell.
    record BellGiven() implements RoundAct {
    }

    /// Stands first in a tap that was made on the idle screen, by nobody named yet.
    record Provisional() implements RoundAct {
    }

    /// Whose the taps of the idle screen were, as older records say it: not who stated it.
    ///
    /// @param practitioner whose they were: a name
    record ProvisionalConfirmed(String practitioner) implements RoundAct {
    }

    /// Whose the taps of the idle screen were was stated after unlocking.
    ///
    /// @param whose the name of whose they were
    /// @param by    the name of who stated it
    record TapsStated(String whose, String by) implements RoundAct {
    }
}
