package org.needlepoint.store.clinic;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.store.sql.Bind;
import org.needlepoint.store.sql.Read;
import org.needlepoint.store.sql.Told;

/// The packs that are open in the room.
public final class PackTable {

    private PackTable() {
    }

    /// The packs as they were listed. One that cannot be a pack is told and left out.
    public static Told<List<Pack>> read(Connection connection) throws SQLException {
        List<Pack> packs = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT * FROM needle_pack ORDER BY ordinal");
                ResultSet result = select.executeQuery()) {
            Read row = new Read(result);
            while (result.next()) {
                try {
                    packs.add(new Pack(row.number("diameter"), row.number("length_mm"), row.text("lot"),
                            row.optionalDate("expiry"), row.text("maker")));
                } catch (IllegalArgumentException impossible) {
                    remarks.add("The open pack " + row.number("ordinal") + " cannot be used: "
                            + impossible.getMessage() + " Enter it again in Settings.");
                }
            }
        }
        return new Told<>(packs, remarks);
    }

    /// Keeps the packs in place of those before.
    public static void save(Connection connection, List<Pack> packs) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM needle_pack")) {
            delete.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO needle_pack (ordinal, diameter, "
                + "length_mm, lot, expiry, maker) VALUES (?, ?, ?, ?, ?, ?)")) {
            for (int at = 0; at < packs.size(); at++) {
                Pack pack = packs.get(at);
                Bind.to(insert).number(at + 1L).number(pack.diameterHundredthsMm()).number(pack.lengthMm())
                        .text(pack.lot()).date(pack.expiry()).text(pack.maker());
                insert.executeUpdate();
            }
        }
    }
}
