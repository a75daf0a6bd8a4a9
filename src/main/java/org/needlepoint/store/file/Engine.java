package org.needlepoint.store.file;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import org.h2.Driver;

/// Opens connections to a clinic file in H2: the one place that knows its address.
///
/// @param scheme what stands before the path: the file system that forces writes
/// @param keys   where the file's key comes from
public record Engine(String scheme, FileKeys keys) {

    /// What H2 appends to a database's name.
    public static final String SUFFIX = ".mv.db";

    private static final String USER = "NEEDLEPOINT";

    /// WRITE_DELAY=0: a commit is written when it returns. TRACE_LEVEL_FILE=0: H2 writes failing statements, and with
    /// them a patient's data, into a file beside the database otherwise.
    private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;"
            + "TRACE_LEVEL_SYSTEM_OUT=0";

    /// A connection to a file that exists.
    public Connection open(Path file) throws SQLException {
        return connect(file, ";IFEXISTS=TRUE");
    }

    /// A connection to a file that is made by this.
    public Connection create(Path file) throws SQLException {
        return connect(file, "");
    }

    private Connection connect(Path file, String mode) throws SQLException {
        char[] key = keys.fileKey().orElse(null);
        String path = file.toString();
        String url = "jdbc:h2:" + scheme + path.substring(0, path.length() - SUFFIX.length())
                + (key == null ? "" : ";CIPHER=AES") + mode + SETTINGS;
        char[] password = password(key);
        try {
            Properties login = new Properties();
            login.put("user", USER);
            login.put("password", password);
            return Driver.load().connect(url, login);
        } finally {
            Arrays.fill(password, '\0');
            if (key != null) {
                Arrays.fill(key, '\0');
            }
        }
    }

    /// H2 takes the file's key and the user's password as one, with a space between; our user has no password.
    private static char[] password(char[] key) {
        if (key == null) {
            return new char[0];
        }
        char[] both = Arrays.copyOf(key, key.length + 1);
        both[key.length] = ' ';
        return both;
    }
}
