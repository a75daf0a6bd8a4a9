package org.needlepoint.store.profile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.needlepoint.domain.patient.CarriedNote;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.store.sql.Bind;
import org.needlepoint.store.sql.Read;

/// The table of notes that carry over: only ever added to.
public final class NoteTable {

    /// The most that are read; a note a week needs two years to reach it.
    private static final int LIMIT = 100;

    private NoteTable() {
    }

    public static void add(Connection connection, PatientId patient, CarriedNote note) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO carried_note (patient, ordinal, words, author, written)
                VALUES (?, (SELECT COALESCE(MAX(ordinal), 0) + 1 FROM carried_note WHERE patient = ?), ?, ?, ?)""")) {
            Bind.to(insert).id(patient.value()).id(patient.value()).text(note.text()).text(note.author())
                    .moment(note.written());
            insert.executeUpdate();
        }
    }

    /// A patient's newest notes, newest first.
    public static List<CarriedNote> of(Connection connection, PatientId patient) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT words, author, written FROM carried_note "
                + "WHERE patient = ? ORDER BY ordinal DESC LIMIT ?")) {
            Bind.to(select).id(patient.value()).number(LIMIT);
            List<CarriedNote> notes = new ArrayList<>();
            try (ResultSet result = select.executeQuery()) {
                Read row = new Read(result);
                while (result.next()) {
                    notes.add(new CarriedNote(row.text("words"), row.text("author"), row.moment("written")));
                }
            }
            return notes;
        }
    }
}
