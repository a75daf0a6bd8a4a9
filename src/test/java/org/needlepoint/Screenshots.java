package org.needlepoint;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/// Pictures of a window with its pop-ups, for people to look at; kept in target/screens.
public final class Screenshots {

    private static final Path FOLDER = Path.of("target", "screens");

    private Screenshots() {
    }

    /// Draws the stage and every pop-up above it onto one picture. On the JavaFX thread.
    public static void take(Stage stage, String name) {
        WritableImage base = stage.getScene().snapshot(null);
        BufferedImage picture = new BufferedImage((int) base.getWidth(), (int) base.getHeight(),
                BufferedImage.TYPE_INT_ARGB);
        draw(picture, base, 0, 0);
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window != stage && window.isShowing()) {
                SnapshotParameters transparent = new SnapshotParameters();
                transparent.setFill(Color.TRANSPARENT);
                draw(picture, window.getScene().getRoot().snapshot(transparent, null),
                        (int) (window.getX() - stage.getX()), (int) (window.getY() - stage.getY()));
            }
        }
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(picture, "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException unwritable) {
            throw new AssertionError("the picture " + name + " cannot be written", unwritable);
        }
    }

    private static void draw(BufferedImage onto, WritableImage image, int left, int top) {
        BufferedImage layer = new BufferedImage((int) image.getWidth(), (int) image.getHeight(),
                BufferedImage.TYPE_INT_ARGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < layer.getHeight(); y++) {
            for (int x = 0; x < layer.getWidth(); x++) {
                layer.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        onto.createGraphics().drawImage(layer, left, top, null);
    }
}
