package org.needlepoint.domain.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.screening.Group;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.screening.Reply;

/// What the answers to the screening questions mean (C6, C8-C11, C30; CLINICAL.md 1d).
final class ScreeningRules {

    private static final String USUALLY_NOT = "Usually not suitable. Treat only with a written reason.";
    private static final String MAY_NOT = "May not qualify. Your decision and reason go on the chart.";
    private static final String FAINTING = "Raises the risk of fainting. Wait, or treat lying down.";

    private ScreeningRules() {
    }

    static List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (Question question : Question.values()) {
            of(question, facts).ifPresent(findings::add);
        }
        return findings;
    }

    /// What the answer to one question means; empty while it is not answered, or where it means nothing.
    static Optional<Finding> of(Question question, Facts facts) {
        if (question == Question.PRESSURE_REACHES) {
            return pressure(facts);
        }
        if (!facts.before().yes(question) || !facts.before().asked(question)) {
            return Optional.empty();
        }
        return switch (question) {
            case AFRAID_OF_NEEDLES -> finding(Level.CONFIRM, "C6", question, USUALLY_NOT, "ART");
            case RECENT_SURGERY -> whichSites(question, facts)
                    .or(() -> finding(Level.CONFIRM, "C9", question, USUALLY_NOT, "ART"));
            case IMMUNITY, PREGNANT -> finding(Level.CONFIRM, "C9", question, MAY_NOT, "ART");
            case BLOOD_THINNER -> finding(Level.CONFIRM, "C8", question, MAY_NOT
                    + " Light technique, press on each site; bruises come more easily.", "ART; BN121 3.1.5");
            case BLOOD_VESSELS -> finding(Level.WARN, "C10", question,
                    "Raises the risk of bruising. Press longer on each site.", "ART; BN121 3.2");
            case ABNORMAL_REACTION -> finding(Level.BLOCK, "C6", question, "No needling.", "BN121 3.1");
            case LYMPHOEDEMA, SKIN -> whichSites(question, facts)
                    .or(() -> finding(Level.WARN, "C7", question, "No needle at these sites today.",
                            "BN121 3.1; GOLD"));
            case DIABETES -> finding(Level.WARN, "C10", question, "Heals more slowly. Watch the skin.", "BN121 3.2");
            case PACEMAKER -> finding(Level.WARN, "C25", question, "No electrical stimulation.", "GK; GOLD");
            case EPILEPSY, UNSTABLE_HEART, METAL_ALLERGY, CONFUSION ->
                finding(Level.CONFIRM, "1d", question, MAY_NOT, "GOLD");
            case NEW_HEADACHE -> finding(Level.CONFIRM, "C11", question, "See a doctor first.", "FLAG");
            case SUDDEN_OR_WEAK -> finding(Level.BLOCK, "C11", question, "Urgent care. No needling today.", "FLAG");
            case HUNGRY_OR_THIRSTY, JUST_ATE -> finding(Level.WARN, "C30", question, FAINTING, "ART");
            default -> question.group() == Group.RED_FLAGS ? redFlag(question, facts) : Optional.empty();
        };
    }

    /// C8: pressure that does not reach a planned site cannot stop a bleeding there.
    private static Optional<Finding> pressure(Facts facts) {
        boolean asked = facts.before().asked(Question.PRESSURE_REACHES);
        boolean no = facts.before().answer(Question.PRESSURE_REACHES)
                .filter(answered -> answered.reply() == Reply.NO).isPresent();
        return asked && no ? finding(Level.BLOCK, "C8", Question.PRESSURE_REACHES,
                "Pressure does not reach every planned site. No needling.", "BN121 3.1.5, 3.2.1") : Optional.empty();
    }

    /// A yes that concerns sites is complete when they are named: those are stopped.
    private static Optional<Finding> whichSites(Question question, Facts facts) {
        boolean named = facts.before().answer(question).filter(answered -> !answered.sites().isEmpty()).isPresent();
        return named ? Optional.empty() : finding(Level.BLOCK, question == Question.RECENT_SURGERY ? "C9" : "C7",
                question, question.label() + ": choose the sites it concerns.", "BN121 3.1");
    }

    /// C11: a flag that is new since the last visit needs a reason; one that was known then is a note.
    private static Optional<Finding> redFlag(Question question, Facts facts) {
        boolean known = facts.past().last().filter(before -> before.yes(question)).isPresent();
        return finding(known ? Level.WARN : Level.CONFIRM, "C11", question,
                known ? "Known since an earlier visit. Refer to a doctor if it has changed." : "See a doctor first.",
                "FLAG");
    }

    private static Optional<Finding> finding(Level level, String rule, Question about, String sentence,
            String source) {
        return Optional.of(new Finding(level, rule, about.id(), sentence, source));
    }
}
