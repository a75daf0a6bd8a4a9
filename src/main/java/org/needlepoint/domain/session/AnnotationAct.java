package org.needlepoint.domain.session;

import java.util.Objects;
import org.needlepoint.domain.session.annotation.Annotation;

/// What is drawn onto the drawings beside the needles.
public sealed interface AnnotationAct extends SessionAct {

    /// Something was drawn.
    ///
    /// @param key the number of this act in the session
    record AnnotationDrawn(long key, Annotation annotation) implements AnnotationAct {
        public AnnotationDrawn {
            Objects.requireNonNull(annotation, "annotation");
        }
    }

    /// Something that was drawn was taken off the drawing again.
    record AnnotationRemoved(long key) implements AnnotationAct {
    }
}
