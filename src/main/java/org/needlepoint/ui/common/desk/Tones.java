package org.needlepoint.ui.common.desk;

import javax.sound.sampled.AudioFormat;
import org.needlepoint.domain.session.Chime;

/// The chimes as sound: struck tones that fade away, computed, so that no file is needed. Pure.
///
/// Pitches lie between 650 and 1000 Hz, where also older ears hear well and small speakers are not shrill.
final class Tones {

    /// 44.1 kHz, 16 bit, mono: what every device takes.
    static final AudioFormat FORMAT = new AudioFormat(44_100, 16, 1, true, false);

    private static final double CHIME_PEAK = 0.5;
    private static final double ALARM_PEAK = 0.8;
    private static final double RATE = FORMAT.getSampleRate();
    /// A tone that rises slower than this clicks less and startles nobody.
    private static final double ATTACK_SECONDS = 0.012;
    private static final double RELEASE_SECONDS = 0.04;
    /// Overtones of the struck tone: strength, and how fast each fades.
    private static final double[] STRENGTHS = {1, 0.34, 0.12};
    private static final double[] FADE_SECONDS = {0.42, 0.24, 0.12};

    private Tones() {
    }

    /// One tone of a chime.
    ///
    /// @param start   seconds from the chime's beginning
    /// @param pitch   Hz
    /// @param seconds until it is silent
    private record Strike(double start, double pitch, double seconds) {
    }

    /// A chime as samples in [#FORMAT]: one for due, two near the limit, four rising in pairs for the alarm (UX
    /// section 4).
    static byte[] of(Chime chime) {
        return of(chime, chime == Chime.OVER ? ALARM_PEAK : CHIME_PEAK);
    }

    /// The same as loud as the format holds, for a practitioner who is out of the room.
    static byte[] loud(Chime chime) {
        return of(chime, 1);
    }

    private static byte[] of(Chime chime, double peak) {
        return switch (chime) {
            case DUE -> samples(peak, new Strike(0, 784, 1.1));
            case NEAR_LIMIT -> samples(peak, new Strike(0, 784, 1.1), new Strike(0.5, 784, 1.1));
            case OVER -> samples(peak, new Strike(0, 740, 0.8), new Strike(0.26, 988, 0.9), new Strike(0.78, 740, 0.8),
                    new Strike(1.04, 988, 1.1));
        };
    }

    /// @param peak the loudest sample, 0 to 1 of what the format can hold
    private static byte[] samples(double peak, Strike... strikes) {
        double end = 0;
        for (Strike strike : strikes) {
            end = Math.max(end, strike.start() + strike.seconds());
        }
        double[] wave = new double[(int) Math.ceil(end * RATE)];
        for (Strike strike : strikes) {
            add(strike, wave);
        }
        double loudest = 0;
        for (double value : wave) {
            loudest = Math.max(loudest, Math.abs(value));
        }
        byte[] bytes = new byte[2 * wave.length];
        for (int at = 0; at < wave.length; at++) {
            int sample = (int) Math.round(wave[at] / loudest * peak * Short.MAX_VALUE);
            bytes[2 * at] = (byte) sample;
            bytes[2 * at + 1] = (byte) (sample >> 8);
        }
        return bytes;
    }

    private static void add(Strike strike, double[] wave) {
        int from = (int) (strike.start() * RATE);
        int length = Math.min((int) (strike.seconds() * RATE), wave.length - from);
        for (int at = 0; at < length; at++) {
            double time = at / RATE;
            double value = 0;
            for (int overtone = 0; overtone < STRENGTHS.length; overtone++) {
                value += STRENGTHS[overtone] * Math.exp(-time / FADE_SECONDS[overtone])
                        * Math.sin(2 * Math.PI * strike.pitch() * (overtone + 1) * time);
            }
            wave[from + at] += value * ease(time / ATTACK_SECONDS) * ease((strike.seconds() - time) / RELEASE_SECONDS);
        }
    }

    /// From 0 to 1 without an edge that could be heard.
    private static double ease(double part) {
        return part >= 1 ? 1 : (1 - Math.cos(Math.PI * Math.max(0, part))) / 2;
    }
}
