package org.needlepoint.ui.printing;

import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.print.PageImage;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.state.LoadingBars;

/// The page as it will print, large: the PDF's own pages, as sharp as the screen is.
final class PagePane extends StackPane {

    private static final List<Double> ZOOMS = List.of(1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0);
    private static final double SIDE = 24;
    private static final double ABOVE = 16;
    private static final double MM_PER_INCH = 25.4;
    private static final Duration SETTLED = Duration.millis(120);
    private static final int BARS = 9;
    private static final double BAR_ROW = 40;

    private final PrintModel model;
    private final ImageView picture = new ImageView();
    private final LoadingBars bars = new LoadingBars(BARS, BAR_ROW);
    private final StackPane sheet = new StackPane(bars, picture);
    private final ScrollPane scroll;
    private final Label position = Parts.label("", "page-position");
    private final Button back = Parts.iconButton(Icon.DOWN, "Page before, Page Up", () -> turn(-1));
    private final Button on = Parts.iconButton(Icon.DOWN, "Next page, Page Down", () -> turn(1));
    private final PauseTransition settled = new PauseTransition(SETTLED);
    private int zoom;
    private int page;

    PagePane(PrintModel model) {
        this.model = model;
        getStyleClass().add("preview");
        setMinSize(0, 0);
        sheet.getStyleClass().add("paper-sheet");
        sheet.setAlignment(Pos.CENTER);
        sheet.setFocusTraversable(true);
        picture.setSmooth(true);
        StackPane table = new StackPane(sheet);
        table.setPadding(new Insets(ABOVE, SIDE, ABOVE, SIDE));
        scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "preview-scroll");
        Node pager = pager();
        Node zooms = zooms();
        StackPane.setAlignment(pager, Pos.BOTTOM_LEFT);
        StackPane.setAlignment(zooms, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(pager, new Insets(16));
        StackPane.setMargin(zooms, new Insets(16));
        getChildren().addAll(scroll, pager, zooms);
        settled.setOnFinished(_ -> paint());
        scroll.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        widthProperty().subscribe(_ -> resized());
        heightProperty().subscribe(_ -> resized());
        model.waitingProperty().subscribe(waits -> bars.waiting(waits && model.madeProperty().get().isEmpty()));
        model.madeProperty().subscribe(made -> made.ifPresent(this::show));
        model.paperProperty().subscribe(_ -> resized());
    }

    private Node pager() {
        back.getGraphic().setRotate(180);
        VBox pager = new VBox(back, position, on);
        pager.setAlignment(Pos.CENTER);
        pager.getStyleClass().add("pager");
        pager.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return pager;
    }

    private Node zooms() {
        Button fit = Parts.button("Fit", this::fit);
        fit.setAccessibleText("Fit the page, Ctrl 0");
        VBox zooms = new VBox(Parts.iconButton(Icon.PLUS, "Larger, Ctrl +", () -> zoom(1)),
                Parts.iconButton(Icon.MINUS, "Smaller, Ctrl -", () -> zoom(-1)), fit);
        zooms.getStyleClass().add("zooms");
        zooms.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return zooms;
    }

    private void show(Made made) {
        page = Math.min(page, made.pdf().pages() - 1);
        position.setText((page + 1) + " of " + made.pdf().pages());
        boolean several = made.pdf().pages() > 1;
        for (Button button : List.of(back, on)) {
            button.setVisible(several);
            button.setManaged(several);
        }
        back.setDisable(page == 0);
        on.setDisable(page == made.pdf().pages() - 1);
        sheet.setAccessibleText("Session chart, page " + (page + 1) + " of " + made.pdf().pages());
        paint();
    }

    /// Turns pages, as far as there are any.
    void turn(int by) {
        Optional<Made> made = model.madeProperty().get();
        int next = page + by;
        if (made.isPresent() && next >= 0 && next < made.get().pdf().pages()) {
            page = next;
            scroll.setVvalue(0);
            show(made.get());
        }
    }

    /// Makes the page larger or smaller by a step.
    void zoom(int by) {
        zoom = Math.clamp((long) zoom + by, 0, ZOOMS.size() - 1);
        resized();
    }

    /// Fits the whole page into view.
    void fit() {
        zoom = 0;
        resized();
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            event.consume();
            zoom(event.getDeltaY() > 0 ? 1 : -1);
        }
    }

    /// Puts the sheet at its size now, and its picture once the size has settled.
    private void resized() {
        place(model.paperProperty().get());
        settled.playFromStart();
    }

    private void place(Paper paper) {
        double fit = Math.min((getWidth() - 2 * SIDE) / paper.widthMm(), (getHeight() - 2 * ABOVE) / paper.heightMm());
        double pxPerMm = Math.max(fit, 0.1) * ZOOMS.get(zoom);
        double width = Math.round(paper.widthMm() * pxPerMm);
        double height = Math.round(paper.heightMm() * pxPerMm);
        sheet.setMinSize(width, height);
        sheet.setMaxSize(width, height);
        picture.setFitWidth(width);
        picture.setFitHeight(height);
        ScrollBarPolicy bar = zoom == 0 ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED;
        scroll.setHbarPolicy(bar);
        scroll.setVbarPolicy(bar);
    }

    private void paint() {
        if (getScene() == null || getScene().getWindow() == null || getWidth() < 1) {
            return;
        }
        model.madeProperty().get().ifPresent(made -> {
            Paper paper = made.sheet().paper();
            int shown = page;
            double scale = getScene().getWindow().getRenderScaleX();
            // Half a pixel more, since the pages are drawn to whole pixels downwards.
            double dpi = (sheet.getMinWidth() * scale + 0.5) / (paper.widthMm() / MM_PER_INCH);
            model.picture(shown, dpi, image -> {
                if (shown == page) {
                    place(paper);
                    put(image, scale);
                }
            });
        });
    }

    /// Pixel on pixel, where the sheet is still as large as it was when the picture was asked for.
    private void put(PageImage image, double scale) {
        if (Math.abs(image.widthPx() / scale - sheet.getMinWidth()) < 1) {
            picture.setFitWidth(image.widthPx() / scale);
            picture.setFitHeight(image.heightPx() / scale);
        }
        picture.setImage(image(image));
    }

    /// A picture for the screen, on the very pixels that were drawn.
    static Image image(PageImage page) {
        return new WritableImage(new PixelBuffer<>(page.widthPx(), page.heightPx(), IntBuffer.wrap(page.argb()),
                PixelFormat.getIntArgbPreInstance()));
    }

    /// Takes the picture off, when there is none to show.
    void clear() {
        settled.stop();
        picture.setImage(null);
    }
}
