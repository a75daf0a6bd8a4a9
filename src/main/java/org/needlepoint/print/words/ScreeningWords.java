package org.needlepoint.print.words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.domain.screening.Answered;
import org.needlepoint.domain.screening.Before;
import org.needlepoint.domain.screening.Group;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.screening.Reply;

/// Each question that was asked, with its answer (C1; UX section 12).
///
/// @param words of the whole chart
record ScreeningWords(ChartWords words) {

    private static final int LEAST_AGE = 12;

    private Before before() {
        return words.chart().before();
    }

    List<Entry> paragraphs() {
        if (!words.screened()) {
            return List.of(new Entry.Prose(Text.strongly("Not screened.")));
        }
        List<Entry> paragraphs = new ArrayList<>();
        add(paragraphs, first());
        add(paragraphs, group("Other conditions", List.of(Group.OTHER_CONDITIONS)));
        add(paragraphs, group("Red flags", List.of(Group.RED_FLAGS)));
        add(paragraphs, group("Asked today", List.of(Group.READY_TODAY)));
        List<Question> open = before().unanswered();
        if (!open.isEmpty()) {
            add(paragraphs, Text.strongly("Not answered: ").plain(open.stream().map(Question::label)
                    .collect(Collectors.joining(", ")) + "."));
        }
        return paragraphs;
    }

    private static void add(List<Entry> paragraphs, Text text) {
        if (!text.isEmpty()) {
            paragraphs.add(new Entry.Prose(text));
        }
    }

    private Text first() {
        Text text = group("Asked " + asked(), List.of(Group.USUALLY_NOT, Group.MAY_NOT, Group.TAKE_CARE));
        int age = words.sheet().patient().age(words.day());
        Text under = Text.of("Under " + LEAST_AGE + " ").strong(age < LEAST_AGE ? "Yes" : "No").plain(" (" + age
                + " y)");
        return text.isEmpty() ? Text.strongly("Asked " + asked() + ": ").then(under).plain(".")
                : new Text(text.parts().subList(0, 1)).then(under).plain(", ")
                        .then(new Text(text.parts().subList(1, text.parts().size())));
    }

    private String asked() {
        List<Instant> moments = before().answers().values().stream().map(Answered::at).sorted().toList();
        if (moments.isEmpty()) {
            return words.minute(before().screened().orElse(words.sheet().session().opened()));
        }
        String from = words.minute(moments.getFirst());
        String to = words.minute(moments.getLast());
        return from.equals(to) ? from : from + " to " + to;
    }

    private Text group(String lead, List<Group> groups) {
        List<Map.Entry<Question, Answered>> answers = before().answers().entrySet().stream()
                .filter(answer -> groups.contains(answer.getKey().group())).toList();
        if (answers.isEmpty()) {
            return Text.NONE;
        }
        boolean unchanged = answers.stream().allMatch(answer -> answer.getValue().unchanged());
        boolean folded = groups.getFirst().folded();
        boolean eachNo = folded && answers.stream().allMatch(answer -> answer.getValue().reply() == Reply.NO
                && answer.getValue().note().isBlank() && answer.getValue().unchanged() == unchanged);
        boolean told = !groups.contains(Group.USUALLY_NOT) && allUnchanged();
        Text text = Text.strongly(lead + (unchanged && !told ? since() : "") + (eachNo ? ", each No: " : ": "));
        return text.then(Text.joined(answers.stream()
                .map(answer -> item(answer.getKey(), answer.getValue(), eachNo, unchanged)).toList(), ", "))
                .plain(".");
    }

    /// Whether all that may be answered as last time was: then it is said once.
    private boolean allUnchanged() {
        return before().answers().entrySet().stream().filter(answer -> answer.getKey().carriesOver())
                .allMatch(answer -> answer.getValue().unchanged());
    }

    private String since() {
        return words.sheet().history().last().map(last -> ", unchanged since " + words.shortDate(last.day()))
                .orElse(", unchanged");
    }

    /// Where a whole group was answered No, a word or two name the question.
    private static String brief(Question question) {
        return switch (question) {
            case ABNORMAL_REACTION -> "abnormal reaction to needling";
            case SKIN -> "skin infection";
            case UNSTABLE_HEART -> "unstable heart condition";
            default -> question.id().replace('-', ' ');
        };
    }

    private static Text item(Question question, Answered answered, boolean bare, boolean allUnchanged) {
        Text item = Text.of(bare ? brief(question) : question.label());
        if (!bare) {
            item = item.plain(" ").strong(answered.reply().label());
        }
        String more = Stream.of(answered.sites().isEmpty() ? "" : BeforeWords.sites(answered.sites()),
                answered.note().strip(), answered.unchanged() && !allUnchanged ? "unchanged" : "")
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        return more.isEmpty() ? item : item.plain(" (" + more + ")");
    }
}
