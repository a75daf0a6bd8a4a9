package org.needlepoint.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.screening.ConsentForm;
import org.needlepoint.domain.screening.Giver;

/// C1 and C2 at the twelfth and the eighteenth birthday.
class AgeRulesTest {

    @ParameterizedTest
    @CsvSource({"0,true", "11,true", "12,false", "13,false", "41,false"})
    void dryNeedlingBeginsWithTheTwelfthBirthday(int age, boolean stopped) {
        assertThat(AgeRules.tooYoung(new Case().aged(age).facts()).isPresent()).isEqualTo(stopped);
    }

    @Test
    void tooYoungIsAStopInTheWordsOfTheArticle() {
        assertThat(AgeRules.tooYoung(new Case().aged(11).facts())).contains(new Finding(Level.BLOCK, "C1", "age",
                "Under 12: dry needling is not offered.", "ART"));
    }

    @ParameterizedTest
    @CsvSource({"12,true", "17,true", "18,false", "19,false"})
    void until18APatientDoesNotConsentAlone(int age, boolean stopped) {
        Facts facts = new Case().aged(age).consented(ConsentForm.SPOKEN).facts();
        assertThat(AgeRules.minor(facts).isPresent()).isEqualTo(stopped);
    }

    @ParameterizedTest
    @CsvSource(value = {"GUARDIAN|''|true", "GUARDIAN|'  '|true", "GUARDIAN|Ruth Invented|false",
        "MATURE_MINOR|''|true", "MATURE_MINOR|Explains risk and choice|false", "PATIENT|A note|true"},
            delimiter = '|')
    void aGuardianHasANameAndAMatureMinorANote(Giver giver, String note, boolean stopped) {
        Facts facts = new Case().aged(17).at(10, Case.consent(ConsentForm.WRITTEN, giver, note)).facts();
        assertThat(AgeRules.minor(facts).isPresent()).isEqualTo(stopped);
    }

    @Test
    void withoutConsentC4AsksAndC2IsSilent() {
        assertThat(AgeRules.check(new Case().aged(17).facts())).isEmpty();
        assertThat(AgeRules.check(new Case().aged(17).consented(ConsentForm.DECLINED).facts())).isEmpty();
    }
}
