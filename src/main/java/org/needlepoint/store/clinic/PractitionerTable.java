package org.needlepoint.store.clinic;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.clinic.Register;
import org.needlepoint.exchange.StableNames;
import org.needlepoint.store.sql.Bind;
import org.needlepoint.store.sql.Read;
import org.needlepoint.store.sql.Told;

/// The practitioners, in the order they came to the clinic.
public final class PractitionerTable {

    private PractitionerTable() {
    }

    /// The first practitioner, if there is one. One on an unknown register may not needle until it is chosen again.
    public static Optional<Told<Practitioner>> first(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT * FROM practitioner ORDER BY ordinal LIMIT 1"); ResultSet result = select.executeQuery()) {
            return result.next() ? Optional.of(read(new Read(result))) : Optional.empty();
        }
    }

    private static Told<Practitioner> read(Read row) throws SQLException {
        List<String> remarks = new ArrayList<>();
        Optional<Register> register = StableNames.REGISTER.value(row.text("register"));
        if (register.isEmpty()) {
            remarks.add("The practitioner's register is not known here; Provisional is used, which may not sign. "
                    + "Choose it again in Settings.");
        }
        return new Told<>(new Practitioner(row.text("id"), row.text("name"), row.text("registration"),
                register.orElse(Register.PROVISIONAL), row.flag("needling_authorized")), remarks);
    }

    /// Keeps what is known of a practitioner, new or not.
    public static void save(Connection connection, Practitioner practitioner) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE practitioner SET name = ?, "
                + "registration = ?, register = ?, needling_authorized = ? WHERE id = ?")) {
            Bind.to(update).text(practitioner.name()).text(practitioner.registration())
                    .text(StableNames.REGISTER.name(practitioner.register())).flag(practitioner.needlingAuthorized())
                    .text(practitioner.id());
            if (update.executeUpdate() > 0) {
                return;
            }
        }
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO practitioner (id, ordinal, name, registration, register, needling_authorized)
                VALUES (?, (SELECT COALESCE(MAX(ordinal), 0) + 1 FROM practitioner), ?, ?, ?, ?)""")) {
            Bind.to(insert).text(practitioner.id()).text(practitioner.name()).text(practitioner.registration())
                    .text(StableNames.REGISTER.name(practitioner.register())).flag(practitioner.needlingAuthorized());
            insert.executeUpdate();
        }
    }
}
