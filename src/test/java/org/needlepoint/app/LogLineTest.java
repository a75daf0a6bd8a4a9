package org.needlepoint.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class LogLineTest {

    private final LoggerContext context = new LoggerContext();

    private String logged(Throwable thrown) {
        return new LogLine().doLayout(new LoggingEvent("", context.getLogger("org.needlepoint.ui.common.Background"),
                Level.ERROR, "Background work failed, code {}", thrown, new Object[] {"41-C0"}));
    }

    @Test
    void aLineTellsTimeLevelThreadAndPlace() {
        assertThat(logged(null)).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} ERROR \\[\\S+] "
                + "Background: Background work failed, code 41-C0\\R");
    }

    @Test
    void whatAnExceptionQuotesIsLeftOutButItsPlaceIsKept() {
        String logged = logged(new UncheckedIOException("Marta Lindqvist",
                new NoSuchFileException("Marta Lindqvist.pdf")));
        assertThat(logged).doesNotContain("Marta").contains("java.io.UncheckedIOException")
                .contains("caused by java.nio.file.NoSuchFileException").contains("LogLineTest.java");
    }

    @Test
    void whatNamesOnlyCodeIsKept() {
        assertThat(logged(new NullPointerException("Cannot invoke \"String.length()\"")))
                .contains("Cannot invoke \"String.length()\"");
    }
}
