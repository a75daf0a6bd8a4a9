package org.needlepoint.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.needlepoint.domain.patient.Alert;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.domain.patient.PatientId;
import org.needlepoint.domain.patient.Sex;
import org.needlepoint.domain.patient.headache.HeadacheKind;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.exchange.StableNames;
import org.needlepoint.store.profile.AlertTable;
import org.needlepoint.store.profile.ProfileTable;
import org.needlepoint.store.search.SearchText;
import org.needlepoint.store.sql.Bind;
import org.needlepoint.store.sql.Read;

/// The table of patients.
final class PatientTable {

    private static final String COLUMNS = "patient.id, patient.serial, patient.number, first_name, last_name, "
            + "birth_date, sex, health_number, phone, doctor, contact";

    private PatientTable() {
    }

    /// A patient and the serial number that lists and the search go by.
    record Numbered(int serial, Patient patient) {

        Numbered with(List<Alert> alerts) {
            return new Numbered(serial, new Patient(patient.id(), patient.number(), patient.details(), alerts));
        }

        SearchText searchText() {
            PatientDetails details = patient.details();
            return SearchText.of(details.lastName(), details.firstName(), patient.birthDate(), patient.number(),
                    details.healthNumber());
        }
    }

    /// Fills the question marks of a list's condition.
    @FunctionalInterface
    interface Filling {
        Bind fill(Bind bind) throws SQLException;
    }

    static int nextSerial(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT COALESCE(MAX(serial), 0) + 1 FROM patient");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    static void insert(Connection connection, Numbered numbered, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO patient (id, serial, number, first_name, last_name, birth_date, sex, health_number, phone,
                    doctor, contact, name_key, search_text, touched)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            Patient patient = numbered.patient();
            details(Bind.to(insert).id(patient.id().value()).number(numbered.serial()).text(patient.number()),
                    numbered, now);
            insert.executeUpdate();
        }
    }

    static void update(Connection connection, Numbered numbered, Instant now) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                UPDATE patient SET first_name = ?, last_name = ?, birth_date = ?, sex = ?, health_number = ?,
                    phone = ?, doctor = ?, contact = ?, name_key = ?, search_text = ?, touched = ?
                WHERE id = ?""")) {
            details(Bind.to(update), numbered, now).id(numbered.patient().id().value());
            update.executeUpdate();
        }
    }

    private static Bind details(Bind bind, Numbered numbered, Instant now) throws SQLException {
        PatientDetails details = numbered.patient().details();
        SearchText text = numbered.searchText();
        return bind.text(details.firstName()).text(details.lastName()).date(numbered.patient().birthDate())
                .text(StableNames.SEX.name(details.sex())).text(details.healthNumber()).text(details.phone())
                .text(details.doctor()).text(details.contact())
                .text(text.nameKey()).text(text.all()).moment(now);
    }

    /// Notes that a patient was treated.
    static void touch(Connection connection, PatientId id, Instant now) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE patient SET touched = ? WHERE id = ?")) {
            Bind.to(update).moment(now).id(id.value());
            update.executeUpdate();
        }
    }

    static Optional<Numbered> find(Connection connection, PatientId id) throws SQLException {
        List<Numbered> found = list(connection, "WHERE patient.id = ?", bind -> bind.id(id.value()));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<Alert> alerts = AlertTable.of(connection, new UUID[] {id.value()}).getOrDefault(id.value(), List.of());
        return Optional.of(found.getFirst().with(alerts));
    }

    static long count(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT COUNT(*) FROM patient");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /// The patients of a condition that carries its own order and limit, without their alerts.
    static List<Numbered> list(Connection connection, String which, Filling filling) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT " + COLUMNS + " FROM patient " + which)) {
            filling.fill(Bind.to(select));
            List<Numbered> patients = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    patients.add(patient(new Read(row)));
                }
            }
            return patients;
        }
    }

    private static Numbered patient(Read row) throws SQLException {
        // A sex this version does not know is shown as not stated; it stays as it is on disk until it is changed.
        PatientDetails details = new PatientDetails(row.text("first_name"), row.text("last_name"),
                Optional.of(row.date("birth_date")), StableNames.SEX.value(row.text("sex")).orElse(Sex.NOT_STATED),
                row.text("health_number"), row.text("phone"), row.text("doctor"), row.text("contact"));
        return new Numbered(row.number("serial"),
                new Patient(new PatientId(row.id("id")), row.text("number"), details));
    }

    /// Patients with what lists show of their sessions, in the order given.
    static List<PatientRow> rows(Connection connection, List<Numbered> patients) throws SQLException {
        if (patients.isEmpty()) {
            return List.of();
        }
        UUID[] ids = patients.stream().map(numbered -> numbered.patient().id().value()).toArray(UUID[]::new);
        Map<UUID, Sessions> sessions = sessions(connection, ids);
        Map<UUID, List<Alert>> alerts = AlertTable.of(connection, ids);
        Map<UUID, HeadacheKind> headaches = ProfileTable.kinds(connection, ids);
        return patients.stream().map(numbered -> {
            UUID id = numbered.patient().id().value();
            Sessions of = sessions.getOrDefault(id, Sessions.NONE);
            return new PatientRow(numbered.with(alerts.getOrDefault(id, List.of())).patient(),
                    headaches.getOrDefault(id, HeadacheKind.NOT_STATED), of.count(), of.last());
        }).toList();
    }

    private record Sessions(int count, Optional<LastSession> last) {
        static final Sessions NONE = new Sessions(0, Optional.empty());
    }

    private static Map<UUID, Sessions> sessions(Connection connection, UUID[] patients) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT session.patient, counted.sessions, session.id, session.number, session.opened, session.state,
                    room, pain_before, pain_after, next_day, count_open, signed, amended, called
                FROM session JOIN (
                    SELECT patient, COUNT(*) AS sessions, MAX(number) AS latest FROM session
                    WHERE patient = ANY(?) AND state <> 'cancelled' GROUP BY patient) AS counted
                ON session.patient = counted.patient AND session.number = counted.latest""")) {
            Bind.to(select).ids(patients);
            Map<UUID, Sessions> sessions = new HashMap<>();
            try (ResultSet result = select.executeQuery()) {
                Read row = new Read(result);
                while (result.next()) {
                    sessions.put(row.id("patient"), new Sessions(row.number("sessions"), Optional.of(
                            new LastSession(new SessionId(row.id("id")), row.number("number"), row.moment("opened"),
                                    StableNames.STATE.required(row.text("state")), VisitFacts.read(row)))));
                }
            }
            return sessions;
        }
    }
}
