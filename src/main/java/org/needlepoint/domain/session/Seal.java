package org.needlepoint.domain.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.aftercare.Addendum;
import org.needlepoint.domain.aftercare.CheckCall;
import org.needlepoint.domain.aftercare.Signature;

/// The signature of a chart, and what was added after it.
///
/// @param signature who signed, and when
/// @param addenda   the changes after it, in order; the original stays as it is
/// @param calls     the check calls, in order
public record Seal(Optional<Signature> signature, List<Addendum> addenda, List<CheckCall> calls) {

    /// Not signed.
    public static final Seal NONE = new Seal(Optional.empty(), List.of(), List.of());

    public Seal {
        addenda = List.copyOf(addenda);
        calls = List.copyOf(calls);
    }

    Seal signed(Signature value) {
        return new Seal(Optional.of(value), addenda, calls);
    }

    Seal with(Addendum addendum) {
        List<Addendum> more = new ArrayList<>(addenda);
        more.add(addendum);
        return new Seal(signature, more, calls);
    }

    Seal with(CheckCall call) {
        List<CheckCall> more = new ArrayList<>(calls);
        more.add(call);
        return new Seal(signature, addenda, more);
    }
}
