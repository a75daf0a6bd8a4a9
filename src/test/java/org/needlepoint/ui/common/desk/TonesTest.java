package org.needlepoint.ui.common.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needlepoint.domain.session.Chime;

class TonesTest {

    @ParameterizedTest
    @EnumSource(Chime.class)
    void noChimeClipsAndNoneStartsOrEndsWithAClick(Chime chime) {
        short[] samples = samples(chime);
        assertThat(peak(samples, 0, samples.length)).isBetween(0.4, 0.85);
        assertThat(Math.abs(samples[0])).isLessThan((short) 50);
        assertThat(Math.abs(samples[samples.length - 1])).isLessThan((short) 50);
        for (int at = 1; at < samples.length; at++) {
            assertThat(Math.abs(samples[at] - samples[at - 1])).as("step at sample %d", at).isLessThan(8000);
        }
    }

    @ParameterizedTest
    @EnumSource(Chime.class)
    void everyChimeIsShortAndOverBeforeTheNextCanSound(Chime chime) {
        assertThat(seconds(samples(chime).length)).isBetween(0.8, 2.5);
    }

    @Test
    void dueIsOneStrikeNearTheLimitTwoAndTheAlarmFour() {
        assertThat(strikes(Chime.DUE)).isEqualTo(1);
        assertThat(strikes(Chime.NEAR_LIMIT)).isEqualTo(2);
        assertThat(strikes(Chime.OVER)).isEqualTo(4);
    }

    @Test
    void theAlarmIsTheLoudest() {
        assertThat(peak(samples(Chime.OVER), 0, samples(Chime.OVER).length)).isCloseTo(0.8, within(0.01));
        assertThat(peak(samples(Chime.DUE), 0, samples(Chime.DUE).length)).isCloseTo(0.5, within(0.01));
    }

    @Test
    void outOfTheRoomEveryChimeIsAsLoudAsTheFormatHolds() {
        for (Chime chime : Chime.values()) {
            short[] samples = samples(Tones.loud(chime));
            assertThat(peak(samples, 0, samples.length)).isCloseTo(1, within(0.01));
        }
    }

    /// Counts rises of the loudness: windows of 20 ms that are clearly louder than the one 60 ms before.
    private static int strikes(Chime chime) {
        short[] samples = samples(chime);
        int window = 882;
        int strikes = 0;
        int quietUntil = -1;
        for (int at = 0; at + window <= samples.length; at += window) {
            double before = at < 3 * window ? 0 : peak(samples, at - 3 * window, at - 2 * window);
            if (at > quietUntil && peak(samples, at, at + window) > before + 0.12) {
                strikes++;
                quietUntil = at + 8 * window;
            }
        }
        return strikes;
    }

    private static short[] samples(Chime chime) {
        return samples(Tones.of(chime));
    }

    private static short[] samples(byte[] bytes) {
        short[] samples = new short[bytes.length / 2];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return samples;
    }

    private static double peak(short[] samples, int from, int to) {
        double peak = 0;
        for (int at = from; at < to; at++) {
            peak = Math.max(peak, Math.abs(samples[at]) / (double) Short.MAX_VALUE);
        }
        return peak;
    }

    private static double seconds(int samples) {
        return samples / (double) Tones.FORMAT.getSampleRate();
    }
}
