package org.needlepoint.ui.common;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/// Something whose taps are written as they happen, and that tells how far that is.
public interface Saving {

    /// The moment of the newest tap that is on disk.
    ReadOnlyObjectProperty<Optional<Instant>> savedProperty();

    /// Why the newest tap is not on disk, while it is not.
    ReadOnlyObjectProperty<Optional<Failure>> troubleProperty();
}
