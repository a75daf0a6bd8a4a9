package org.needlepoint.ui.common.pin;

import java.util.Arrays;
import org.needlepoint.store.clinic.PinCheck;
import org.needlepoint.store.clinic.PinStore;
import org.needlepoint.ui.common.Background;

/// Lets somebody through whose PIN is right: takes it from a pad, has it checked in the background, and tells the pad.
public final class PinGate {

    private final PinStore pins;
    private final Background background;

    public PinGate(PinStore pins, Background background) {
        this.pins = pins;
        this.background = background;
    }

    /// Opens for a practitioner.
    ///
    /// @param pad   where the PIN is typed
    /// @param right run each time it is the practitioner's; the pad still shows its dots then
    public void guard(PinPad pad, String practitioner, Runnable right) {
        pad.onComplete(pin -> background.write(() -> {
            try {
                return pins.check(practitioner, pin);
            } finally {
                Arrays.fill(pin, '\0');
            }
        }, answer -> {
            switch (answer) {
                case PinCheck.Right() -> right.run();
                case PinCheck.Wrong(int attempts) -> pad.wrong("Wrong PIN. Try again; after "
                        + (PinStore.FREE_ATTEMPTS + 1) + " wrong ones it waits. This was number " + attempts + ".");
                case PinCheck.Wait(var until) -> pad.waiting(until);
            }
        }, failure -> pad.wrong(failure.withCode())));
    }
}
