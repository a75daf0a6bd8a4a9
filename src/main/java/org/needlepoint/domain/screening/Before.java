package org.needlepoint.domain.screening;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// What was asked, measured and agreed before the first needle.
///
/// @param answers  the screening questions that were answered
/// @param pain     pain now, 0 to 10 (NPRS), before the session
/// @param measures what was measured
/// @param goal     today's goal, in own words; may be empty
/// @param consent  the consent, once it was asked for
/// @param screened when screening was closed with "Continue"
public record Before(
        Map<Question, Answered> answers,
        OptionalInt pain,
        Map<Measure, Integer> measures,
        String goal,
        Optional<Consent> consent,
        Optional<Instant> screened) {

    /// The longest goal, in characters.
    public static final int GOAL_LIMIT = 200;

    /// Nothing asked yet.
    public static final Before NOTHING = new Before(Map.of(), OptionalInt.empty(), Map.of(), "", Optional.empty(),
            Optional.empty());

    public Before {
        answers = answers.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(answers));
        measures = measures.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(measures));
    }

    /// The answer to a question, if it was answered.
    public Optional<Answered> answer(Question question) {
        return Optional.ofNullable(answers.get(question));
    }

    /// Whether a question was answered with Yes or Not known.
    public boolean yes(Question question) {
        return answer(question).filter(answered -> answered.reply().countsAsYes()).isPresent();
    }

    /// Whether a question is asked at all: those that another opens are, once that one is a yes.
    public boolean asked(Question question) {
        return question.opener().map(this::yes).orElse(true);
    }

    /// The questions that are asked and not answered yet, in order.
    public List<Question> unanswered() {
        return Stream.of(Question.values()).filter(this::asked).filter(question -> !answers.containsKey(question))
                .toList();
    }

    /// With an answer. One that turns to No takes the answers along that only its Yes asked for: they would stand on
    /// the chart though nobody sees them any more.
    public Before withAnswer(Question question, Answered answered) {
        Map<Question, Answered> changed = new EnumMap<>(Question.class);
        changed.putAll(answers);
        changed.put(question, answered);
        if (!answered.reply().countsAsYes()) {
            changed.keySet().removeIf(other -> other.opener().filter(question::equals).isPresent());
        }
        return new Before(changed, pain, measures, goal, consent, screened);
    }

    public Before withPain(OptionalInt value) {
        return new Before(answers, value, measures, goal, consent, screened);
    }

    /// With a value measured; empty takes it away.
    public Before withMeasure(Measure measure, OptionalInt value) {
        Map<Measure, Integer> changed = new EnumMap<>(Measure.class);
        changed.putAll(measures);
        changed.remove(measure);
        value.ifPresent(number -> changed.put(measure, number));
        return new Before(answers, pain, changed, goal, consent, screened);
    }

    public Before withGoal(String value) {
        return new Before(answers, pain, measures, value, consent, screened);
    }

    public Before withConsent(Optional<Consent> value) {
        return new Before(answers, pain, measures, goal, value, screened);
    }

    public Before withScreened(Instant at) {
        return new Before(answers, pain, measures, goal, consent, Optional.of(at));
    }
}
