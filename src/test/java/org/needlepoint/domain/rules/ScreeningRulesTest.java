package org.needlepoint.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.screening.Answered;
import org.needlepoint.domain.screening.Before;
import org.needlepoint.domain.screening.Group;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.screening.Reply;

/// C6 to C11, C25 and C30: each answer, and what it means.
class ScreeningRulesTest {

    private static Optional<Finding> of(Question question, Reply reply, Site... sites) {
        return ScreeningRules.of(question, new Case().answered(question, reply, sites).facts());
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void noMeansNothingButForPressure(Question question) {
        Case patient = new Case().answered(Question.BLOOD_THINNER, Reply.NO).answered(Question.NEW_HEADACHE, Reply.NO)
                .answered(question, Reply.NO);
        assertThat(ScreeningRules.of(question, patient.facts())).isEmpty();
        assertThat(ScreeningRules.of(question, new Case().facts())).as("not asked yet").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AFRAID_OF_NEEDLES,CONFIRM,C6", "IMMUNITY,CONFIRM,C9", "PREGNANT,CONFIRM,C9",
        "BLOOD_THINNER,CONFIRM,C8", "BLOOD_VESSELS,WARN,C10", "DIABETES,WARN,C10", "ABNORMAL_REACTION,BLOCK,C6",
        "EPILEPSY,CONFIRM,1d", "UNSTABLE_HEART,CONFIRM,1d", "METAL_ALLERGY,CONFIRM,1d", "CONFUSION,CONFIRM,1d",
        "PACEMAKER,WARN,C25", "NEW_HEADACHE,CONFIRM,C11", "HUNGRY_OR_THIRSTY,WARN,C30", "JUST_ATE,WARN,C30"})
    void yesHasItsLevelAndNotKnownCountsAsYes(Question question, Level level, String rule) {
        assertThat(of(question, Reply.YES)).get().extracting(Finding::level, Finding::rule)
                .containsExactly(level, rule);
        assertThat(of(question, Reply.NOT_KNOWN)).isEqualTo(of(question, Reply.YES));
        assertThat(of(question, Reply.YES)).get().extracting(Finding::source).asString().isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"RECENT_SURGERY,C9,CONFIRM", "LYMPHOEDEMA,C7,WARN", "SKIN,C7,WARN"})
    void aYesThatConcernsSitesStopsUntilTheyAreNamed(Question question, String rule, Level named) {
        assertThat(of(question, Reply.YES)).get().extracting(Finding::level, Finding::rule)
                .containsExactly(Level.BLOCK, rule);
        assertThat(of(question, Reply.YES, Site.NECK)).get().extracting(Finding::level, Finding::rule)
                .containsExactly(named, rule);
    }

    @Test
    void pressureIsAskedOnlyOfABloodThinnerAndItsNoStops() {
        assertThat(of(Question.PRESSURE_REACHES, Reply.NO)).as("no blood thinner").isEmpty();
        for (Reply thinner : List.of(Reply.YES, Reply.NOT_KNOWN)) {
            Case patient = new Case().answered(Question.BLOOD_THINNER, thinner);
            assertThat(ScreeningRules.of(Question.PRESSURE_REACHES, patient.facts())).isEmpty();
            patient.answered(Question.PRESSURE_REACHES, Reply.NO);
            assertThat(ScreeningRules.of(Question.PRESSURE_REACHES, patient.facts())).get()
                    .extracting(Finding::level, Finding::rule).containsExactly(Level.BLOCK, "C8");
            patient.answered(Question.PRESSURE_REACHES, Reply.YES);
            assertThat(ScreeningRules.of(Question.PRESSURE_REACHES, patient.facts())).isEmpty();
        }
    }

    @Test
    void suddenOnsetStopsAndIsAskedOnlyOfANewHeadache() {
        assertThat(of(Question.SUDDEN_OR_WEAK, Reply.YES)).as("no new headache").isEmpty();
        Case patient = new Case().answered(Question.NEW_HEADACHE, Reply.YES)
                .answered(Question.SUDDEN_OR_WEAK, Reply.YES);
        assertThat(ScreeningRules.of(Question.SUDDEN_OR_WEAK, patient.facts())).contains(new Finding(Level.BLOCK,
                "C11", "sudden-or-weak", "Urgent care. No needling today.", "FLAG"));
        patient.answered(Question.NEW_HEADACHE, Reply.NO);
        assertThat(ScreeningRules.of(Question.SUDDEN_OR_WEAK, patient.facts())).as("taken back").isEmpty();
    }

    @Test
    void everyRedFlagAsksForAReasonAndOneKnownAtTheLastVisitIsANote() {
        assertThat(Question.of(Group.RED_FLAGS)).hasSize(12).allSatisfy(flag -> {
            assertThat(of(flag, Reply.YES)).get().extracting(Finding::level, Finding::rule)
                    .containsExactly(Level.CONFIRM, "C11");
            assertThat(known(flag, Reply.YES)).isEqualTo(Level.WARN);
            assertThat(known(flag, Reply.NOT_KNOWN)).isEqualTo(Level.WARN);
            assertThat(known(flag, Reply.NO)).as("new since then").isEqualTo(Level.CONFIRM);
        });
    }

    private static Level known(Question flag, Reply then) {
        Before last = Before.NOTHING.withAnswer(flag, new Answered(then, List.of(), "", false, Instant.EPOCH));
        return ScreeningRules.of(flag, new Case().after(last).answered(flag, Reply.YES).facts()).orElseThrow().level();
    }
}
