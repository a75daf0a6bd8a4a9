package org.needlepoint.domain.session.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is drawn onto the drawings of a session, in the order it was drawn.
///
/// @param drawn each with its key
public record Annotations(List<Drawn> drawn) {

    /// Nothing is drawn.
    public static final Annotations NONE = new Annotations(List.of());

    /// A session holds at most so many.
    public static final int MOST = 60;

    public Annotations {
        drawn = List.copyOf(drawn);
    }

    /// One annotation.
    ///
    /// @param key the number of the act that drew it, so that no key is ever given twice
    public record Drawn(long key, Annotation annotation) {
    }

    public boolean isEmpty() {
        return drawn.isEmpty();
    }

    /// The annotation with a key.
    public Optional<Annotation> of(long key) {
        return drawn.stream().filter(one -> one.key() == key).map(Drawn::annotation).findFirst();
    }

    /// The pain areas, in the order they were drawn.
    public List<PainArea> painAreas() {
        return drawn.stream().map(Drawn::annotation).filter(PainArea.class::isInstance).map(PainArea.class::cast)
                .toList();
    }

    /// With one more, on top.
    public Annotations with(long key, Annotation annotation) {
        List<Drawn> more = new ArrayList<>(drawn);
        more.add(new Drawn(key, annotation));
        return new Annotations(more);
    }

    /// Without one.
    public Annotations without(long key) {
        return new Annotations(drawn.stream().filter(one -> one.key() != key).toList());
    }
}
