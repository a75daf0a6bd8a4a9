package org.needlepoint.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/// Sends the log to a file of its own, a new one each day, never to the console.
///
/// Set up in code: reading a configuration would cost a quarter of a second before the first frame
/// (PERFORMANCE.md section 1b).
final class Logs {

    private static final FileSize LARGEST = FileSize.valueOf("5 MB");
    private static final FileSize ALL = FileSize.valueOf("50 MB");
    private static final int DAYS = 90;

    private Logs() {
    }

    /// Logs from now on into `logs/NAME.log` of a folder. Where that cannot be written, nothing is logged.
    ///
    /// @param folder the clinic's folder; made with its logs when there is a first line
    /// @param name   of the file: one for each kind of process, so that two never write the same
    /// @return the file
    static Path to(Path folder, String name) {
        Path file = folder.resolve("logs").resolve(name + ".log").toAbsolutePath();
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        FirstLine appender = new FirstLine(file);
        appender.setContext(context);
        appender.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        context.getLogger("org.needlepoint").setLevel(Level.INFO);
        // warns of each glyph variant that equal-width figures use
        context.getLogger("org.apache.fontbox.ttf").setLevel(Level.ERROR);
        root.addAppender(appender);
        // What libraries tell Java's own logging goes the same way, once one of them does.
        System.setProperty("java.util.logging.config.class", JavaLogs.class.getName());
        return file;
    }

    /// Makes the file when there is a first line for it, so that a start that comes to nothing leaves no folder behind.
    private static final class FirstLine extends AppenderBase<ILoggingEvent> {

        private final Path file;
        private Optional<RollingFileAppender<ILoggingEvent>> appender = Optional.empty();

        FirstLine(Path file) {
            this.file = file;
            setName("file");
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (appender.isEmpty()) {
                appender = Optional.of(rollingFile((LoggerContext) getContext(), file));
            }
            appender.filter(RollingFileAppender::isStarted).ifPresent(started -> started.doAppend(event));
        }

        @Override
        public void stop() {
            appender.ifPresent(RollingFileAppender::stop);
            super.stop();
        }
    }

    private static RollingFileAppender<ILoggingEvent> rollingFile(LoggerContext context, Path file) {
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setFile(file.toString());
        appender.setEncoder(encoder(context));
        appender.setRollingPolicy(rolling(context, appender, file));
        appender.start();
        return appender;
    }

    private static LayoutWrappingEncoder<ILoggingEvent> encoder(LoggerContext context) {
        LogLine line = new LogLine();
        line.setContext(context);
        line.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(line);
        encoder.start();
        return encoder;
    }

    private static SizeAndTimeBasedRollingPolicy<ILoggingEvent> rolling(LoggerContext context,
            RollingFileAppender<ILoggingEvent> appender, Path file) {
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> rolling = new SizeAndTimeBasedRollingPolicy<>();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(file.toString().replaceFirst("\\.log$", ".%d.%i.log"));
        rolling.setMaxFileSize(LARGEST);
        rolling.setTotalSizeCap(ALL);
        rolling.setMaxHistory(DAYS);
        rolling.start();
        return rolling;
    }
}
