package org.needlepoint.store.profile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.patient.headache.HeadacheKind;
import org.needlepoint.domain.patient.headache.HeadacheProfile;
import org.needlepoint.domain.patient.headache.Medicine;
import org.needlepoint.domain.patient.headache.Mentioned;
import org.needlepoint.exchange.Naming;
import org.needlepoint.exchange.ProfileNames;
import org.needlepoint.store.sql.Bind;
import org.needlepoint.store.sql.Read;

/// The tables of headache profiles and their medicines. A patient of whom nothing was entered has no row.
public final class ProfileTable {

    private static final String COLUMNS = "pattern, aura, since_year, side, side_note, qualities, other_quality, "
            + "signs, other_signs, triggers, other_triggers, hours_from, hours_to, headache_days, goal";

    private ProfileTable() {
    }

    /// Puts a profile in the place of the one before.
    public static void replace(Connection connection, PatientId patient, HeadacheProfile profile) throws SQLException {
        for (String table : List.of("medicine", "headache_profile")) {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table
                    + " WHERE patient = ?")) {
                Bind.to(delete).id(patient.value());
                delete.executeUpdate();
            }
        }
        if (profile.blank()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO headache_profile (patient, " + COLUMNS
                + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            Bind.to(insert).id(patient.value())
                    .text(profile.kind().pattern().map(ProfileNames.PATTERN::name))
                    .text(profile.kind().aura().map(ProfileNames.AURA::name))
                    .number(profile.since()).text(profile.side().map(ProfileNames.HEAD_SIDE::name))
                    .text(profile.sideNote())
                    .text(joined(profile.quality(), ProfileNames.QUALITY)).text(profile.quality().other())
                    .text(joined(profile.signs(), ProfileNames.SIGN)).text(profile.signs().other())
                    .text(joined(profile.triggers(), ProfileNames.TRIGGER)).text(profile.triggers().other())
                    .number(profile.hoursFrom()).number(profile.hoursTo()).number(profile.headacheDays())
                    .text(profile.goal());
            insert.executeUpdate();
        }
        addMedicines(connection, patient, profile.medicines());
    }

    private static void addMedicines(Connection connection, PatientId patient, List<Medicine> medicines)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO medicine (patient, ordinal, name, kind, drug_days) VALUES (?, ?, ?, ?, ?)")) {
            int ordinal = 0;
            for (Medicine medicine : medicines) {
                Bind.to(insert).id(patient.value()).number(++ordinal).text(medicine.name())
                        .text(medicine.kind().map(ProfileNames.MEDICINE_CLASS::name)).number(medicine.drugDays());
                insert.addBatch();
            }
            if (ordinal > 0) {
                insert.executeBatch();
            }
        }
    }

    /// The profile of a patient.
    public static HeadacheProfile find(Connection connection, PatientId patient) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT " + COLUMNS
                + " FROM headache_profile WHERE patient = ?")) {
            Bind.to(select).id(patient.value());
            try (ResultSet result = select.executeQuery()) {
                return result.next() ? profile(new Read(result), medicines(connection, patient))
                        : HeadacheProfile.EMPTY;
            }
        }
    }

    // A value this version does not know is shown as not stated; it stays as it is on disk until it is changed.
    private static HeadacheProfile profile(Read row, List<Medicine> medicines) throws SQLException {
        return new HeadacheProfile(kind(row), row.optionalNumber("since_year"),
                row.optionalText("side").flatMap(ProfileNames.HEAD_SIDE::value), row.text("side_note"),
                mentioned(row, "qualities", ProfileNames.QUALITY, "other_quality"),
                mentioned(row, "signs", ProfileNames.SIGN, "other_signs"),
                mentioned(row, "triggers", ProfileNames.TRIGGER, "other_triggers"),
                row.optionalNumber("hours_from"), row.optionalNumber("hours_to"),
                row.optionalNumber("headache_days"), medicines, row.text("goal"));
    }

    private static HeadacheKind kind(Read row) throws SQLException {
        return new HeadacheKind(row.optionalText("pattern").flatMap(ProfileNames.PATTERN::value),
                row.optionalText("aura").flatMap(ProfileNames.AURA::value));
    }

    private static List<Medicine> medicines(Connection connection, PatientId patient) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT name, kind, drug_days FROM medicine WHERE patient = ? ORDER BY ordinal")) {
            Bind.to(select).id(patient.value());
            List<Medicine> medicines = new ArrayList<>();
            try (ResultSet result = select.executeQuery()) {
                Read row = new Read(result);
                while (result.next()) {
                    medicines.add(new Medicine(row.text("name"),
                            row.optionalText("kind").flatMap(ProfileNames.MEDICINE_CLASS::value),
                            row.optionalNumber("drug_days")));
                }
            }
            return medicines;
        }
    }

    /// The kinds of headache of those among the patients of whom it is stated.
    public static Map<UUID, HeadacheKind> kinds(Connection connection, UUID[] patients) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT patient, pattern, aura FROM headache_profile WHERE patient = ANY(?)")) {
            Bind.to(select).ids(patients);
            Map<UUID, HeadacheKind> kinds = new HashMap<>();
            try (ResultSet result = select.executeQuery()) {
                Read row = new Read(result);
                while (result.next()) {
                    kinds.put(row.id("patient"), kind(row));
                }
            }
            return kinds;
        }
    }

    private static <E extends Enum<E>> String joined(Mentioned<E> mentioned, Naming<E> names) {
        return mentioned.chosen().stream().map(names::name).collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> Mentioned<E> mentioned(Read row, String chosen, Naming<E> names, String other)
            throws SQLException {
        Set<E> values = new LinkedHashSet<>();
        for (String name : row.text(chosen).split(",")) {
            Optional<E> value = names.value(name);
            value.ifPresent(values::add);
        }
        return new Mentioned<>(values, row.text(other));
    }
}
