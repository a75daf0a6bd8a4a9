package org.needlepoint.ui.common.desk;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sound.sampled.LineUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.needlepoint.domain.session.Chime;

@Timeout(20)
class ToneBellTest {

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final BlockingQueue<byte[]> played = new LinkedBlockingQueue<>();

    @Test
    void eachChimeIsPlayedAsItsOwnSamples() throws Exception {
        try (ToneBell bell = new ToneBell((_, samples) -> played.add(samples), told::add)) {
            bell.ring(Chime.NEAR_LIMIT);
            assertThat(played.poll(10, SECONDS)).isEqualTo(Tones.of(Chime.NEAR_LIMIT));
            bell.ring(Chime.OVER);
            assertThat(played.poll(10, SECONDS)).isEqualTo(Tones.of(Chime.OVER));
        }
        assertThat(told).isEmpty();
    }

    @Test
    void aMissingDeviceIsToldExactlyOnceAndTheBellGoesOn() throws Exception {
        CountDownLatch tries = new CountDownLatch(3);
        try (ToneBell bell = new ToneBell((_, _) -> {
            tries.countDown();
            throw new IllegalArgumentException("No line matching");
        }, told::add)) {
            for (int time = 0; time < 3; time++) {
                long before = tries.getCount();
                bell.ring(Chime.DUE);
                awaitBelow(tries, before);
            }
            assertThat(tries.await(10, SECONDS)).isTrue();
            assertThat(bell.audible()).isFalse();
        }
        assertThat(told).containsExactly(
                "This computer has no sound. Watch the clocks: reminders show, but cannot be heard.");
    }

    @Test
    void aDeviceThatComesBackIsHeardAgain() throws Exception {
        BlockingQueue<Boolean> there = new LinkedBlockingQueue<>(List.of(false, true));
        try (ToneBell bell = new ToneBell((_, samples) -> {
            if (!there.remove()) {
                throw new LineUnavailableException("taken");
            }
            played.add(samples);
        }, told::add)) {
            bell.tryOut();
            bell.ring(Chime.DUE);
            assertThat(played.poll(10, SECONDS)).isNotEmpty();
        }
        assertThat(told).hasSize(1);
    }

    @Test
    void aDeviceThatHangsHoldsUpNobody() throws Exception {
        CountDownLatch hangs = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        try (ToneBell bell = new ToneBell((_, _) -> {
            asked.countDown();
            try {
                hangs.await();
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        }, told::add)) {
            bell.ring(Chime.DUE);
            assertThat(asked.await(10, SECONDS)).isTrue();
            long start = System.nanoTime();
            for (int time = 0; time < 1000; time++) {
                bell.ring(Chime.OVER);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void withoutASoundDeviceTheRealLoudspeakerFailsSoftly() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        try (ToneBell bell = new ToneBell(sentence -> {
            told.add(sentence);
            answered.countDown();
        })) {
            bell.tryOut();
            // with a device nothing is told: both ends are fine, throwing is not
            if (answered.await(5, SECONDS)) {
                assertThat(bell.audible()).isFalse();
                assertThat(told).containsExactly(ToneBell.NO_SOUND);
            } else {
                assertThat(bell.audible()).isTrue();
            }
        }
    }

    private static void awaitBelow(CountDownLatch latch, long count) {
        while (latch.getCount() >= count) {
            Thread.onSpinWait();
        }
    }
}
