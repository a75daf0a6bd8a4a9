package org.needlepoint.ui.aftercare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.needlepoint.domain.aftercare.Advice;
import org.needlepoint.domain.aftercare.After;
import org.needlepoint.domain.aftercare.FollowUp;
import org.needlepoint.domain.aftercare.Leaving;
import org.needlepoint.domain.aftercare.Reaction;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.domain.finding.Finding;

/// Where what is missing is answered: the id of a node on this screen, or one of the screens beside it.
final class Places {

    /// The needles with their times.
    static final String NEEDLES = "screen-needles";

    /// The count.
    static final String COUNT = "screen-count";

    /// The practitioner's particulars.
    static final String SETTINGS = "screen-settings";

    private Places() {
    }

    /// @return empty where a reason under the finding is the only answer
    static String of(Finding finding, AfterModel model) {
        String about = finding.about();
        After after = model.after();
        if (about.equals("skin") || about.equals("reactions")) {
            return reactions(model);
        }
        return switch (finding.rule()) {
            case "C3" -> SETTINGS;
            case "C13" -> NEEDLES;
            case "C14" -> COUNT;
            case "C29" -> about.equals("rest") ? after.rested().running() ? "steady-again" : "rest" : "";
            case "C32" -> followUp(about, after);
            default -> about.equals("pain-after") ? about : confirmed(about);
        };
    }

    private static String reactions(AfterModel model) {
        if (model.noReactionOffered()) {
            return "no-reaction";
        }
        return model.after().unanswered().stream().findFirst().map(kind -> "grade-" + kind.id())
                .orElse("skin-checked");
    }

    private static String confirmed(String about) {
        Stream<String> leaving = Stream.of(Leaving.values()).filter(item -> item.id().equals(about))
                .map(item -> "leaving-" + item.id());
        Stream<String> advice = Stream.of(Advice.values()).filter(item -> item.id().equals(about))
                .map(item -> "advice-" + item.id());
        return Stream.concat(leaving, advice).findFirst().orElse("");
    }

    /// The first of the three that is still empty.
    private static String followUp(String kind, After after) {
        Optional<FollowUp> given = List.of(ReactionKind.values()).stream().filter(each -> each.id().equals(kind))
                .findFirst().flatMap(after::reaction).flatMap(Reaction::followUp);
        FollowUp list = given.orElse(new FollowUp("", "", ""));
        String field = list.told().isBlank() ? "" : list.when().isBlank() ? "-when" : "-said";
        return "follow-up" + field + "-" + kind;
    }
}
