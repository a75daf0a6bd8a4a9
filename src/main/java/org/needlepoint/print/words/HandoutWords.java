package org.needlepoint.print.words;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.domain.aftercare.Reaction;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.round.Fate;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.NeedlePlacement;

/// What the patient takes home, in plain words: what was done, what is usual afterwards, and when to call whom (ART;
/// C29, C31, C33). No benefit is promised (C43).
///
/// @param words of the session's chart
public record HandoutWords(ChartWords words) {

    /// A passage under its heading.
    ///
    /// @param title      may be empty
    /// @param paragraphs one below the other
    /// @param framed     whether it must not be overread
    public record Passage(String title, List<Text> paragraphs, boolean framed) {
        public Passage {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    public String title() {
        return "After your dry needling";
    }

    /// Whose sheet it is, and of which day.
    public String whose() {
        return words.sheet().patient().name() + ", " + words.longDate();
    }

    /// Clinic, physiotherapist and sign state: the head of every page (C41).
    public String head() {
        return Stream.of(words.sheet().clinic().name(), words.sheet().clinic().phone(),
                words.physiotherapist(), words.draft() ? "DRAFT, as at "
                        + words.moment(words.sheet().printedAt()) : "").filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// What was done, above the drawing.
    public Passage today() {
        List<Text> told = new ArrayList<>();
        List<NeedlePlacement> in = words.chart().wentIn();
        told.add(in.isEmpty() ? Text.of("No needle was placed.")
                : Text.strongly(needles(in.size())).plain(": " + places(in) + ". " + minutes(in)));
        lost(Fate.BROKEN_OR_LEFT_IN, "is broken or left in", "are broken or left in").ifPresent(told::add);
        lost(Fate.NOT_FOUND, "was not found", "were not found").ifPresent(told::add);
        if (!words.chart().missing().isEmpty()) {
            told.add(Text.strongly(Stream.concat(words.chart().rounds().stream()
                    .map(round -> round.incident().next().strip()).filter(next -> !next.isEmpty()),
                    Stream.of("Call " + us() + " at once if anything changes.")).collect(Collectors.joining(" "))));
        }
        told.add(noted());
        return new Passage("Today", told, false);
    }

    /// What became of a needle that did not come out whole, and where it was.
    private Optional<Text> lost(Fate fate, String one, String several) {
        List<NeedlePlacement> needles = words.chart().missing().stream()
                .filter(needle -> needle.fate().equals(Optional.of(fate))).toList();
        return needles.isEmpty() ? Optional.empty() : Optional.of(Text.strongly(needles(needles.size()) + " "
                + (needles.size() == 1 ? one : several)).plain(": " + places(needles) + "."));
    }

    private static String needles(int count) {
        return count == 1 ? "1 needle" : count + " needles";
    }

    private static String places(List<NeedlePlacement> needles) {
        Map<String, Integer> places = new LinkedHashMap<>();
        needles.forEach(needle -> places.merge(place(needle.location()), 1, Integer::sum));
        return places.entrySet().stream().map(place -> place.getValue() == 1 ? place.getKey()
                : place.getKey() + " (" + place.getValue() + ")").collect(Collectors.joining(", "));
    }

    private static String place(Location at) {
        String side = at.side().label();
        boolean middle = at.side() == Side.CENTRE;
        return switch (at.site()) {
            case FOREHEAD -> middle ? "middle of the forehead" : side + " side of the forehead";
            case TEMPLE -> side + " temple";
            case TOP_OF_EAR -> "above the " + side + " ear";
            case NECK -> (middle ? "middle" : side + " side") + " of the neck";
            case UPPER_BACK -> (middle ? "middle" : side + " side") + " of the upper back";
            case OTHER -> at.label().toLowerCase(Locale.ENGLISH);
        };
    }

    private static String minutes(List<NeedlePlacement> needles) {
        List<Long> stayed = needles.stream().filter(needle -> !needle.planned().inAndOut())
                .flatMap(needle -> needle.dwell().stream()).map(HandoutWords::rounded).sorted().toList();
        if (stayed.isEmpty()) {
            return "";
        }
        long least = stayed.getFirst();
        long most = stayed.getLast();
        boolean allOut = needles.stream().noneMatch(NeedlePlacement::missing);
        String who = !allOut ? "Those that came out" : needles.size() == 1 ? "It" : "They";
        return who + " stayed in for " + (least == most ? most : least + " to " + most)
                + (most == 1 ? " minute." : " minutes.");
    }

    private static long rounded(Duration dwell) {
        return Math.max(1, Math.round(dwell.toSeconds() / 60.0));
    }

    private Text noted() {
        List<String> noted = new ArrayList<>();
        words.chart().after().reactions().forEach((kind, reaction) -> {
            if (reaction.present()) {
                noted.add(plain(kind, reaction));
            }
        });
        boolean asked = !words.chart().after().reactions().isEmpty();
        return !noted.isEmpty() ? Text.of("We noted: " + String.join("; ", noted) + ".")
                : asked && words.chart().after().unanswered().isEmpty() ? Text.of("We noted no reaction.") : Text.NONE;
    }

    private String plain(ReactionKind kind, Reaction reaction) {
        String what = switch (kind) {
            case SORENESS -> "some soreness";
            case BRUISE -> "a bruise";
            case BLEEDING -> "a little bleeding";
            case DIZZY -> "dizziness";
            case FATIGUE -> "tiredness";
            case HEADACHE -> "a headache";
            case NAUSEA -> "nausea";
            case OTHER -> Stream.of(ReactionWords.name(kind, reaction), reaction.words().strip())
                    .filter(part -> !part.isEmpty() && !part.equals(ReactionKind.OTHER.label())).findFirst()
                    .orElse("another reaction").toLowerCase(Locale.ENGLISH);
        };
        List<String> where = reaction.needles().stream().flatMap(key -> words.chart().placement(key).stream())
                .map(needle -> place(needle.location())).distinct().toList();
        return what + (where.isEmpty() ? "" : ", " + String.join(" and ", where));
    }

    /// What is usual, what to do, and when to call.
    public List<Passage> advice() {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage("What you may feel", List.of(Text.of("Soreness where the needles were is the most "
                + "common. It usually clears within minutes to a few hours. You may see a bruise or feel tired.")),
                false));
        passages.add(new Passage("What to do", List.of(Text.of("Drink plenty of water. Keep moving, even if you feel "
                + "sore. Get up slowly. ").strong("If you feel tired or drowsy, do not drive.")), false));
        passages.add(new Passage("When to call", List.of(Text.of("Call " + us() + " if soreness lasts longer than 24 "
                + "hours, or if anything worries you. If a reaction is severe, contact your doctor at once.")), false));
        if (overLung()) {
            passages.add(new Passage("Emergency", List.of(Text.of("If you become short of breath, or have chest pain "
                    + "or a dry cough, get emergency care at once, also days later. Say that you had dry needling of "
                    + "the neck or upper back.")), true));
        }
        return passages;
    }

    private boolean overLung() {
        return words.chart().wentIn().stream().map(needle -> needle.location().site())
                .anyMatch(site -> site == Site.NECK || site == Site.UPPER_BACK || site == Site.OTHER);
    }

    private String us() {
        String phone = words.sheet().clinic().phone();
        return phone.isEmpty() ? "us" : "us on " + phone;
    }

    /// The next session and the check call.
    public Passage next() {
        PlanWords plan = new PlanWords(words);
        Optional<LocalDate> agreed = words.chart().after().next();
        Text next = agreed.map(day -> Text.of("Your next session: ").strong(words.fullDate(day)).plain("."))
                .orElse(Text.of("Your next session is not booked yet" + plan.proposed().filter(_ ->
                        !words.chart().wentIn().isEmpty()).map(day -> "; we suggest " + words.fullDate(day)).orElse("")
                        + "."));
        String call = plan.checkWindow();
        Text check = call.isEmpty() ? Text.NONE : Text.of("We call you on " + call + " to ask how you are.");
        return new Passage("Next", Stream.of(next, check).filter(text -> !text.isEmpty()).toList(), false);
    }
}
