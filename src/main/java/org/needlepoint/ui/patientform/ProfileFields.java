package org.needlepoint.ui.patientform;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.needlepoint.domain.patient.headache.Aura;
import org.needlepoint.domain.patient.headache.HeadSide;
import org.needlepoint.domain.patient.headache.MedicineClass;
import org.needlepoint.domain.patient.headache.Pattern;
import org.needlepoint.domain.patient.headache.Quality;
import org.needlepoint.domain.patient.headache.Sign;
import org.needlepoint.domain.patient.headache.Trigger;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Segments;
import org.needlepoint.ui.common.state.Fold;
import org.needlepoint.ui.common.state.LabelledField;

/// The headache profile of the form (CLINICAL.md part A). Nothing is chosen until a person chooses it.
final class ProfileFields {

    private static final double GAP = 16;
    private static final double CLASS = 184;
    private static final double DAYS = 56;

    private final PatientFormModel model;
    private final ProfileModel profile;
    private final Fields fields;
    private final Fold fold;

    ProfileFields(PatientFormModel model, Fields fields) {
        this.model = model;
        this.profile = model.profile();
        this.fields = fields;
        fold = new Fold("Headache profile", content());
        model.beforeProperty().addListener((_, _, _) -> {
            fold.show(!profile.profile().blank());
            tell();
        });
        profile.patternProperty().addListener((_, _, _) -> tell());
        profile.auraProperty().addListener((_, _, _) -> tell());
        tell();
    }

    Node node() {
        return fold;
    }

    private void tell() {
        String kind = profile.profile().kind().words();
        fold.tell(!kind.isEmpty() ? kind : profile.profile().blank() ? "Not entered yet" : "Entered in part");
    }

    private Node content() {
        GridPane grid = Fields.grid();
        grid.add(segments("Pattern", List.of(Pattern.values()), Pattern::label, profile.patternProperty()), 0, 0);
        grid.add(segments("Aura", List.of(Aura.values()), aura -> aura == Aura.YES ? "Yes" : "No",
                profile.auraProperty()), 1, 0);
        grid.add(fields.field(FormField.SINCE, "The year it began"), 0, 1);
        grid.add(pair(fields.field(FormField.HOURS_FROM, ""), fields.field(FormField.HOURS_TO, "")), 1, 1);
        grid.add(segments("Side", List.of(HeadSide.values()), HeadSide::label, profile.sideProperty()), 0, 2);
        grid.add(fields.field(FormField.SIDE_NOTE, "Where it spreads"), 1, 2);
        VBox lists = new VBox(GAP,
                list("Feels", new Toggles<>("Feels", Quality.class, Quality::label, profile.qualitiesProperty()),
                        FormField.OTHER_QUALITY),
                list("Signs before", new Toggles<>("Signs before", Sign.class, Sign::label, profile.signsProperty()),
                        FormField.OTHER_SIGNS),
                list("Triggers", new Toggles<>("Triggers", Trigger.class, Trigger::label,
                        profile.triggersProperty()), FormField.OTHER_TRIGGERS));
        GridPane now = Fields.grid();
        now.add(fields.field(FormField.HEADACHE_DAYS, "Days with headache in the last 30"), 0, 0);
        now.add(fields.field(FormField.GOAL, "What the patient wants to reach"), 1, 0);
        VBox medicines = new VBox(8, Parts.label("Medicines for the headache", "field-name"),
                new LineList<>(profile.medicines(), "Add a medicine", profile::addMedicine, this::medicine));
        return new VBox(GAP, grid, lists, now, medicines);
    }

    private static HBox pair(Node left, Node right) {
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        return new HBox(8, left, right);
    }

    private static <E> LabelledField segments(String name, List<E> values, Function<E, String> label,
            ObjectProperty<Optional<E>> property) {
        Segments<E> segments = new Segments<>(values, label, true);
        segments.onChosen(property::set);
        property.subscribe(segments::show);
        return new LabelledField(name, segments);
    }

    private VBox list(String name, Toggles<?> toggles, FormField other) {
        return new VBox(8, Parts.label(name, "field-name"), toggles, fields.bare(other, "Anything else"));
    }

    private HBox medicine(MedicineLine line) {
        TextField name = new TextField();
        name.setPromptText("Sumatriptan 50 mg");
        name.setAccessibleText("Medicine");
        name.textProperty().bindBidirectional(line.nameProperty());
        HBox.setHgrow(name, Priority.ALWAYS);
        line.begins(name);
        ComboBox<Optional<MedicineClass>> kind = new ComboBox<>();
        kind.getItems().setAll(Stream.concat(Stream.of(Optional.<MedicineClass>empty()),
                Stream.of(MedicineClass.values()).map(Optional::of)).toList());
        kind.setConverter(new Words());
        kind.setAccessibleText("Class of the medicine");
        kind.valueProperty().bindBidirectional(line.kindProperty());
        kind.setMinWidth(CLASS);
        kind.setMaxWidth(CLASS);
        TextField days = new TextField();
        days.setAccessibleText("Days taken in the last 30");
        days.textProperty().bindBidirectional(line.daysProperty());
        days.setMinWidth(DAYS);
        days.setMaxWidth(DAYS);
        name.textProperty().addListener((_, _, _) -> model.lineTyped());
        days.textProperty().addListener((_, _, _) -> model.lineTyped());
        Label unit = Parts.label("days in 30", "caption");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, name, kind, days, unit);
        row.getStyleClass().add("labelled-field");
        return row;
    }

    /// A class of medicine as the list says it.
    private static final class Words extends StringConverter<Optional<MedicineClass>> {

        @Override
        public String toString(Optional<MedicineClass> kind) {
            return kind == null ? "" : kind.map(MedicineClass::label).orElse("Class not known");
        }

        @Override
        public Optional<MedicineClass> fromString(String text) {
            return Stream.of(MedicineClass.values()).filter(kind -> kind.label().equals(text)).findFirst();
        }
    }
}
