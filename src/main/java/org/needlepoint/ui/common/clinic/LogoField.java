package org.needlepoint.ui.common.clinic;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.clinic.Logo;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;

/// The logo: the picture, "Choose picture", "Take away", and why a file was not taken.
final class LogoField extends VBox {

    private static final double WIDTH = 120;
    private static final double HEIGHT = 44;

    private final ClinicEntry entry;
    private final AskPicture ask;
    private final Background background;
    private final ImageView view = new ImageView();
    private final StackPane frame = new StackPane(view);
    private final Button choose = Parts.button("Choose picture", this::choose);
    private final Button remove = Parts.iconButton(Icon.X, "Take the logo away", this::remove);

    LogoField(ClinicEntry entry, AskPicture ask, Background background) {
        super(4);
        this.entry = entry;
        this.ask = ask;
        this.background = background;
        view.setPreserveRatio(true);
        view.setFitWidth(WIDTH - 8);
        view.setFitHeight(HEIGHT - 8);
        frame.getStyleClass().add("logo-frame");
        frame.setMinSize(WIDTH, HEIGHT);
        frame.setMaxSize(WIDTH, HEIGHT);
        choose.setId("choose-logo");
        remove.setId("remove-logo");
        Label name = Parts.label(ClinicField.LOGO.label(), "field-name");
        name.setLabelFor(choose);
        HBox row = new HBox(8, frame, choose, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        Label hint = Parts.label("Optional. A PNG or JPEG of at most 1 MB", "caption", "field-hint");
        Label problem = Parts.label("", "field-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        HBox problemRow = new HBox(6, Icon.WARN.node(16), problem);
        problemRow.getStyleClass().add("field-problem-row");
        getStyleClass().add("labelled-field");
        getChildren().addAll(name, row, hint, problemRow);
        entry.problem(ClinicField.LOGO).subscribe(sentence -> {
            problem.setText(sentence.orElse(""));
            choose.setAccessibleHelp(sentence.orElse(hint.getText()));
            show(problemRow, sentence.isPresent());
            show(hint, sentence.isEmpty());
        });
        entry.logoProperty().subscribe(this::show);
    }

    private static void show(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private void show(Optional<Logo> logo) {
        show(frame, logo.isPresent());
        remove.setVisible(logo.isPresent());
        choose.setText(logo.isPresent() ? "Choose another" : "Choose picture");
        view.setImage(null);
        logo.ifPresent(shown -> background.read(() -> PictureReader.image(shown), image -> {
            if (entry.logoProperty().get().equals(logo)) {
                view.setImage(image);
            }
        }, failure -> entry.tellLogo(Optional.of(failure.withCode()))));
    }

    private void choose() {
        ask.picture().ifPresent(file -> background.read(() -> PictureReader.read(file), reading -> {
            switch (reading) {
                case Logo.Taken(Logo logo) -> {
                    entry.logoProperty().set(Optional.of(logo));
                    entry.tellLogo(Optional.empty());
                }
                case Logo.Refused(String sentence) -> entry.tellLogo(Optional.of(sentence));
            }
        }, failure -> entry.tellLogo(Optional.of(failure.withCode()))));
    }

    private void remove() {
        entry.logoProperty().set(Optional.empty());
        choose.requestFocus();
    }
}
