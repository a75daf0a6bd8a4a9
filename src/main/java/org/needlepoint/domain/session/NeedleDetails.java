package org.needlepoint.domain.session;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/// What may be recorded of one needle beyond its place, size and dwell.
///
/// What was not entered stays empty (UX section 5).
///
/// @param depthMm      depth in mm, 1 to the needle's length
/// @param angleDeg     angle to the skin in degrees, 0 to 90
/// @param direction    where it pointed
/// @param technique    how it was worked
/// @param grip         how the tissue was held
/// @param sensation    what the patient felt on insertion
/// @param tenderness   tenderness on palpation, 0 to 3
/// @param twitch       local twitch response (LTR)
/// @param familiarPain whether the needle brought on the patient's own headache
/// @param note         own words, at most 500 characters
public record NeedleDetails(
        OptionalInt depthMm,
        OptionalInt angleDeg,
        Optional<Direction> direction,
        Optional<Technique> technique,
        Optional<Grip> grip,
        Optional<Sensation> sensation,
        OptionalInt tenderness,
        Answer twitch,
        Answer familiarPain,
        String note) {

    /// The longest note on one needle, in characters.
    public static final int NOTE_LIMIT = 500;

    /// Nothing recorded.
    public static final NeedleDetails EMPTY = new NeedleDetails(OptionalInt.empty(), OptionalInt.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(),
            Answer.NOT_RECORDED, Answer.NOT_RECORDED, "");

    /// @throws IllegalArgumentException when a value is out of its range, with a sentence for the person
    public NeedleDetails {
        requireRange("Depth", depthMm, 1, 75, "mm");
        requireRange("Angle", angleDeg, 0, 90, "degrees");
        requireRange("Tenderness", tenderness, 0, 3, "");
        Objects.requireNonNull(twitch, "twitch");
        Objects.requireNonNull(familiarPain, "familiarPain");
        if (note.length() > NOTE_LIMIT) {
            throw new IllegalArgumentException("A needle's note holds " + NOTE_LIMIT + " characters, this one has "
                    + note.length() + ". Shorten it.");
        }
    }

    public NeedleDetails withDepthMm(OptionalInt value) {
        return new NeedleDetails(value, angleDeg, direction, technique, grip, sensation, tenderness, twitch,
                familiarPain, note);
    }

    public NeedleDetails withAngleDeg(OptionalInt value) {
        return new NeedleDetails(depthMm, value, direction, technique, grip, sensation, tenderness, twitch,
                familiarPain, note);
    }

    public NeedleDetails withDirection(Optional<Direction> value) {
        return new NeedleDetails(depthMm, angleDeg, value, technique, grip, sensation, tenderness, twitch,
                familiarPain, note);
    }

    public NeedleDetails withTechnique(Optional<Technique> value) {
        return new NeedleDetails(depthMm, angleDeg, direction, value, grip, sensation, tenderness, twitch,
                familiarPain, note);
    }

    public NeedleDetails withGrip(Optional<Grip> value) {
        return new NeedleDetails(depthMm, angleDeg, direction, technique, value, sensation, tenderness, twitch,
                familiarPain, note);
    }

    public NeedleDetails withSensation(Optional<Sensation> value) {
        return new NeedleDetails(depthMm, angleDeg, direction, technique, grip, value, tenderness, twitch,
                familiarPain, note);
    }

    public NeedleDetails withTenderness(OptionalInt value) {
        return new NeedleDetails(depthMm, angleDeg, direction, technique, grip, sensation, value, twitch,
                familiarPain, note);
    }

    public NeedleDetails withTwitch(Answer value) {
        return new NeedleDetails(depthMm, angleDeg, direction, technique, grip, sensation, tenderness, value,
                familiarPain, note);
    }

    public NeedleDetails withFamiliarPain(Answer value) {
        return new NeedleDetails(depthMm, angleDeg, direction, technique, grip, sensation, tenderness, twitch,
                value, note);
    }

    public NeedleDetails withNote(String value) {
        return new NeedleDetails(depthMm, angleDeg, direction, technique, grip, sensation, tenderness, twitch,
                familiarPain, value);
    }

    private static void requireRange(String name, OptionalInt value, int least, int most, String unit) {
        if (value.isPresent() && (value.getAsInt() < least || value.getAsInt() > most)) {
            String range = least + " to " + most + (unit.isEmpty() ? "" : " " + unit);
            throw new IllegalArgumentException(name + " is " + range + ", not " + value.getAsInt()
                    + ". Enter a value in that range, or leave it empty.");
        }
    }
}
