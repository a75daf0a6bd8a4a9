package org.needlepoint.app;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

/// Passes on what libraries tell Java's own logging (PDFBox, JavaFX), which else would print on the console.
///
/// Made by Java's logging itself, when something first uses it: hence public, and without arguments.
public final class JavaLogs {

    public JavaLogs() {
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        root.addHandler(new PassOn());
    }

    /// To the log file, at the level that comes nearest.
    private static final class PassOn extends Handler {

        @Override
        public void publish(LogRecord told) {
            org.slf4j.Logger log = LoggerFactory.getLogger(
                    told.getLoggerName() == null ? "java" : told.getLoggerName());
            if (told.getLevel().intValue() >= Level.SEVERE.intValue()) {
                log.error("{}", told.getMessage(), told.getThrown());
            } else {
                log.warn("{}", told.getMessage(), told.getThrown());
            }
        }

        @Override
        public void flush() {
            // the file is written line by line
        }

        @Override
        public void close() {
            // nothing of its own is open
        }
    }
}
