package org.needlepoint.app;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.LayoutBase;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.needlepoint.store.file.StoreException;

/// One event as a line of the log file, its exception below it.
///
/// A log never holds a patient's name. Our own lines are written so; but an exception from elsewhere may quote what was
/// typed or what a file is called, so its message is left out unless its kind cannot quote anything. The frames stay.
final class LogLine extends LayoutBase<ILoggingEvent> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT)
            .withZone(ZoneId.systemDefault());
    /// Their messages name code, never content; the store promises the same of its own.
    private static final Set<String> SPEAKING = Set.of(StoreException.class.getName(),
            "org.needlepoint.store.file.Stripped",
            "java.lang.NullPointerException", "java.lang.ClassCastException", "java.lang.ArithmeticException",
            "java.lang.IndexOutOfBoundsException", "java.lang.ArrayIndexOutOfBoundsException",
            "java.lang.NoClassDefFoundError", "java.lang.UnsatisfiedLinkError", "java.lang.OutOfMemoryError",
            "java.lang.ClassNotFoundException", "java.util.ConcurrentModificationException");
    private static final int DEEPEST_CAUSE = 8;

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder line = new StringBuilder(160)
                .append(TIME.format(Instant.ofEpochMilli(event.getTimeStamp())))
                .append(' ').append(event.getLevel())
                .append(" [").append(event.getThreadName()).append("] ")
                .append(simple(event.getLoggerName())).append(": ")
                .append(event.getFormattedMessage()).append(System.lineSeparator());
        String lead = "";
        int depth = 0;
        for (IThrowableProxy cause = event.getThrowableProxy(); cause != null && depth < DEEPEST_CAUSE; depth++) {
            thrown(line, lead, cause);
            lead = "caused by ";
            cause = cause.getCause();
        }
        return line.toString();
    }

    private static void thrown(StringBuilder line, String lead, IThrowableProxy cause) {
        line.append("  ").append(lead).append(cause.getClassName());
        if (SPEAKING.contains(cause.getClassName()) && cause.getMessage() != null) {
            line.append(": ").append(cause.getMessage());
        }
        line.append(System.lineSeparator());
        StackTraceElementProxy[] frames = cause.getStackTraceElementProxyArray();
        for (int at = 0; at < frames.length - cause.getCommonFrames(); at++) {
            line.append("    ").append(frames[at].getSTEAsString()).append(System.lineSeparator());
        }
        for (IThrowableProxy suppressed : cause.getSuppressed()) {
            line.append("    suppressed ").append(suppressed.getClassName()).append(System.lineSeparator());
        }
    }

    private static String simple(String logger) {
        return logger.substring(logger.lastIndexOf('.') + 1);
    }
}
