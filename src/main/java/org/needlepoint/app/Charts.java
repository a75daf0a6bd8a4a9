package org.needlepoint.app;

import java.util.Optional;
import java.util.function.Consumer;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.print.text.SystemFonts;
import org.needlepoint.print.text.Typefaces;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.printing.SheetMaker;

/// The one maker of printed sheets: its fonts are read once, in the background, after the first screen stands.
final class Charts {

    private final Atlas atlas;
    private final Background background;
    private Optional<SheetMaker> maker = Optional.empty();

    Charts(Atlas atlas, Background background) {
        this.atlas = atlas;
        this.background = background;
    }

    /// Gives the maker: at once where it is made, else when it is. On the JavaFX thread.
    void with(Consumer<SheetMaker> use, Consumer<Failure> failure) {
        maker.ifPresentOrElse(use, () -> background.read(
                () -> new SheetMaker(atlas, Typefaces.bundled(SystemFonts.ofThisComputer())), made -> {
                    maker = Optional.of(maker.orElse(made));
                    use.accept(maker.get());
                }, failure));
    }
}
