package org.needlepoint.ui.printing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// Asks by the system's own dialog, and begins where something was saved last.
public final class SystemDialog implements AskFile {

    private final Window owner;
    private Optional<Path> last = Optional.empty();

    /// @param owner the window that waits for the answer
    public SystemDialog(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> place(Kind kind, String suggested) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(kind.title());
        chooser.setInitialFileName(suggested);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind.label(), "*" + kind.ending()));
        Path home = Path.of(System.getProperty("user.home", ""));
        Stream.of(last, Optional.of(home.resolve("Documents")), Optional.of(home)).flatMap(Optional::stream)
                .filter(Files::isDirectory).findFirst().map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        Optional<Path> chosen = Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
        last = chosen.map(Path::getParent).or(() -> last);
        return chosen;
    }
}
