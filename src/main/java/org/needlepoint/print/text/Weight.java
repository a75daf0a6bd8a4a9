package org.needlepoint.print.text;

/// The two weights of the house type (UX section 8).
public enum Weight {
    REGULAR, SEMIBOLD
}
