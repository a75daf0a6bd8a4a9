package org.needlepoint.diagram;

/// Which end of a text stands at its point.
public enum Anchor {
    START, MIDDLE, END;

    Anchor mirrored() {
        return switch (this) {
            case START -> END;
            case MIDDLE -> MIDDLE;
            case END -> START;
        };
    }
}
