package org.needlepoint.ui.common.desk;

import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.needlepoint.domain.session.Chime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sounds the chimes on this computer's loudspeaker, on a thread of its own.
///
/// Where there is no sound device it says so once and goes on; a device that comes back later is used again.
public final class ToneBell implements Bell, AutoCloseable {

    /// What is told when the chimes cannot be heard.
    public static final String NO_SOUND =
            "This computer has no sound. Watch the clocks: reminders show, but cannot be heard.";

    private static final Logger LOG = LoggerFactory.getLogger(ToneBell.class);
    /// A device that hangs must not pile up chimes: the newest few are enough.
    private static final int WAITING = 2;

    private final Speaker speaker;
    private final Consumer<String> noSound;
    private final AtomicBoolean told = new AtomicBoolean();
    private final ThreadPoolExecutor thread;
    private volatile boolean audible = true;
    private volatile boolean loud;

    /// Where sound goes.
    @FunctionalInterface
    public interface Speaker {

        /// Plays samples to their end.
        ///
        /// @throws LineUnavailableException where there is no device, or it is taken
        void play(AudioFormat format, byte[] samples) throws LineUnavailableException;
    }

    /// @param noSound is told [#NO_SOUND] at most once, on the bell's own thread
    public ToneBell(Consumer<String> noSound) {
        this(ToneBell::loudspeaker, noSound);
    }

    ToneBell(Speaker speaker, Consumer<String> noSound) {
        this.speaker = Objects.requireNonNull(speaker, "speaker");
        this.noSound = Objects.requireNonNull(noSound, "noSound");
        this.thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().name("bell").daemon().factory(), new ThreadPoolExecutor.DiscardOldestPolicy());
    }

    @Override
    public void ring(Chime chime) {
        boolean full = loud;
        thread.execute(() -> play(full ? Tones.loud(chime) : Tones.of(chime)));
    }

    @Override
    public void loud(boolean full) {
        loud = full;
    }

    /// Opens the device without a sound, so that a missing one is told before the first needle and not at it.
    public void tryOut() {
        thread.execute(() -> play(new byte[0]));
    }

    /// Whether the last attempt found a device; true before the first.
    public boolean audible() {
        return audible;
    }

    private void play(byte[] samples) {
        try {
            speaker.play(Tones.FORMAT, samples);
            audible = true;
        } catch (LineUnavailableException | RuntimeException | LinkageError missing) {
            // javax.sound answers a missing device with IllegalArgumentException, a missing driver with a linkage error
            audible = false;
            if (told.compareAndSet(false, true)) {
                LOG.warn("No sound: {}", missing.toString());
                noSound.accept(NO_SOUND);
            }
        }
    }

    private static void loudspeaker(AudioFormat format, byte[] samples) throws LineUnavailableException {
        DataLine.Info wanted = new DataLine.Info(SourceDataLine.class, format);
        if (!AudioSystem.isLineSupported(wanted)) {
            throw new LineUnavailableException("no device takes " + format);
        }
        try (SourceDataLine line = (SourceDataLine) AudioSystem.getLine(wanted)) {
            line.open(format);
            line.start();
            line.write(samples, 0, samples.length);
            line.drain();
        }
    }

    /// Falls silent.
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
