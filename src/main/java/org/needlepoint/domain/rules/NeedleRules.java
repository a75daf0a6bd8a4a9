package org.needlepoint.domain.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.NeedlePlacement;

/// What is asked of single needles and their number (C7, C9, C12, C13, C15, C23).
final class NeedleRules {

    /// In a first session one or two needles (C12; ART).
    static final int FIRST_SESSION = 2;

    /// How far from the midline a forehead point still counts as the centre, in mm (C23).
    static final double CENTRE_MM = 5;

    private static final List<Question> STOPPING = List.of(Question.LYMPHOEDEMA, Question.SKIN,
            Question.RECENT_SURGERY);

    private NeedleRules() {
    }

    static List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>(stoppedSites(facts.chart()));
        firstSession(facts).ifPresent(findings::add);
        findings.addAll(packs(facts));
        facts.chart().placements().stream().filter(needle -> !needle.neverPlaced())
                .forEach(needle -> offTheMidline(needle).ifPresent(findings::add));
        return findings;
    }

    /// C7, C9: no needle at a site with an infection, lymphoedema or recent surgery.
    static List<Finding> stoppedSites(Chart chart) {
        List<Finding> findings = new ArrayList<>();
        Set<Site> used = new LinkedHashSet<>();
        chart.placements().stream().filter(NeedlePlacement::open).forEach(needle -> used.add(needle.location().site()));
        for (Question question : STOPPING) {
            if (!chart.before().yes(question)) {
                continue;
            }
            for (Site site : chart.before().answer(question).orElseThrow().sites()) {
                if (used.contains(site)) {
                    findings.add(new Finding(Level.BLOCK, question == Question.RECENT_SURGERY ? "C9" : "C7",
                            "site-" + site.letter(), site.label() + ": no needle at this site today ("
                            + question.label().toLowerCase(Locale.ENGLISH) + "). Remove the mark.",
                            "BN121 3.1; GOLD"));
                }
            }
        }
        return findings;
    }

    /// C7, C9, C15, looked at when signing: what was done against a stop stays chartable, with a reason.
    static List<Finding> doneAgainstAStop(Facts facts) {
        Chart chart = facts.chart();
        List<Finding> findings = new ArrayList<>();
        for (Question question : STOPPING) {
            List<Site> stopped = chart.before().yes(question)
                    ? chart.before().answer(question).orElseThrow().sites() : List.of();
            stopped.stream().filter(site -> chart.wentIn().stream().anyMatch(needle ->
                    needle.location().site() == site)).forEach(site -> findings.add(new Finding(Level.CONFIRM,
                    question == Question.RECENT_SURGERY ? "C9" : "C7", "done-" + site.letter(), site.label()
                    + " was needled (" + question.label().toLowerCase(Locale.ENGLISH) + "). Say why.",
                    "BN121 3.1; GOLD")));
        }
        chart.rounds().stream().filter(round -> chart.ofRound(round.number()).stream()
                .anyMatch(NeedlePlacement::wentIn)).flatMap(round -> round.preparation().stream())
                .flatMap(preparation -> preparation.packs().stream()).filter(pack -> pack.expired(facts.day()))
                .distinct().forEach(pack -> findings.add(new Finding(Level.CONFIRM, "C15", "done-" + about(pack),
                        "A pack that had expired was open: " + name(pack) + ". Say why.", "BN121 s.7")));
        return findings;
    }

    /// C12: in a first session the third needle needs a reason.
    static Optional<Finding> firstSession(Facts facts) {
        if (facts.past().treatments() > 0 || facts.chart().count() <= FIRST_SESSION) {
            return Optional.empty();
        }
        return Optional.of(new Finding(Level.CONFIRM, "C12", "needles",
                "First session: one or two needles. This would be the third.", "ART"));
    }

    /// C15: an expired pack is stopped; one without a lot number is a note.
    static List<Finding> packs(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        facts.chart().round().preparation().ifPresent(preparation -> {
            if (preparation.packs().isEmpty()) {
                findings.add(new Finding(Level.WARN, "C15", "packs", "No pack is entered for this room: needles are "
                        + "charted without a lot, and a recall could not find them.", "GK"));
            }
            for (Pack pack : preparation.packs()) {
                pack(pack, facts).ifPresent(findings::add);
            }
        });
        return findings;
    }

    static Optional<Finding> pack(Pack pack, Facts facts) {
        if (pack.expired(facts.day())) {
            return Optional.of(new Finding(Level.BLOCK, "C15", about(pack), "This lot has expired: " + name(pack)
                    + ". Choose another.", "BN121 s.7"));
        }
        return pack.lot().isEmpty() ? Optional.of(new Finding(Level.WARN, "C15", about(pack),
                "No lot number for " + pack.size() + " mm. A recall could not find these needles.", "GK"))
                : Optional.empty();
    }

    private static String about(Pack pack) {
        return "pack-" + pack.size().replace(" ", "") + "-" + pack.lot();
    }

    private static String name(Pack pack) {
        return pack.size() + " mm" + (pack.lot().isEmpty() ? "" : ", lot " + pack.lot());
    }

    /// C23: beside the midline of the forehead run nerves and arteries.
    static Optional<Finding> offTheMidline(NeedlePlacement needle) {
        Location at = needle.location();
        boolean off = at.spot().view() == BodyView.FRONT ? Math.abs(at.spot().xMm()) > CENTRE_MM
                : at.side() != Side.CENTRE;
        return at.site() == Site.FOREHEAD && off ? Optional.of(new Finding(Level.WARN, "C23",
                "needle-" + needle.key(),
                "Needle " + needle.number() + ", forehead off the midline: nerves and arteries about 17 to 22 mm from "
                + "the midline.", "NERV")) : Optional.empty();
    }

    /// C13, looked at when signing: over 20 minutes needs a reason, over 60 a corrected time or the incident.
    static List<Finding> dwells(Chart chart) {
        List<Finding> findings = new ArrayList<>();
        for (NeedlePlacement needle : chart.placements()) {
            Optional<Duration> dwell = needle.dwell();
            if (needle.questioned()) {
                findings.add(new Finding(Level.BLOCK, "C13", "needle-" + needle.key(), name(needle)
                        + " was in for more than 60 minutes. Correct the time, or keep it as a forgotten needle.",
                        "design"));
            } else if (dwell.filter(in -> in.compareTo(NeedlePlacement.LIMIT) > 0).isPresent()) {
                Duration over = dwell.get().minus(NeedlePlacement.LIMIT);
                String by = over.toMinutes() + ":" + String.format(Locale.ROOT, "%02d", over.toSecondsPart());
                findings.add(new Finding(Level.CONFIRM, "C13", "needle-" + needle.key(),
                        name(needle) + ": over by " + by + ".", "ART"));
            }
        }
        return findings;
    }

    private static String name(NeedlePlacement needle) {
        return "Needle " + needle.number() + ", " + needle.location().label();
    }
}
