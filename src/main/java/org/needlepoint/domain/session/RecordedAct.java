package org.needlepoint.domain.session;

import java.time.Instant;
import java.util.Objects;

/// An act as the record keeps it: numbered, timed, signed by who and where, and chained to the one before.
///
/// @param number       the act's number in its session, from 1, without gaps
/// @param tap          the number of the first act of the same tap; one tap is one undo
/// @param at           the moment, to the millisecond
/// @param practitioner the practitioner's id; empty where nobody is named yet
/// @param workstation  the workstation's name
/// @param act          what happened
/// @param previousHash the hash of the act before; all zeros for the first
/// @param hash         the SHA-256 over everything above, in hex
public record RecordedAct(
        long number,
        long tap,
        Instant at,
        String practitioner,
        String workstation,
        SessionAct act,
        String previousHash,
        String hash) {

    public RecordedAct {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(practitioner, "practitioner");
        Objects.requireNonNull(workstation, "workstation");
        Objects.requireNonNull(act, "act");
        if (number < 1 || tap < 1 || tap > number) {
            throw new IllegalArgumentException("Act " + number + " of tap " + tap + " cannot be.");
        }
    }
}
