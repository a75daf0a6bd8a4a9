package org.needlepoint.ui.patientform;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.needlepoint.domain.finding.FieldProblem;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.patient.Alert;
import org.needlepoint.domain.patient.headache.Aura;
import org.needlepoint.domain.patient.headache.HeadSide;
import org.needlepoint.domain.patient.headache.HeadacheKind;
import org.needlepoint.domain.patient.headache.HeadacheProfile;
import org.needlepoint.domain.patient.headache.Medicine;
import org.needlepoint.domain.patient.headache.Mentioned;
import org.needlepoint.domain.patient.headache.Pattern;
import org.needlepoint.domain.patient.headache.Quality;
import org.needlepoint.domain.patient.headache.Sign;
import org.needlepoint.domain.patient.headache.Trigger;

/// Headache profile and alerts while they are entered: what is chosen, and the lines. Nothing is chosen unasked.
final class ProfileModel {

    private final Clock clock;
    private final FormTexts texts;
    private final ObjectProperty<Optional<Pattern>> pattern = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Aura>> aura = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<HeadSide>> side = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Set<Quality>> qualities = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Set<Sign>> signs = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Set<Trigger>> triggers = new SimpleObjectProperty<>(Set.of());
    private final ObservableList<MedicineLine> medicines = FXCollections.observableArrayList();
    private final ObservableList<AlertLine> alerts = FXCollections.observableArrayList();

    ProfileModel(FormTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    void fill(HeadacheProfile profile, List<Alert> standing) {
        pattern.set(profile.kind().pattern());
        aura.set(profile.kind().aura());
        side.set(profile.side());
        qualities.set(profile.quality().chosen());
        signs.set(profile.signs().chosen());
        triggers.set(profile.triggers().chosen());
        texts.text(FormField.SINCE).set(NumberText.text(profile.since()));
        texts.text(FormField.SIDE_NOTE).set(profile.sideNote());
        texts.text(FormField.OTHER_QUALITY).set(profile.quality().other());
        texts.text(FormField.OTHER_SIGNS).set(profile.signs().other());
        texts.text(FormField.OTHER_TRIGGERS).set(profile.triggers().other());
        texts.text(FormField.HOURS_FROM).set(NumberText.text(profile.hoursFrom()));
        texts.text(FormField.HOURS_TO).set(NumberText.text(profile.hoursTo()));
        texts.text(FormField.HEADACHE_DAYS).set(NumberText.text(profile.headacheDays()));
        texts.text(FormField.GOAL).set(profile.goal());
        medicines.setAll(profile.medicines().stream().map(MedicineLine::new).toList());
        alerts.setAll(standing.stream().map(AlertLine::new).toList());
    }

    HeadacheProfile profile() {
        return new HeadacheProfile(new HeadacheKind(pattern.get(), aura.get()), texts.number(FormField.SINCE),
                side.get(), texts.typed(FormField.SIDE_NOTE),
                new Mentioned<>(qualities.get(), texts.typed(FormField.OTHER_QUALITY)),
                new Mentioned<>(signs.get(), texts.typed(FormField.OTHER_SIGNS)),
                new Mentioned<>(triggers.get(), texts.typed(FormField.OTHER_TRIGGERS)),
                texts.number(FormField.HOURS_FROM), texts.number(FormField.HOURS_TO),
                texts.number(FormField.HEADACHE_DAYS), typedMedicines().stream().map(MedicineLine::medicine).toList(),
                texts.typed(FormField.GOAL));
    }

    List<Alert> entered() {
        return typedAlerts().stream().map(AlertLine::alert).toList();
    }

    /// A line in which nothing was typed is none.
    private List<AlertLine> typedAlerts() {
        return alerts.stream().filter(line -> !line.textProperty().get().isBlank()).toList();
    }

    private List<MedicineLine> typedMedicines() {
        return medicines.stream().filter(line -> !line.medicine().blank() || line.readingProblem().isPresent())
                .toList();
    }

    /// A new line for an alert, noted today.
    AlertLine addAlert() {
        AlertLine line = new AlertLine(new Alert(Level.WARN, "", LocalDate.now(clock)));
        alerts.add(line);
        return line;
    }

    /// A new line for a medicine.
    MedicineLine addMedicine() {
        MedicineLine line = new MedicineLine(new Medicine("", Optional.empty(), OptionalInt.empty()));
        medicines.add(line);
        return line;
    }

    /// Whether a line holds something that cannot be read.
    boolean unreadable() {
        return medicines.stream().anyMatch(line -> line.readingProblem().isPresent());
    }

    /// Tells each line what is wrong with it.
    void tell(List<FieldProblem> found) {
        tell("alert.", typedAlerts(), found);
        tell("medicine.", typedMedicines(), found);
    }

    private static void tell(String key, List<? extends FormLine> lines, List<FieldProblem> found) {
        for (int at = 0; at < lines.size(); at++) {
            lines.get(at).tell(key + at, found);
        }
    }

    /// The first line that has a problem, in the order on screen.
    Optional<FormLine> wrong() {
        return Stream.<FormLine>concat(alerts.stream(), medicines.stream())
                .filter(line -> line.problemProperty().get().isPresent()).findFirst();
    }

    ObjectProperty<Optional<Pattern>> patternProperty() {
        return pattern;
    }

    ObjectProperty<Optional<Aura>> auraProperty() {
        return aura;
    }

    ObjectProperty<Optional<HeadSide>> sideProperty() {
        return side;
    }

    ObjectProperty<Set<Quality>> qualitiesProperty() {
        return qualities;
    }

    ObjectProperty<Set<Sign>> signsProperty() {
        return signs;
    }

    ObjectProperty<Set<Trigger>> triggersProperty() {
        return triggers;
    }

    ObservableList<MedicineLine> medicines() {
        return medicines;
    }

    ObservableList<AlertLine> alerts() {
        return alerts;
    }
}
