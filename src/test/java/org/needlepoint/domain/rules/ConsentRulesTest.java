package org.needlepoint.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.clinic.Register;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.screening.Consent;
import org.needlepoint.domain.screening.ConsentForm;
import org.needlepoint.domain.screening.Giver;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.screening.Reply;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.SessionAct;

/// C4, C5, C6 and the written consent of C9.
class ConsentRulesTest {

    private static final Practitioner SAM = new Practitioner("practitioner-2", "Sam Moss", "9", Register.GENERAL, true);

    @Test
    void withoutConsentNoNeedle() {
        assertThat(ConsentRules.check(new Case().facts())).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Level.BLOCK);
            assertThat(finding.rule()).isEqualTo("C4");
            assertThat(finding.sentence()).contains("Priya Nair");
        });
    }

    @ParameterizedTest
    @CsvSource({"SPOKEN,", "WRITTEN,", "DECLINED,C6", "CANNOT_CONSENT,C6"})
    void whatAConsentSays(ConsentForm form, String rule) {
        assertThat(ConsentRules.check(new Case().consented(form).facts())).extracting(Finding::rule)
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void consentNamesThePractitioner() {
        assertThat(ConsentRules.check(new Case().consented(ConsentForm.SPOKEN).by(SAM).facts()))
                .singleElement().satisfies(finding -> assertThat(finding.sentence())
                        .isEqualTo("Consent names Priya Nair. Ask for consent to dry needling by Sam Moss."));
    }

    @Test
    void withdrawnStopsAndAConsentGivenAnewLifts() {
        Case patient = new Case().consented(ConsentForm.SPOKEN).at(30, new BeforeAct.ConsentWithdrawn());
        assertThat(ConsentRules.check(patient.facts())).extracting(Finding::rule).containsExactly("C5");
        patient.at(40, Case.consent(ConsentForm.SPOKEN, Giver.PATIENT, ""));
        assertThat(ConsentRules.check(patient.facts())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NO,SPOKEN,false", "YES,SPOKEN,true", "NOT_KNOWN,SPOKEN,true", "YES,WRITTEN,false"})
    void aPregnantPatientConsentsInWriting(Reply reply, ConsentForm form, boolean stopped) {
        Facts facts = new Case().answered(Question.PREGNANT, reply).consented(form).facts();
        assertThat(Case.of(ConsentRules.check(facts), "C9").toList())
                .isEqualTo(stopped ? List.of(Level.BLOCK) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"59,false", "60,false", "61,true"})
    void consentStandsBeforeTheFirstNeedleOrItsReasonIsGiven(long second, boolean late) {
        Case patient = new Case().marked(1).at(60, new SessionAct.NeedlingStarted());
        if (second <= 60) {
            patient.at(second, Case.consent(ConsentForm.SPOKEN, Giver.PATIENT, ""));
        }
        patient.at(60, new SessionAct.NeedleIn(1));
        if (second > 60) {
            patient.at(second, Case.consent(ConsentForm.SPOKEN, Giver.PATIENT, ""));
        }
        assertThat(Case.of(ConsentRules.signing(patient.facts()), "C4").toList())
                .isEqualTo(late ? List.of(Level.CONFIRM) : List.of());
    }

    @Test
    void needledWithoutConsentIsSignedWithAReasonNotRefused() {
        assertThat(ConsentRules.signing(new Case().marked(1).needled().facts())).extracting(Finding::level)
                .containsExactly(Level.CONFIRM);
        assertThat(ConsentRules.signing(new Case().marked(1).facts())).as("nothing went in").isEmpty();
    }

    @Test
    void aConsentThatIsPutRightKeepsItsMomentAndAnotherFormIsAnotherConsent() {
        Case patient = new Case().consented(ConsentForm.SPOKEN).marked(1).needled()
                .at(90, new BeforeAct.Consented(ConsentForm.SPOKEN, Case.PRIYA.id(), Case.PRIYA.name(),
                        Consent.EXPLAINED, List.of(Site.TEMPLE), Giver.PATIENT, ""));
        assertThat(ConsentRules.signing(patient.facts())).isEmpty();
        assertThat(patient.facts().before().consent().orElseThrow().later()).isEmpty();
        patient.at(92, Case.consent(ConsentForm.SPOKEN, Giver.PATIENT, ""));
        assertThat(patient.facts().before().consent().orElseThrow().later()).as("agreed to at 92 s, not before")
                .hasSize(Site.values().length - 1).noneMatch(added -> added.site() == Site.TEMPLE);
        assertThat(ConsentRules.signing(patient.facts())).isEmpty();
        patient.at(95, Case.consent(ConsentForm.WRITTEN, Giver.PATIENT, ""));
        assertThat(ConsentRules.signing(patient.facts())).extracting(Finding::rule).containsExactly("C4");
    }

    @Test
    void whoSignsIsWhomConsentNames() {
        Facts facts = new Case().consented(ConsentForm.SPOKEN).marked(1).needled().by(SAM).facts();
        assertThat(ConsentRules.signing(facts)).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Level.CONFIRM);
            assertThat(finding.sentence()).isEqualTo("Consent names Priya Nair, not Sam Moss. Say why.");
        });
    }

    @Test
    void aNeedleAfterConsentWasWithdrawnIsAskedAboutAtSigning() {
        Case patient = new Case().consented(ConsentForm.SPOKEN).marked(2)
                .at(60, new SessionAct.NeedlingStarted(), new SessionAct.NeedleIn(1))
                .at(70, new BeforeAct.ConsentWithdrawn());
        assertThat(ConsentRules.signing(patient.facts())).isEmpty();
        patient.at(80, new SessionAct.NeedleIn(2));
        assertThat(ConsentRules.signing(patient.facts())).extracting(Finding::rule).containsExactly("C5");
    }

    @Test
    void aMarkAtASiteThatWasNotNamedAsksOnce() {
        Case patient = new Case().at(10, new BeforeAct.Consented(ConsentForm.SPOKEN, Case.PRIYA.id(),
                Case.PRIYA.name(), Consent.EXPLAINED, List.of(Site.TEMPLE), Giver.PATIENT, ""));
        patient.marked(1);
        assertThat(ConsentRules.sitesNotAgreed(patient.session().chart())).isEmpty();
        patient.marked(Case.place(BodyView.BACK, 60, Site.UPPER_BACK, Side.RIGHT))
                .marked(Case.place(BodyView.BACK, -60, Site.UPPER_BACK, Side.LEFT))
                .marked(Case.place(BodyView.NECK, 30, Site.NECK, Side.RIGHT));
        assertThat(ConsentRules.sitesNotAgreed(patient.session().chart()))
                .containsExactly(Site.NECK, Site.UPPER_BACK);
        patient.at(30, new BeforeAct.SiteAgreed(Site.UPPER_BACK));
        assertThat(ConsentRules.sitesNotAgreed(patient.session().chart())).containsExactly(Site.NECK);
    }
}
