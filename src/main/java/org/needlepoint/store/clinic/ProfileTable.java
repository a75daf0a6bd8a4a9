package org.needlepoint.store.clinic;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Logo;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.exchange.StableNames;
import org.needlepoint.store.sql.Bind;
import org.needlepoint.store.sql.Read;
import org.needlepoint.store.sql.Told;

/// The letterhead with its picture, the paper and the rooms. What cannot be read falls back to its default and is told.
public final class ProfileTable {

    private ProfileTable() {
    }

    /// The letterhead; empty, on the paper of the computer's country, until it is entered.
    public static Told<ClinicProfile> read(Connection connection) throws SQLException {
        Paper usual = Paper.ofCountry(Locale.getDefault().getCountry());
        List<String> remarks = new ArrayList<>();
        List<String> rooms = rooms(connection, remarks);
        try (PreparedStatement select = connection.prepareStatement("SELECT * FROM clinic");
                ResultSet result = select.executeQuery()) {
            if (!result.next()) {
                return new Told<>(new ClinicProfile("", List.of(), "", usual, Optional.empty(), rooms), remarks);
            }
            Read row = new Read(result);
            List<String> lines = row.text("address").lines().toList();
            if (lines.size() > ClinicProfile.ADDRESS_LINES) {
                remarks.add("The clinic's address has " + lines.size() + " lines; the first "
                        + ClinicProfile.ADDRESS_LINES + " are used. Correct it in Settings.");
                lines = lines.subList(0, ClinicProfile.ADDRESS_LINES);
            }
            Paper paper = StableNames.PAPER.value(row.text("paper")).orElseGet(() -> {
                remarks.add("The clinic's paper is not known here; " + usual.label()
                        + " is used. Choose it again in Settings.");
                return usual;
            });
            return new Told<>(new ClinicProfile(row.text("name"), lines, row.text("phone"), paper,
                    logo(row.bytes("logo"), remarks), rooms), remarks);
        }
    }

    private static Optional<Logo> logo(Optional<byte[]> stored, List<String> remarks) {
        return stored.flatMap(bytes -> switch (Logo.read("logo", bytes)) {
            case Logo.Taken(Logo logo) -> Optional.of(logo);
            case Logo.Refused _ -> {
                remarks.add("The clinic's logo cannot be read; none is used. Choose it again in Settings.");
                yield Optional.empty();
            }
        });
    }

    private static List<String> rooms(Connection connection, List<String> remarks) throws SQLException {
        List<String> rooms = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT name FROM room ORDER BY ordinal");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                rooms.add(row.getString(1));
            }
        }
        if (ClinicProfile.roomProblems(rooms).isEmpty()) {
            return rooms;
        }
        remarks.add("The rooms' names cannot be used; there is one, " + ClinicProfile.FIRST_ROOM
                + ". Enter them again in Settings.");
        return List.of();
    }

    /// Keeps the letterhead in place of the one before.
    public static void save(Connection connection, ClinicProfile profile) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM clinic")) {
            delete.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO clinic (id, name, address, phone, paper, logo) VALUES (1, ?, ?, ?, ?, ?)")) {
            Bind.to(insert).text(profile.name()).text(String.join("\n", profile.address())).text(profile.phone())
                    .text(StableNames.PAPER.name(profile.paper())).bytes(profile.logo().map(Logo::bytes));
            insert.executeUpdate();
        }
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM room")) {
            delete.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO room (ordinal, name) VALUES (?, ?)")) {
            for (int at = 0; at < profile.rooms().size(); at++) {
                Bind.to(insert).number(at + 1L).text(profile.rooms().get(at));
                insert.executeUpdate();
            }
        }
    }
}
