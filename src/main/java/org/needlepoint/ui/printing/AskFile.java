package org.needlepoint.ui.printing;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Asks the person where to save.
@FunctionalInterface
public interface AskFile {

    /// What is to be saved.
    enum Kind {
        PDF("Save the chart", "PDF", ".pdf"),
        PICTURES("Save the pages as pictures", "PNG picture", ".png");

        private final String title;
        private final String label;
        private final String ending;

        Kind(String title, String label, String ending) {
            this.title = title;
            this.label = label;
            this.ending = ending;
        }

        public String title() {
            return title;
        }

        /// The kind of file, as people call it.
        public String label() {
            return label;
        }

        /// The file itself, or with this kind's ending where its name has another one or none.
        Path named(Path file) {
            Path place = file.toAbsolutePath();
            String name = place.getFileName().toString();
            return name.toLowerCase(Locale.ROOT).endsWith(ending) ? place : place.resolveSibling(name + ending);
        }

        /// How such a file's name ends.
        public String ending() {
            return ending;
        }
    }

    /// A place to save at; empty when the person thinks better of it.
    ///
    /// @param suggested a name with its ending
    Optional<Path> place(Kind kind, String suggested);
}
