package org.needlepoint.ui.treatment.picture;

/// A room while the workstation is locked: no patient is named there.
///
/// @param room   the room's name
/// @param unlock asks for the PIN: what all but Out and Silence leads to
public record IdleRoom(String room, Runnable unlock) {
}
