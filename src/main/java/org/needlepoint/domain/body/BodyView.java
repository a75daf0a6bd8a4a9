package org.needlepoint.domain.body;

import java.util.Arrays;
import java.util.Optional;

/// One of the five drawings a needle can be charted on.
///
/// A view's [#id()] is stored with every placement and names its drawing; it never changes.
public enum BodyView {
    /// The patient's right profile: the computed mirror of [#LEFT]. Origin: right tragion.
    RIGHT("head-right", "Right side"),
    /// The face. Origin: sellion.
    FRONT("head-front", "Front"),
    /// The patient's left profile. Origin: left tragion.
    LEFT("head-left", "Left side"),
    /// Head and neck from behind. Origin: inion.
    NECK("head-neck-back", "Neck, from behind"),
    /// The upper back from behind. Origin: tip of the C7 spinous process.
    BACK("upper-back", "Upper back");

    private final String id;
    private final String title;

    BodyView(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /// The stable id, as stored in acts.
    public String id() {
        return id;
    }

    /// The name under the drawing on screen and paper.
    public String title() {
        return title;
    }

    /// The view that shows the mirrored spot of this one: the profiles answer each other, the others themselves.
    public BodyView mirrored() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case FRONT, NECK, BACK -> this;
        };
    }

    /// The view with the given id, or empty where no drawing has it.
    public static Optional<BodyView> ofId(String id) {
        return Arrays.stream(values()).filter(view -> view.id.equals(id)).findFirst();
    }
}
