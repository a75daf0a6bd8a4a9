package org.needlepoint.ui.common.clinic;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// Asks for a picture by the system's own dialog.
public final class PictureDialog implements AskPicture {

    private final Window owner;

    /// @param owner the window that waits for the answer
    public PictureDialog(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> picture() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Choose the clinic's logo");
        chooser.getExtensionFilters().addAll(new ExtensionFilter("PNG or JPEG picture", "*.png", "*.jpg", "*.jpeg",
                "*.PNG", "*.JPG", "*.JPEG"), new ExtensionFilter("All files", "*"));
        Path home = Path.of(System.getProperty("user.home", ""));
        Stream.of(home.resolve("Pictures"), home).filter(Files::isDirectory).findFirst().map(Path::toFile)
                .ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }
}
