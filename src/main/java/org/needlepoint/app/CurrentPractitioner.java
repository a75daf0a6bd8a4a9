package org.needlepoint.app;

import java.util.function.Consumer;
import org.needlepoint.domain.clinic.Practitioner;

/// Who works at this workstation now. Settings change it; acts are recorded under it.
final class CurrentPractitioner {

    private final Consumer<Practitioner> shown;
    private volatile Practitioner practitioner;

    CurrentPractitioner(Practitioner first, Consumer<Practitioner> shown) {
        this.shown = shown;
        this.practitioner = first;
        shown.accept(first);
    }

    void set(Practitioner next) {
        practitioner = next;
        shown.accept(next);
    }

    Practitioner get() {
        return practitioner;
    }

    /// The id that acts carry; read from the writing thread too.
    String id() {
        return practitioner.id();
    }
}
