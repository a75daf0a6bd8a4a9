package org.needlepoint.ui.charting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.session.Location;

/// The muscle: those under the spot as buttons, most superficial first, then the whole list to search.
///
/// A proposal is shown with "?" until a person chooses; a tap on it confirms it (UX section 5).
final class MuscleChoice extends GridPane {

    private static final PseudoClass PROPOSED = PseudoClass.getPseudoClass("proposed");

    private final Consumer<Optional<Muscle>> chosen;
    private final SearchableComboBox<Muscle> all = new SearchableComboBox<>();
    private List<Muscle> under = List.of();
    private boolean built;
    private boolean showing;

    MuscleChoice(Consumer<Optional<Muscle>> chosen) {
        this.chosen = chosen;
        setHgap(8);
        setVgap(8);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        getColumnConstraints().setAll(half, half);
        all.getItems().setAll(Arrays.stream(Muscle.values()).sorted(Comparator.comparing(Muscle::label)).toList());
        all.setPromptText("Search all");
        all.setMaxWidth(Double.MAX_VALUE);
        all.setAccessibleText("Muscle, all");
        all.setConverter(new StringConverter<>() {
            @Override
            public String toString(Muscle muscle) {
                return muscle == null ? "" : muscle.label();
            }

            @Override
            public Muscle fromString(String text) {
                return Arrays.stream(Muscle.values()).filter(muscle -> muscle.label().equals(text)).findFirst()
                        .orElse(null);
            }
        });
        all.valueProperty().addListener((_, _, muscle) -> {
            if (!showing && muscle != null) {
                chosen.accept(Optional.of(muscle));
            }
        });
    }

    /// Shows the muscle of a location.
    void show(Location location) {
        showing = true;
        if (!built || !under.equals(location.under())) {
            build(location.under());
        }
        Optional<Muscle> muscle = location.muscle();
        for (int at = 0; at < under.size(); at++) {
            ToggleButton button = (ToggleButton) getChildren().get(at);
            Muscle own = under.get(at);
            boolean is = muscle.filter(own::equals).isPresent();
            button.setSelected(is && location.chosen());
            button.setText(own.label() + (is && !location.chosen() ? "?" : ""));
            button.pseudoClassStateChanged(PROPOSED, is && !location.chosen());
        }
        all.setValue(muscle.filter(value -> !under.contains(value)).orElse(null));
        showing = false;
    }

    private void build(List<Muscle> muscles) {
        built = true;
        under = muscles;
        getChildren().clear();
        int at = 0;
        for (Muscle muscle : muscles) {
            ToggleButton button = new ToggleButton(muscle.label());
            button.getStyleClass().add("muscle");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(_ -> chosen.accept(button.isSelected() ? Optional.of(muscle) : Optional.empty()));
            add(button, at % 2, at / 2);
            at++;
        }
        add(all, at % 2, at / 2);
    }
}
