package org.needlepoint.domain.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.patient.headache.HeadSide;
import org.needlepoint.domain.screening.Before;
import org.needlepoint.domain.session.Chart;

/// What the rules look at. Rules know no clock, no file and no screen.
///
/// @param day          the day of the session
/// @param age          the patient's age on that day, in whole years
/// @param chart        the session as it stands
/// @param practitioner who needles and signs
/// @param past         the sessions before
/// @param painSide     the side the headache is usually on, where that is recorded
public record Facts(LocalDate day, int age, Chart chart, Practitioner practitioner, Past past,
        Optional<HeadSide> painSide) {

    public Facts {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(chart, "chart");
        Objects.requireNonNull(practitioner, "practitioner");
        Objects.requireNonNull(past, "past");
        Objects.requireNonNull(painSide, "painSide");
    }

    /// The sessions before this one.
    ///
    /// @param treatments how many there were in which a needle went in
    /// @param last       what was asked before the last of them
    public record Past(int treatments, Optional<Before> last) {

        /// A patient who was never needled here.
        public static final Past NONE = new Past(0, Optional.empty());
    }

    Before before() {
        return chart.before();
    }
}
