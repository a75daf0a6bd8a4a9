package org.needlepoint.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.screening.ConsentForm;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.screening.Reply;
import org.needlepoint.domain.session.BeforeAct;

class RuleBookTest {

    @ParameterizedTest
    @CsvSource({"86399,false", "86400,true", "172800,true", "172801,false"})
    void theCheckCallFallsBetween24And48Hours(long seconds, boolean due) {
        Instant ended = Instant.parse("2026-12-22T10:00:00Z");
        assertThat(RuleBook.checkCallDue(ended, ended.plus(Duration.ofSeconds(seconds)))).isEqualTo(due);
    }

    @Test
    void aReasonOpensAConfirmAndNeverAStopAndANoteIsNeverInTheWay() {
        Case patient = new Case().consented(ConsentForm.SPOKEN).answered(Question.IMMUNITY, Reply.YES)
                .answered(Question.ABNORMAL_REACTION, Reply.YES).answered(Question.JUST_ATE, Reply.YES);
        List<Finding> findings = RuleBook.screening(patient.facts());
        assertThat(findings).extracting(Finding::level).containsExactlyInAnyOrder(Level.CONFIRM, Level.BLOCK,
                Level.WARN);
        findings.forEach(finding -> patient.at(30, new BeforeAct.Overridden(finding, "Tolerated before")));
        assertThat(RuleBook.open(findings, patient.session().chart())).extracting(Finding::level)
                .containsExactly(Level.BLOCK);
    }

    @Test
    void theWordingOfTheDayIsKeptWithTheReason() {
        Case patient = new Case().answered(Question.IMMUNITY, Reply.YES);
        Finding asked = RuleBook.of(Question.IMMUNITY, patient.facts()).orElseThrow();
        patient.at(30, new BeforeAct.Overridden(asked, "Doctor agrees"));
        assertThat(patient.session().chart().reason(asked)).get().satisfies(reasoned -> {
            assertThat(reasoned.finding()).isEqualTo(asked);
            assertThat(reasoned.reason()).isEqualTo("Doctor agrees");
        });
    }
}
