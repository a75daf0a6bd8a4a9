package org.needlepoint.domain.clinic;

import java.util.List;

/// The clinic's letterhead and paper.
///
/// @param name    the clinic's name; empty until it is entered
/// @param address the address, a line each, at most four
/// @param phone   the telephone
/// @param paper   the clinic's own paper
public record ClinicProfile(String name, List<String> address, String phone, Paper paper) {

    /// The most lines of an address that the letterhead holds.
    public static final int ADDRESS_LINES = 4;

    public ClinicProfile {
        name = name.strip();
        address = address.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
        phone = phone.strip();
        if (address.size() > ADDRESS_LINES) {
            throw new IllegalArgumentException("The letterhead holds " + ADDRESS_LINES + " address lines, not "
                    + address.size() + ". Put two of them on one line.");
        }
    }

    /// A clinic of which nothing was entered yet.
    public static ClinicProfile empty(Paper paper) {
        return new ClinicProfile("", List.of(), "", paper);
    }
}
