package org.needlepoint.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.clinic.ReadyReasons;
import org.needlepoint.store.Preferences.Ink;
import org.needlepoint.store.Preferences.Theme;
import org.needlepoint.store.clinic.PackTable;
import org.needlepoint.store.clinic.PinStore;
import org.needlepoint.store.clinic.PractitionerTable;
import org.needlepoint.store.clinic.ProfileTable;
import org.needlepoint.store.clinic.ReadyReasonTable;
import org.needlepoint.store.file.Database;
import org.needlepoint.store.sql.Bind;
import org.needlepoint.store.sql.Told;

/// The letterhead, the practitioner and their PIN, open packs, ready reasons, and what a person chose once.
///
/// A setting that cannot be read is told by [#remarks()] and replaced by its default; nothing else is lost by it.
public final class ClinicStore {

    private static final String THEME = "theme";
    private static final String PRINTER = "printer";
    private static final String INK = "ink";
    private static final String TEXT = "text";

    private final Database database;
    private final Workstation workstation;
    private final PinStore pins;

    ClinicStore(Database database, Workstation workstation) {
        this.database = database;
        this.workstation = workstation;
        this.pins = new PinStore(database, workstation.clock());
    }

    /// The letterhead, paper and rooms; empty, on the paper of the computer's country, until they are entered.
    public ClinicProfile profile() {
        return database.read(ProfileTable::read).value();
    }

    /// Keeps the letterhead, paper and rooms.
    public void save(ClinicProfile profile) {
        database.write(connection -> {
            ProfileTable.save(connection, profile);
            return null;
        });
    }

    /// The clinic's practitioner: the first, and for now the only one. Has an id from the start, a name once entered.
    public Practitioner practitioner() {
        Optional<Practitioner> first = database.read(ClinicStore::first);
        return first.orElseGet(() -> database.write(connection -> {
            Optional<Practitioner> meanwhile = first(connection);
            if (meanwhile.isPresent()) {
                return meanwhile.get();
            }
            Practitioner unnamed = new Practitioner(workstation.ids().get().toString(), "", "");
            PractitionerTable.save(connection, unnamed);
            return unnamed;
        }));
    }

    private static Optional<Practitioner> first(Connection connection) throws SQLException {
        return PractitionerTable.first(connection).map(Told::value);
    }

    /// Keeps what is known of a practitioner.
    public void save(Practitioner practitioner) {
        database.write(connection -> {
            PractitionerTable.save(connection, practitioner);
            return null;
        });
    }

    /// Keeps what the first start asks for, all of it or nothing.
    public void save(ClinicProfile profile, Practitioner practitioner) {
        database.write(connection -> {
            ProfileTable.save(connection, profile);
            PractitionerTable.save(connection, practitioner);
            return null;
        });
    }

    /// The practitioners' PINs.
    public PinStore pins() {
        return pins;
    }

    /// Whether the first start has been gone through: the clinic and its practitioner have a name, and a PIN is set.
    public boolean isSetUp() {
        Practitioner practitioner = practitioner();
        return !profile().name().isEmpty() && !practitioner.name().isEmpty()
                && pins.digits(practitioner.id()).isPresent();
    }

    /// The packs open in this room, as they were listed.
    public List<Pack> packs() {
        return database.read(PackTable::read).value();
    }

    /// Keeps the packs open in this room, in place of those before.
    public void savePacks(List<Pack> packs) {
        database.write(connection -> {
            PackTable.save(connection, packs);
            return null;
        });
    }

    /// The reasons that are ready to tap.
    public ReadyReasons readyReasons() {
        return database.read(ReadyReasonTable::read).value();
    }

    /// Keeps the reasons that are ready to tap.
    public void save(ReadyReasons reasons) {
        database.write(connection -> {
            ReadyReasonTable.save(connection, reasons);
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
        int text = Preferences.DEFAULT.text();
        try {
            text = Math.clamp(Integer.parseInt(stored.getOrDefault(TEXT, "100")), Preferences.LEAST_TEXT,
                    Preferences.MOST_TEXT);
        } catch (NumberFormatException unknown) {
            remarks.add("The size of text is not known here; 100 % is used. Choose it again in Settings.");
        }
        return new Told<>(new Preferences(theme, Optional.ofNullable(stored.get(PRINTER)), ink, text), remarks);
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
        settings.put(TEXT, Integer.toString(preferences.text()));
        preferences.printer().ifPresent(name -> settings.put(PRINTER, name));
        database.write(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM setting WHERE name = ?");
                    PreparedStatement insert = connection.prepareStatement(
                            "INSERT INTO setting (name, content) VALUES (?, ?)")) {
                for (String name : List.of(THEME, INK, TEXT, PRINTER)) {
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
            List<String> remarks = new ArrayList<>(ProfileTable.read(connection).remarks());
            PractitionerTable.first(connection).map(Told::remarks).ifPresent(remarks::addAll);
            remarks.addAll(PackTable.read(connection).remarks());
            remarks.addAll(ReadyReasonTable.read(connection).remarks());
            remarks.addAll(preferences(connection).remarks());
            return remarks;
        });
    }
}
