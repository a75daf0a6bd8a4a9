package org.needlepoint.ui.printing;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.ui.common.Parts;

/// The sheets that can be printed, each with a small picture of its first page.
final class SheetList extends VBox {

    /// The height of a small picture in px.
    private static final double HEIGHT = 171;
    private static final double MM_PER_INCH = 25.4;

    private final PrintModel model;
    private final ImageView picture = new ImageView();
    private final StackPane frame = new StackPane(picture);
    private final Label pages = Parts.label("", "caption");

    SheetList(PrintModel model) {
        this.model = model;
        getStyleClass().add("sheets");
        frame.getStyleClass().add("sheet-picture");
        VBox words = new VBox(Parts.label("Session chart", "sheet-name"), pages);
        words.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(10, frame, words);
        card.setAlignment(Pos.CENTER);
        card.getStyleClass().add("sheet-card");
        getChildren().add(card);
        model.paperProperty().subscribe(this::place);
        model.madeProperty().subscribe(made -> made.ifPresent(this::show));
    }

    private void place(Paper paper) {
        double width = Math.round(HEIGHT * paper.widthMm() / paper.heightMm());
        frame.setMinSize(width + 2, HEIGHT + 2);
        frame.setMaxSize(width + 2, HEIGHT + 2);
        picture.setFitWidth(width);
        picture.setFitHeight(HEIGHT);
    }

    private void show(Made made) {
        pages.setText(made.pdf().pages() == 1 ? "1 page" : made.pdf().pages() + " pages");
        double scale = getScene() == null || getScene().getWindow() == null ? 1
                : getScene().getWindow().getRenderScaleX();
        Paper paper = made.sheet().paper();
        model.picture(0, HEIGHT * scale / (paper.heightMm() / MM_PER_INCH), image -> {
            place(paper);
            picture.setImage(PagePane.image(image));
        });
    }
}
