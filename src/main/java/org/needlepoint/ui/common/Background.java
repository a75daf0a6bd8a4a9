package org.needlepoint.ui.common;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one door for work off the JavaFX thread, and the only place that crosses back to it.
///
/// Each piece of work has a success and a failure handler, both called on the JavaFX thread; nothing thrown vanishes.
/// Writes run one after another on a thread of their own, and are finished before [#close] returns.
public final class Background implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final long DRAIN_SECONDS = 30;

    private final ExecutorService readers;
    private final ExecutorService writer;
    private final ScheduledExecutorService beats;
    private final Function<Throwable, Failure> translator;

    /// @param translator turns what the store or the printer throws into the person's words
    public Background(Function<Throwable, Failure> translator) {
        this.translator = Objects.requireNonNull(translator, "translator");
        this.readers = Executors.newFixedThreadPool(2, Thread.ofPlatform().name("reader-", 0).daemon().factory());
        this.beats = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("beat").daemon().factory());
        this.writer = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("writer").factory());
    }

    /// Runs work that reads or computes.
    public <T> void read(Callable<T> work, Consumer<? super T> success, Consumer<Failure> failure) {
        submit(readers, work, success, failure);
    }

    /// Runs work that writes: in the order it was asked for, one at a time.
    public <T> void write(Callable<T> work, Consumer<? super T> success, Consumer<Failure> failure) {
        submit(writer, work, success, failure);
    }

    /// Runs something on the JavaFX thread again and again, until [#close]. Costs nothing between the beats.
    ///
    /// @param period at least a millisecond
    public void every(Duration period, Runnable beat) {
        try {
            beats.scheduleWithFixedDelay(() -> Platform.runLater(beat), period.toMillis(), period.toMillis(),
                    TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            // the window was closed before the clinic was open
            LOG.info("No beat is begun: Needlepoint is closing");
        }
    }

    private <T> void submit(ExecutorService on, Callable<T> work, Consumer<? super T> success,
            Consumer<Failure> failure) {
        try {
            on.execute(() -> run(work, success, failure));
        } catch (RejectedExecutionException closing) {
            failure.accept(new Failure("Needlepoint is closing. This was not done.", "CLOSING", closing));
        }
    }

    private <T> void run(Callable<T> work, Consumer<? super T> success, Consumer<Failure> failure) {
        T result;
        try {
            result = work.call();
        } catch (Throwable thrown) {
            Failure told = translator.apply(thrown);
            LOG.error("Background work failed, code {}", told.code(), told.cause());
            Platform.runLater(() -> failure.accept(told));
            return;
        }
        Platform.runLater(() -> success.accept(result));
    }

    /// Takes no more work and waits until what was asked to be written is written.
    @Override
    public void close() {
        // never by interrupt: an interrupted read would close the clinic's file under everyone
        beats.shutdown();
        readers.shutdown();
        writer.shutdown();
        try {
            if (!writer.awaitTermination(DRAIN_SECONDS, TimeUnit.SECONDS)) {
                LOG.error("Writes were still under way {} s after closing", DRAIN_SECONDS);
            }
            if (!readers.awaitTermination(DRAIN_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("Reads were still under way {} s after closing", DRAIN_SECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
