package org.needlepoint.ui.treatment.picture;

import java.time.ZoneId;
import org.needlepoint.domain.round.Faint;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.ui.common.Times;

/// A room while the workstation is locked: no patient is named there.
///
/// @param room   the room's name
/// @param unlock asks for the PIN: what all but Out, Silence and Patient faint leads to
/// @param faint  "Patient faint" of this room
public record IdleRoom(String room, Runnable unlock, Runnable faint) {

    /// What stands at the foot of the locked screen: what to do in a faint, else what needs no PIN.
    public static String words(Chart chart, ZoneId zone) {
        return chart.events().faint().filter(Faint::open).map(faint -> "Patient faint, "
                + Times.clock(faint.at(), zone)
                + ". Take the needles out, hairline first.\nLie the patient down. Stay.").orElse(
                "Out, Silence and Patient faint need no PIN.\nYou confirm them after unlocking.");
    }
}
