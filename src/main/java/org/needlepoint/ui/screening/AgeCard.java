package org.needlepoint.ui.screening;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.visit.FindingBox;

/// "Under 12 years": worked out from the birth date, not asked (C1; ART).
final class AgeCard extends VBox {

    private static final int LEAST_AGE = 12;

    private final ScreeningModel model;

    AgeCard(ScreeningModel model) {
        super(8);
        this.model = model;
        getStyleClass().add("group-card");
    }

    void show() {
        int years = model.visit().facts().age();
        boolean under = years < LEAST_AGE;
        HBox answer = new HBox(6, (under ? Icon.STOP : Icon.CHECK).node(18),
                Parts.label(under ? "Yes" : "No", "strong"), Parts.label(years + " years"));
        answer.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(Parts.label("Under 12 years", "strong"),
                Parts.label("Worked out from the birth date", "caption"));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox line = new HBox(12, words, Parts.spring(), answer);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("question-line", under ? "stop" : "good");
        getChildren().setAll(line);
        model.findings().stream().filter(finding -> finding.about().equals("age")).map(finding ->
                new FindingBox(finding, List.of(), Optional.empty(), _ -> { })).forEach(getChildren()::add);
    }
}
