package org.needlepoint.store.clinic;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.needlepoint.domain.clinic.Pin;
import org.needlepoint.store.file.Database;
import org.needlepoint.store.file.StoreException;
import org.needlepoint.store.file.StoreException.Trouble;
import org.needlepoint.store.sql.Bind;
import org.needlepoint.store.sql.Read;

/// The practitioners' PINs: kept as Argon2id hashes, checked slowly after three wrong ones in a row.
///
/// Every call derives or waits for the disk, so none belongs on the thread that draws. No PIN is ever logged.
public final class PinStore {

    /// So many wrong ones in a row are free of waiting.
    public static final int FREE_ATTEMPTS = 2;
    /// The wait after the third wrong one; it doubles with each further one.
    public static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    /// The longest wait: a patient may be lying there.
    public static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final Database database;
    private final Clock clock;

    public PinStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Stored(String hash, int digits, int wrong, Optional<Instant> waitUntil) {
    }

    /// How many digits a practitioner's PIN has; empty while none is set.
    public OptionalInt digits(String practitioner) {
        return database.read(connection -> find(connection, practitioner)).map(stored ->
                OptionalInt.of(stored.digits())).orElseGet(OptionalInt::empty);
    }

    /// Gives a practitioner a PIN, in place of the one before.
    ///
    /// @param pin 4 to 6 digits; wiped before this returns
    /// @throws StoreException when it may be no PIN, or there is no such practitioner
    public synchronized void set(String practitioner, char[] pin) {
        try {
            Pin.problem(pin).ifPresent(sentence -> {
                throw new StoreException(Trouble.REFUSED, sentence);
            });
            Stored fresh = new Stored(PinHash.of(pin), pin.length, 0, Optional.empty());
            database.write(connection -> {
                if (!practitioner(connection, practitioner)) {
                    throw new StoreException(Trouble.MISSING,
                            "This practitioner is not in the clinic file. Enter the name first.");
                }
                replace(connection, practitioner, fresh);
                return null;
            });
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    /// Tries a PIN. The try is on the disk before it is looked at: neither a kill nor a restart gives it back.
    ///
    /// @param pin wiped before this returns
    /// @throws StoreException when the practitioner has no PIN
    public synchronized PinCheck check(String practitioner, char[] pin) {
        try {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Stored stored = database.read(connection -> find(connection, practitioner)).orElseThrow(() ->
                    new StoreException(Trouble.MISSING, "No PIN is set for this practitioner. Set one in Settings."));
            Optional<Instant> until = stored.waitUntil().map(end -> atMost(end, now, stored.wrong()))
                    .filter(now::isBefore);
            if (until.isPresent()) {
                return new PinCheck.Wait(until.get());
            }
            int wrong = stored.wrong() + 1;
            Optional<Instant> wait = waitAfter(wrong).map(now::plus);
            keep(practitioner, new Stored(stored.hash(), stored.digits(), wrong, wait));
            if (!PinHash.matches(pin, stored.hash())) {
                return wait.<PinCheck>map(PinCheck.Wait::new).orElseGet(() -> new PinCheck.Wrong(wrong));
            }
            keep(practitioner, new Stored(stored.hash(), stored.digits(), 0, Optional.empty()));
            return new PinCheck.Right();
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    private void keep(String practitioner, Stored stored) {
        database.write(connection -> {
            replace(connection, practitioner, stored);
            return null;
        });
    }

    /// A clock that was set back makes no wait longer than it was meant to be.
    private static Instant atMost(Instant end, Instant now, int wrong) {
        Instant most = now.plus(waitAfter(wrong).orElse(Duration.ZERO));
        return end.isAfter(most) ? most : end;
    }

    private static Optional<Duration> waitAfter(int wrong) {
        if (wrong <= FREE_ATTEMPTS) {
            return Optional.empty();
        }
        Duration wait = FIRST_WAIT;
        for (int further = FREE_ATTEMPTS + 1; further < wrong && wait.compareTo(LONGEST_WAIT) < 0; further++) {
            wait = wait.multipliedBy(2);
        }
        return Optional.of(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }

    private static boolean practitioner(Connection connection, String id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM practitioner WHERE id = ?")) {
            Bind.to(select).text(id);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private static Optional<Stored> find(Connection connection, String practitioner) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT * FROM pin WHERE practitioner = ?")) {
            Bind.to(select).text(practitioner);
            try (ResultSet result = select.executeQuery()) {
                Read row = new Read(result);
                return result.next() ? Optional.of(new Stored(row.text("hash"), row.number("digits"),
                        row.number("wrong"), row.optionalMoment("wait_until"))) : Optional.empty();
            }
        }
    }

    private static void replace(Connection connection, String practitioner, Stored stored) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM pin WHERE practitioner = ?")) {
            Bind.to(delete).text(practitioner);
            delete.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO pin (practitioner, hash, digits, "
                + "wrong, wait_until) VALUES (?, ?, ?, ?, ?)")) {
            Bind.to(insert).text(practitioner).text(stored.hash()).number(stored.digits()).number(stored.wrong())
                    .moment(stored.waitUntil());
            insert.executeUpdate();
        }
    }
}
