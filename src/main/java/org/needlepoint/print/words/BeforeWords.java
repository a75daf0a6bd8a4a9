package org.needlepoint.print.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.round.Position;
import org.needlepoint.domain.round.Round;
import org.needlepoint.domain.screening.Consent;
import org.needlepoint.domain.screening.Giver;
import org.needlepoint.domain.session.Chart;
import org.needlepoint.domain.session.Events;
import org.needlepoint.domain.session.LockedTap;
import org.needlepoint.domain.session.Needle;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.Reasoned;

/// What was agreed, prepared and asked before the first needle (CPTA-CON, ART, BN121 s.7).
///
/// @param words of the whole chart
public record BeforeWords(ChartWords words) {

    private static final int ARTICLE_SITES = 5;

    private Chart chart() {
        return words.chart();
    }

    public Section section() {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry.Fact("Consent", chart().before().consent().map(this::consent)
                .orElse(Text.strongly("not recorded"))));
        entries.add(new Entry.Fact("Skin, needles", perRound(this::prepared)));
        lots().forEach(entries::add);
        entries.add(new Entry.Fact("Position", perRound(round -> Text.of(position(round))).plain(". ")
                .then(session())));
        if (!chart().before().goal().isBlank()) {
            entries.add(new Entry.Fact("Today's goal", chart().before().goal().strip()));
        }
        chart().before().consent().filter(consent -> !consent.explained().isBlank()).ifPresent(consent ->
                entries.add(new Entry.Prose(Text.strongly("Explained: ").plain(consent.explained().strip()))));
        entries.addAll(new ScreeningWords(words).paragraphs());
        return new Section("Before", entries);
    }

    private Text consent(Consent consent) {
        String form = consent.form().label().toLowerCase(Locale.ENGLISH);
        Text said = consent.form().given() ? Text.of("✓ " + form) : Text.strongly(form);
        said = said.plain(", to " + consent.name() + ", " + words.moment(consent.at()));
        if (!consent.sitesAtFirst().isEmpty()) {
            said = said.plain(": " + sites(consent.sitesAtFirst()));
        }
        for (Consent.Later added : consent.later()) {
            said = said.plain("; " + added.site().label().toLowerCase(Locale.ENGLISH) + " "
                    + words.moment(added.at()));
        }
        String note = consent.giverNote().strip();
        said = said.plain(switch (consent.giver()) {
            case PATIENT -> "";
            case GUARDIAN, MATURE_MINOR -> ". Given by "
                    + (consent.giver() == Giver.GUARDIAN ? "the guardian" : "the patient as a mature minor")
                    + (note.isEmpty() ? "" : ": " + note);
        });
        return consent.withdrawn().isEmpty() ? said
                : said.plain(". ").strong("Withdrawn at " + words.moment(consent.withdrawn().get()));
    }

    /// "neck, temple"; all five sites of the article in three words.
    static String sites(List<Site> sites) {
        List<Site> five = sites.stream().filter(site -> site != Site.OTHER).distinct().toList();
        String rest = sites.contains(Site.OTHER) ? ", other" : "";
        return five.size() == ARTICLE_SITES ? "all five sites" + rest
                : sites.stream().map(site -> site.label().toLowerCase(Locale.ENGLISH))
                        .collect(Collectors.joining(", "));
    }

    private Text perRound(Function<Round, Text> told) {
        List<Round> rounds = chart().rounds();
        return rounds.size() == 1 ? told.apply(rounds.getFirst()) : Text.joined(rounds.stream()
                .map(round -> Text.of("Round " + round.number() + ": ").then(told.apply(round))).toList(), "; ");
    }

    private Text prepared(Round round) {
        return round.preparation()
                .map(done -> Text.of("✓ sterilised " + words.moment(done.at()) + ", new single-use needles"))
                .orElse(Text.strongly(words.early() ? "not recorded" : "not confirmed"));
    }

    /// The packs that the needles came from, size by size.
    private List<Entry> lots() {
        List<Text> lots = new ArrayList<>();
        List<Pack> open = chart().rounds().stream().flatMap(round -> round.preparation().stream())
                .flatMap(done -> done.packs().stream()).distinct().toList();
        List<Needle> sizes = chart().placements().stream().filter(needle -> !needle.neverPlaced())
                .map(NeedlePlacement::needle).distinct().toList();
        for (Needle size : sizes) {
            List<Pack> packs = open.stream()
                    .filter(pack -> pack.holds(size.diameterHundredthsMm(), size.lengthMm())).toList();
            packs.forEach(pack -> lots.add(lot(pack)));
            if (packs.isEmpty()) {
                lots.add(Text.of(size.label() + ": lot not entered"));
            }
        }
        List<Entry> entries = new ArrayList<>();
        lots.forEach(lot -> entries.add(new Entry.Fact(entries.isEmpty() ? "Needle lots" : "", lot)));
        return entries;
    }

    private Text lot(Pack pack) {
        Text lot = Text.of(pack.size() + ": " + (pack.lot().isEmpty() ? "lot not entered" : pack.lot()));
        Optional<String> expiry = pack.expiry().map(words::date);
        if (expiry.isEmpty()) {
            lot = lot.plain(", expiry not entered");
        } else if (pack.expired(words.day())) {
            lot = lot.plain(", ").strong("expired " + expiry.get());
        } else {
            lot = lot.plain(", to " + expiry.get());
        }
        return pack.maker().isEmpty() ? lot : lot.plain(", " + pack.maker());
    }

    private Text session() {
        String room = chart().events().room();
        String opened = (room.isEmpty() ? "Opened " : "opened ") + words.minute(words.sheet().session().opened());
        return Text.of(Stream.of(room, opened,
                new CountWords(words).span().replaceFirst("^N", "n"),
                chart().events().bell().map(at -> "bell given " + words.minute(at)).orElse(""))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "))).then(provisional());
    }

    /// What was tapped at the locked screen, whose it was, and who said so.
    private Text provisional() {
        Events events = chart().events();
        Text told = events.provisional() == 0 ? Text.NONE : Text.of(". ").strong("At the locked screen, not confirmed: "
                + taps(events.unnamed()));
        Map<List<String>, List<LockedTap>> named = events.locked().stream().filter(tap -> !tap.open())
                .collect(Collectors.groupingBy(tap -> List.of(tap.whose(), tap.by()), LinkedHashMap::new,
                        Collectors.toList()));
        for (List<LockedTap> taps : named.values()) {
            String whose = taps.getFirst().whose();
            String by = taps.getFirst().by();
            String stated = whose.equals(by) ? "confirmed by " + by + " as their own" : "tapped by " + whose
                    + (by.isEmpty() ? ", as stated on unlocking" : ", as stated by " + by + " on unlocking");
            told = told.plain(". At the locked screen: " + taps(taps) + "; " + stated);
        }
        return told;
    }

    private String taps(List<LockedTap> taps) {
        return taps.stream().map(tap -> tap.did() + " " + words.minute(tap.at())).collect(Collectors.joining(", "));
    }

    /// The warnings that were overridden, in the words of the day, and why (UX section 10).
    public Section reasons() {
        return new Section("Decisions, in the words of the day", chart().reasons().stream()
                .filter(reasoned -> !NeedleWords.inRow(reasoned)).map(this::reason).toList());
    }

    private Entry reason(Reasoned reasoned) {
        Finding finding = reasoned.finding();
        return new Entry.Prose(Text.strongly(finding.level().label() + ", " + finding.rule() + ": ")
                .plain(finding.sentence().strip() + " ")
                .strong("Reason given " + words.moment(reasoned.at()) + ": ").plain(reasoned.reason().strip()));
    }

    /// How the patient lay in a round, for the needle table.
    public static String position(Round round) {
        return round.position().map(Position::sentence).orElse("Position not recorded");
    }
}
