package org.needlepoint.ui.printing;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;

/// The sheets that can be printed, each with a small picture of its first page; a tap takes one along or leaves it out.
final class SheetList extends VBox {

    /// The height of a small picture in px.
    private static final double HEIGHT = 171;
    private static final double MM_PER_INCH = 25.4;

    private final PrintModel model;
    private final Map<Sheet, Card> cards = new EnumMap<>(Sheet.class);

    private final class Card {
        private final Sheet sheet;
        private final ImageView picture = new ImageView();
        private final StackPane frame = new StackPane(picture);
        private final Label pages = Parts.label("", "caption");
        private final ToggleButton button = new ToggleButton();

        Card(Sheet sheet) {
            this.sheet = sheet;
            frame.getStyleClass().add("sheet-picture");
            StackPane box = new StackPane(Icon.CHECK.node(14));
            box.getStyleClass().add("sheet-box");
            VBox words = new VBox(Parts.label(sheet.label(), "sheet-name"), pages);
            HBox line = new HBox(10, box, words);
            line.setAlignment(Pos.CENTER_LEFT);
            VBox content = new VBox(10, frame, line);
            content.setAlignment(Pos.CENTER);
            content.setMouseTransparent(true);
            button.setGraphic(content);
            button.setId("sheet-" + sheet.file());
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("sheet-card");
            button.setAccessibleText(sheet.label());
            button.setOnAction(_ -> {
                model.choose(sheet, button.isSelected());
                // the last one stays chosen
                button.setSelected(model.sheetsProperty().get().contains(sheet));
            });
        }

        void place(Paper paper) {
            double width = Math.round(HEIGHT * paper.widthMm() / paper.heightMm());
            frame.setMinSize(width + 2, HEIGHT + 2);
            frame.setMaxSize(width + 2, HEIGHT + 2);
            picture.setFitWidth(width);
            picture.setFitHeight(HEIGHT);
        }

        void show(Made made) {
            int count = made.parts().get(sheet).pdf().pages();
            pages.setText((sheet == Sheet.HANDOUT ? "14 pt, " : "") + (count == 1 ? "1 page" : count + " pages"));
            double scale = getScene() == null || getScene().getWindow() == null ? 1
                    : getScene().getWindow().getRenderScaleX();
            Paper paper = made.sheet().paper();
            model.thumbnail(sheet, HEIGHT * scale / (paper.heightMm() / MM_PER_INCH), image -> {
                place(paper);
                picture.setImage(PagePane.image(image));
            });
        }
    }

    SheetList(PrintModel model) {
        super(12);
        this.model = model;
        getStyleClass().add("sheets");
        for (Sheet sheet : Sheet.values()) {
            Card card = new Card(sheet);
            cards.put(sheet, card);
            getChildren().add(card.button);
        }
        model.paperProperty().subscribe(paper -> cards.values().forEach(card -> card.place(paper)));
        model.madeProperty().subscribe(made -> made.ifPresent(this::show));
        model.sheetsProperty().subscribe(chosen -> cards.forEach((sheet, card) ->
                card.button.setSelected(chosen.contains(sheet))));
    }

    private void show(Made made) {
        cards.values().forEach(card -> card.show(made));
    }
}
