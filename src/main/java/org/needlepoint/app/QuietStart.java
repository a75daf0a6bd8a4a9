package org.needlepoint.app;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.core.spi.ContextAwareBase;

/// Keeps the log silent until [Logs] is told where it goes; Logback else would print on the console, at some cost.
///
/// Made by Logback, hence public. Where the class path holds a configuration for tests, that counts.
public final class QuietStart extends ContextAwareBase implements Configurator {

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        return QuietStart.class.getResource("/logback-test.xml") == null ? ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY
                : ExecutionStatus.INVOKE_NEXT_IF_ANY;
    }
}
