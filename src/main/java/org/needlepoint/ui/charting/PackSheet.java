package org.needlepoint.ui.charting;

import atlantafx.base.controls.ModalPane;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.clinic.PackFields;
import org.needlepoint.ui.common.clinic.PackModel;

/// The packs open in this room, over the charting screen: typed there or in Settings, each change stored at once.
final class PackSheet {

    private static final double WIDTH = 860;

    private final ModalPane over;
    private final Supplier<PackModel> packs;
    private final Consumer<List<Pack>> changed;

    /// @param over    lies over the screen
    /// @param packs   gives the packs to be changed
    /// @param changed told what is stored, when it was read and after each change
    PackSheet(ModalPane over, Supplier<PackModel> packs, Consumer<List<Pack>> changed) {
        this.over = over;
        this.packs = packs;
        this.changed = changed;
    }

    void open() {
        PackModel model = packs.get();
        model.packsProperty().addListener((_, _, stored) -> changed.accept(stored));
        model.load();
        Button done = Parts.button("Done", () -> over.hide(true));
        done.setId("packs-done");
        HBox foot = new HBox(done);
        foot.setAlignment(Pos.CENTER_RIGHT);
        VBox box = new VBox(12, Parts.label("Packs open in this room", "section"), new PackFields(model), foot);
        box.getStyleClass().add("question");
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        Parts.ask(over, box);
    }
}
