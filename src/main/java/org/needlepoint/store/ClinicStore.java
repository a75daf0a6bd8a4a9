package org.needlepoint.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.exchange.StableNames;
import org.needlepoint.store.Preferences.Ink;
import org.needlepoint.store.Preferences.Theme;
import org.needlepoint.store.file.Database;
import org.needlepoint.store.sql.Bind;
import org.needlepoint.store.sql.Read;

/// The letterhead, the practitioner, and what a person chose once.
///
/// A setting that cannot be read is told by [#remarks()] and replaced by its default; nothing else is lost by it.
public final class ClinicStore {

    private static final String THEME = "theme";
    private static final String PRINTER = "printer";
    private static final String INK = "ink";

    private final Database database;
    private final Workstation workstation;

    ClinicStore(Database database, Workstation workstation) {
        this.database = database;
        this.workstation = workstation;
    }

    /// Something read, and a sentence for each part of it that fell back to its default.
    private record Told<T>(T value, List<String> remarks) {
    }

    /// The letterhead and paper; empty, on the paper of the computer's country, until it is entered.
    public ClinicProfile profile() {
        return database.read(ClinicStore::profile).value();
    }

    private static Told<ClinicProfile> profile(Connection connection) throws SQLException {
        Paper usual = Paper.ofCountry(Locale.getDefault().getCountry());
        List<String> remarks = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT * FROM clinic");
                ResultSet result = select.executeQuery()) {
            if (!result.next()) {
                return new Told<>(ClinicProfile.empty(usual), remarks);
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
            return new Told<>(new ClinicProfile(row.text("name"), lines, row.text("phone"), paper), remarks);
        }
    }

    /// Keeps the letterhead and paper.
    public void save(ClinicProfile profile) {
        database.write(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM clinic")) {
                delete.executeUpdate();
            }
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO clinic (id, name, address, phone, paper) VALUES (1, ?, ?, ?, ?)")) {
                Bind.to(insert).text(profile.name()).text(String.join("\n", profile.address())).text(profile.phone())
                        .text(StableNames.PAPER.name(profile.paper()));
                return insert.executeUpdate();
            }
        });
    }

    /// The clinic's practitioner: the first, and for now the only one. Has an id from the start, a name once entered.
    public Practitioner practitioner() {
        Optional<Practitioner> first = database.read(ClinicStore::firstPractitioner);
        return first.orElseGet(() -> database.write(connection -> {
            Optional<Practitioner> meanwhile = firstPractitioner(connection);
            if (meanwhile.isPresent()) {
                return meanwhile.get();
            }
            Practitioner unnamed = new Practitioner(workstation.ids().get().toString(), "", "");
            insert(connection, unnamed);
            return unnamed;
        }));
    }

    private static Optional<Practitioner> firstPractitioner(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT id, name, registration FROM practitioner ORDER BY ordinal LIMIT 1");
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(new Practitioner(row.getString(1), row.getString(2), row.getString(3)))
                    : Optional.empty();
        }
    }

    private static void insert(Connection connection, Practitioner practitioner) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO practitioner (id, ordinal, name, registration)
                VALUES (?, (SELECT COALESCE(MAX(ordinal), 0) + 1 FROM practitioner), ?, ?)""")) {
            Bind.to(insert).text(practitioner.id()).text(practitioner.name()).text(practitioner.registration());
            insert.executeUpdate();
        }
    }

    /// Keeps a practitioner's name and registration number.
    public void save(Practitioner practitioner) {
        database.write(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE practitioner SET name = ?, registration = ? WHERE id = ?")) {
                Bind.to(update).text(practitioner.name()).text(practitioner.registration()).text(practitioner.id());
                if (update.executeUpdate() == 0) {
                    insert(connection, practitioner);
                }
            }
            return null;
        });
    }

    /// What a person chose.
    public Preferences preferences() {
        return database.read(ClinicStore::preferences).value();
    }

    private static Told<Preferences> preferences(Connection connection) throws SQLException {
        Map<String, String> stored = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT name, content FROM setting");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                stored.put(row.getString(1), row.getString(2));
            }
        }
        List<String> remarks = new ArrayList<>();
        Theme theme = switch (stored.getOrDefault(THEME, "light")) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            default -> {
                remarks.add("The theme is not known here; light is used. Choose it again in Settings.");
                yield Preferences.DEFAULT.theme();
            }
        };
        Ink ink = switch (stored.getOrDefault(INK, "black")) {
            case "black" -> Ink.BLACK;
            case "colour" -> Ink.COLOUR;
            default -> {
                remarks.add("The ink is not known here; black is used. Choose it again when printing.");
                yield Preferences.DEFAULT.ink();
            }
        };
        return new Told<>(new Preferences(theme, Optional.ofNullable(stored.get(PRINTER)), ink), remarks);
    }

    /// Keeps what a person chose.
    public void save(Preferences preferences) {
        Map<String, String> settings = new TreeMap<>();
        settings.put(THEME, switch (preferences.theme()) {
            case LIGHT -> "light";
            case DARK -> "dark";
        });
        settings.put(INK, switch (preferences.ink()) {
            case BLACK -> "black";
            case COLOUR -> "colour";
        });
        preferences.printer().ifPresent(name -> settings.put(PRINTER, name));
        database.write(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM setting WHERE name = ?");
                    PreparedStatement insert = connection.prepareStatement(
                            "INSERT INTO setting (name, content) VALUES (?, ?)")) {
                for (String name : List.of(THEME, INK, PRINTER)) {
                    Bind.to(delete).text(name);
                    delete.executeUpdate();
                }
                for (Map.Entry<String, String> setting : settings.entrySet()) {
                    Bind.to(insert).text(setting.getKey()).text(setting.getValue());
                    insert.executeUpdate();
                }
            }
            return null;
        });
    }

    /// A sentence for each setting that could not be read and fell back to its default.
    public List<String> remarks() {
        return database.read(connection -> {
            List<String> remarks = new ArrayList<>(profile(connection).remarks());
            remarks.addAll(preferences(connection).remarks());
            return remarks;
        });
    }
}
