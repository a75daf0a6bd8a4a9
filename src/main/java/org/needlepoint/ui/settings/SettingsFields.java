package org.needlepoint.ui.settings;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Segments;
import org.needlepoint.ui.common.TextScale;
import org.needlepoint.ui.common.clinic.AskPicture;
import org.needlepoint.ui.common.clinic.ClinicField;
import org.needlepoint.ui.common.clinic.ClinicFields;
import org.needlepoint.ui.common.clinic.PackFields;
import org.needlepoint.ui.common.state.LabelledField;

/// The fields of the settings page, group by group.
final class SettingsFields {

    private final ObjectProperty<ColorScheme> scheme;
    private final Segments<ColorScheme> theme = new Segments<>(List.of(ColorScheme.LIGHT, ColorScheme.DARK),
            value -> value == ColorScheme.LIGHT ? "Light" : "Dark", false);
    private final ClinicFields clinic;
    private final ReasonFields reasons;
    private final Node node;

    /// What the fields need beside their model.
    record Surroundings(ObjectProperty<ColorScheme> scheme, ObjectProperty<Integer> text, Path folder,
            AskPicture ask, Background background, ZoneId zone) {
    }

    SettingsFields(SettingsModel model, Surroundings around) {
        this.scheme = around.scheme();
        this.clinic = new ClinicFields(model.entry(), around.ask(), around.background());
        this.reasons = new ReasonFields(model.reasons());
        GridPane workstation = ClinicFields.grid();
        theme.onChosen(chosen -> chosen.ifPresent(scheme::set));
        workstation.add(new LabelledField("Theme", theme), 0, 0);
        Segments<Integer> text = new Segments<>(TextScale.CHOICES, percent -> percent + " %", false);
        text.setId("text-size");
        text.show(Optional.of(around.text().get()));
        text.onChosen(chosen -> chosen.ifPresent(around.text()::set));
        workstation.add(new LabelledField("Size of text", text), 1, 0);
        node = new VBox(ClinicFields.GAP, Parts.label("Clinic", "section"), clinic.letterhead(),
                ClinicFields.title("Physiotherapist"), clinic.practitioner(),
                ClinicFields.title("Packs open in this room"), said("Needles of a size come from the pack of that "
                        + "size; its lot goes on the chart. Stored as you add it."), new PackFields(model.packs()),
                ClinicFields.title("Ready reasons"), said("At most three for a rule, to tap instead of typing."),
                reasons,
                ClinicFields.title("PIN"), new PinChangeFields(model.pin(), model::changePin, around.zone()),
                ClinicFields.title("This workstation"), workstation, folder(around.folder()));
    }

    private static Label said(String text) {
        Label label = Parts.label(text, "muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static LabelledField folder(Path folder) {
        TextField path = new TextField(folder.toString());
        path.setEditable(false);
        path.setId("folder");
        path.setMaxWidth(Double.MAX_VALUE);
        LabelledField labelled = new LabelledField("Patients and sessions are kept in", path);
        Button copy = Parts.button(Icon.COPY, "Copy", "", () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(folder.toString());
            Clipboard.getSystemClipboard().setContent(content);
        });
        copy.setAccessibleText("Copy the folder");
        copy.setMinWidth(HBox.USE_PREF_SIZE);
        labelled.beside(copy);
        return labelled;
    }

    /// Follows the theme, which the app bar changes too, until the screen is left.
    Subscription follow() {
        return scheme.subscribe(now -> theme.show(Optional.of(now)));
    }

    void focus(ClinicField field) {
        clinic.focus(field);
    }

    void focusReasons() {
        reasons.focus();
    }

    Node node() {
        return node;
    }
}
