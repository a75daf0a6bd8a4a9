package org.needlepoint.domain.session.annotation;

import org.needlepoint.domain.body.BodyView;

/// What a hand drew onto one of the drawings. It marks no needle and counts none.
public sealed interface Annotation permits PainArea {

    /// The drawing it lies on.
    BodyView view();
}
