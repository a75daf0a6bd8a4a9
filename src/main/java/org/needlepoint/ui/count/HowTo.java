package org.needlepoint.ui.count;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.needlepoint.ui.common.Parts;

/// How to count, in three pictures: on the tray, as they drop, never in the bin (picture 06). No needle of the session.
final class HowTo extends HBox {

    /// Below this height the captions are left out.
    private static final double TALL = 380;

    private final List<Label> captions = new ArrayList<>();

    HowTo() {
        super(16);
        setMinHeight(0);
        getChildren().addAll(
                card(tray(), "On the tray", "Lay them side by side, then count"),
                card(drop(), "As they drop", "Count aloud, one at a time"),
                card(never(), "Never in the bin", "Nothing is taken out of the bin again"));
        heightProperty().subscribe(height -> captions.forEach(caption -> {
            caption.setVisible(height.doubleValue() >= TALL);
            caption.setManaged(height.doubleValue() >= TALL);
        }));
    }

    private VBox card(Group picture, String title, String words) {
        Label caption = Parts.label(words, "caption");
        caption.setWrapText(true);
        caption.setTextAlignment(TextAlignment.CENTER);
        captions.add(caption);
        Sketch sketch = new Sketch(picture);
        VBox.setVgrow(sketch, Priority.ALWAYS);
        Label head = Parts.label(title, "section");
        head.setWrapText(true);
        head.setTextAlignment(TextAlignment.CENTER);
        VBox card = new VBox(4, sketch, head, caption);
        card.setAlignment(Pos.CENTER);
        card.getStyleClass().add("how-card");
        card.setMinHeight(0);
        card.setMaxWidth(Double.MAX_VALUE);
        card.setMinWidth(0);
        card.setPrefWidth(1);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private static Group tray() {
        Group needle = needle(38);
        needle.getTransforms().addAll(new Translate(126, 95), new Rotate(72));
        return new Group(
                path("M62 22a14 14 0 0 1 14-14H164a14 14 0 0 1 14 14V176a14 14 0 0 1-14 14H76a14 14 0 0 1-14-14Z",
                        "sketch-body"),
                path("M76 30a8 8 0 0 1 8-8H156a8 8 0 0 1 8 8V168a8 8 0 0 1-8 8H84a8 8 0 0 1-8-8Z", "sketch-inset"),
                path("M76 73H164M76 125H164", "sketch-dots"), needle);
    }

    private static Group drop() {
        Group needle = needle(44);
        needle.getTransforms().add(new Translate(120, 36));
        return new Group(needle, path("M86 52V78M80 72l6 7 6-7", "sketch-arrow"), bin());
    }

    private static Group never() {
        Group hand = new Group(
                path("M-9 -2V-24a5 5 0 0 1 10 0v-6a5 5 0 0 1 10 0v6a5 5 0 0 1 10 0v6a5 5 0 0 1 10 0V6c0 15-8 24-22 24"
                        + "-12 0-18-5-25-17l-8-13a5 5 0 0 1 8-6z", "sketch-body"),
                path("M1 -22V-4M11 -24V-4M21 -18V-4", "sketch-line"));
        hand.getTransforms().addAll(new Translate(112, 50), new Rotate(180), new Scale(-1, 1));
        return new Group(bin(), hand, path("M62 96L178 6", "sketch-halo"), path("M62 96L178 6", "sketch-bar"));
    }

    private static Group bin() {
        Group sign = new Group(path("M0 -17L17 13H-17Z", "sketch-sign"),
                path("M0 -6.5V3M0 7.4V7.6", "sketch-sign"));
        sign.getTransforms().add(new Translate(0, 44));
        Group bin = new Group(path("M-44 0H44L38 84a6 6 0 0 1-6 5.5H-32A6 6 0 0 1-38 84Z", "sketch-bin"),
                path("M-50 -14a4 4 0 0 1 4-4H46a4 4 0 0 1 4 4V-4a4 4 0 0 1-4 4H-46a4 4 0 0 1-4-4Z", "sketch-body"),
                path("M-14 -13H14a4 4 0 0 1 0 8H-14a4 4 0 0 1 0-8Z", "sketch-slot"), sign);
        bin.getTransforms().add(new Translate(120, 100));
        return bin;
    }

    /// A needle with its tip at the given depth below the handle.
    private static Group needle(int length) {
        return new Group(path("M0 0V" + length, "sketch-needle"), path("M0 0V-26", "sketch-handle"),
                path("M-2.7 -22L2.7 -19.5M-2.7 -17L2.7 -14.5M-2.7 -12L2.7 -9.5M-2.7 -7L2.7 -4.5", "sketch-coil"));
    }

    private static SVGPath path(String content, String style) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().addAll("sketch", style);
        return path;
    }

    /// A picture as large as its place.
    private static final class Sketch extends Region {

        private static final double LEFT = 56;
        private static final double TOP = -4;
        private static final double WIDE = 128;
        private static final double HIGH = 202;

        private final Group picture;
        private final Scale scale = new Scale(1, 1);
        private final Translate place = new Translate();

        Sketch(Group picture) {
            this.picture = picture;
            picture.setManaged(false);
            picture.getTransforms().addAll(place, scale);
            getChildren().add(picture);
            setMinSize(0, 0);
            setMouseTransparent(true);
        }

        @Override
        protected double computePrefHeight(double width) {
            return 0;
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }

        @Override
        protected void layoutChildren() {
            double factor = Math.max(0.01, Math.min(getWidth() / WIDE, getHeight() / HIGH));
            scale.setX(factor);
            scale.setY(factor);
            place.setX((getWidth() - WIDE * factor) / 2 - LEFT * factor);
            place.setY((getHeight() - HIGH * factor) / 2 - TOP * factor);
            picture.setVisible(factor > 0.1);
        }
    }
}
