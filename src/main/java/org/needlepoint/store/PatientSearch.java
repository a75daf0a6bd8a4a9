package org.needlepoint.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.needlepoint.store.PatientTable.Numbered;
import org.needlepoint.store.file.Database;
import org.needlepoint.store.file.StoreException;
import org.needlepoint.store.search.PatientIndex;
import org.needlepoint.store.search.PatientQuery;
import org.needlepoint.store.search.SearchText;
import org.needlepoint.store.sql.Bind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds patients by what was typed: from memory once their texts are read, until then from the table. Both give the
/// same patients in the same order.
final class PatientSearch {

    private static final Logger LOG = LoggerFactory.getLogger(PatientSearch.class);
    /// Few enough that a search meanwhile waits some milliseconds at most.
    private static final int PAGE = 1_000;

    private final Database database;
    private final PatientIndex index = new PatientIndex();
    private Thread reading;
    private volatile boolean ready;
    private volatile boolean closed;

    PatientSearch(Database database) {
        this.database = database;
    }

    /// Begins to read the texts, once.
    synchronized void prepare() {
        if (reading == null && !closed) {
            reading = Thread.ofPlatform().daemon().name("patient-search").start(this::readAll);
        }
    }

    boolean ready() {
        return ready;
    }

    /// Takes what was just written. What is read meanwhile from the table is older and does not replace it.
    void changed(PatientIndex.Line line) {
        index.put(line);
    }

    List<Numbered> find(Connection connection, PatientQuery query, int limit) throws SQLException {
        prepare();
        return ready ? fromMemory(connection, query, limit) : fromTable(connection, query, limit);
    }

    private List<Numbered> fromMemory(Connection connection, PatientQuery query, int limit) throws SQLException {
        List<Integer> serials = index.find(query, limit);
        List<Numbered> patients = new ArrayList<>(PatientTable.list(connection, "WHERE serial = ANY(?)",
                bind -> bind.numbers(serials.toArray(Integer[]::new))));
        patients.sort(Comparator.comparingInt(patient -> serials.indexOf(patient.serial())));
        return patients;
    }

    /// What the table alone finds. Folded words hold no wildcard, so they need no escape.
    List<Numbered> fromTable(Connection connection, PatientQuery query, int limit) throws SQLException {
        String from = query.prefix();
        String to = from + Character.MAX_VALUE;
        List<Numbered> found = new ArrayList<>();
        if (!from.isEmpty()) {
            found.addAll(PatientTable.list(connection,
                    "WHERE name_key >= ? AND name_key < ? ORDER BY name_key, serial LIMIT ?",
                    bind -> bind.text(from).text(to).number(limit)));
        }
        if (found.size() < limit) {
            String words = query.anyOf().stream()
                    .map(all -> all.stream().map(word -> "search_text LIKE ?").collect(Collectors.joining(" AND ")))
                    .collect(Collectors.joining(" OR "));
            int rest = limit - found.size();
            found.addAll(PatientTable.list(connection, "WHERE (" + words + ")"
                    + (from.isEmpty() ? "" : " AND NOT (name_key >= ? AND name_key < ?)")
                    + " ORDER BY name_key, serial LIMIT ?", bind -> {
                        for (List<String> all : query.anyOf()) {
                            for (String word : all) {
                                bind.text("%" + word + "%");
                            }
                        }
                        return (from.isEmpty() ? bind : bind.text(from).text(to)).number(rest);
                    }));
        }
        return found;
    }

    private void readAll() {
        List<PatientIndex.Line> lines = new ArrayList<>();
        int before;
        do {
            before = lines.size();
            int last = lines.isEmpty() ? 0 : lines.getLast().serial();
            try {
                lines.addAll(database.read(connection -> page(connection, last)));
            } catch (StoreException error) {
                // Searching goes on from the table.
                LOG.error("The search texts were not read, code {}", error.code(), error);
                return;
            }
        } while (lines.size() > before && !closed);
        if (!closed) {
            index.fill(lines);
            ready = true;
        }
    }

    private static List<PatientIndex.Line> page(Connection connection, int after) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT serial, name_key, search_text FROM patient WHERE serial > ? ORDER BY serial LIMIT ?")) {
            Bind.to(select).number(after).number(PAGE);
            List<PatientIndex.Line> lines = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String key = row.getString(2);
                    lines.add(new PatientIndex.Line(row.getInt(1),
                            new SearchText(key, row.getString(3).substring(key.length()))));
                }
            }
            return lines;
        }
    }

    void close() {
        Thread running;
        synchronized (this) {
            closed = true;
            running = reading;
        }
        if (running != null) {
            try {
                running.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
