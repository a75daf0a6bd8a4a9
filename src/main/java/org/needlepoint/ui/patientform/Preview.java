package org.needlepoint.ui.patientform;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.patient.PatientDetails;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.state.MessageBar;

/// How the patient will read on every screen and page, while the fields are filled.
final class Preview {

    /// Under this age dry needling is not offered, in years (C1; ART).
    private static final int YOUNGEST_YEARS = 12;

    private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");

    private final PatientFormModel model;
    private final Clock clock;
    private final Label name = Parts.label("", "patient-name");
    private final Label facts = Parts.label("", "muted");
    private final MessageBar young = new MessageBar(Icon.STOP, "stop", "Under 12: dry needling is not offered.", "");
    private final VBox node;

    Preview(PatientFormModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
        for (Label label : List.of(name, facts)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox card = new VBox(4, name, facts);
        card.getStyleClass().addAll("card", "preview-card");
        node = new VBox(8, Parts.label("As it will read", "group-title"), card, young);
        node.getStyleClass().add("preview");
        for (FormField field : List.of(FormField.FIRST_NAME, FormField.LAST_NAME, FormField.BIRTH_DATE)) {
            model.text(field).subscribe(_ -> show());
        }
        model.sexProperty().subscribe(_ -> show());
        model.beforeProperty().subscribe(_ -> show());
    }

    Node node() {
        return node;
    }

    private void show() {
        PatientDetails details = model.details();
        String full = Stream.of(details.firstName(), details.lastName()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        name.setText(full.isEmpty() ? "Name" : full);
        name.pseudoClassStateChanged(BLANK, full.isEmpty());
        LocalDate today = LocalDate.now(clock);
        List<String> known = new ArrayList<>();
        details.birthDate().filter(date -> !date.isAfter(today)).ifPresent(date -> {
            known.add(Period.between(date, today).getYears() + " y");
            known.add(Times.day(date));
        });
        if (!details.sex().letter().isEmpty()) {
            known.add(details.sex().letter());
        }
        known.add(model.beforeProperty().get().map(Patient::number).orElse(known.isEmpty() ? "Number given on saving"
                : "number given on saving"));
        facts.setText(String.join(", ", known));
        boolean under = details.birthDate().filter(date -> !date.isAfter(today)
                && Period.between(date, today).getYears() < YOUNGEST_YEARS).isPresent();
        young.setVisible(under);
        young.setManaged(under);
    }
}
