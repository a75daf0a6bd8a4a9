package org.needlepoint.print;

/// A printer of this workstation.
///
/// @param name      as the system calls it
/// @param standard  whether the system prints to it by default
/// @param accepting whether it takes jobs; one that does may still be paused, which no system tells
public record Printer(String name, boolean standard, boolean accepting) {
}
