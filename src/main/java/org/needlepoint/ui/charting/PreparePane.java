package org.needlepoint.ui.charting;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.domain.round.Position;
import org.needlepoint.domain.round.Preparation;
import org.needlepoint.domain.round.Round;
import org.needlepoint.domain.session.Needle;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Segments;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.visit.ConfirmTile;

/// How the patient lies, and "Skin sterilised, new needles": said once in each round, never preset (UX section 3).
final class PreparePane extends VBox {

    private final ChartingModel model;
    private final Segments<Position> positions = new Segments<>(List.of(Position.values()), Position::label, false);
    private final ConfirmTile prepared;
    private final Runnable packs;

    /// @param packs opens the packs of this room
    PreparePane(ChartingModel model, Runnable packs) {
        this.model = model;
        this.packs = packs;
        getStyleClass().add("prepare");
        positions.setId("position");
        positions.getStyleClass().add("tight");
        positions.onChosen(chosen -> chosen.ifPresent(position ->
                model.desk().tap(new RoundAct.PositionChosen(position))));
        for (Position position : Position.values()) {
            positions.button(position).setId("position-" + position.id());
            positions.button(position).setAccessibleText("Position: " + position.sentence());
        }
        prepared = new ConfirmTile("prepared", "Skin sterilised, new needles", this::confirm);
        Button open = Parts.button(Icon.PEN, "Packs", "", packs);
        open.setId("open-packs");
        open.setAccessibleText("Packs open in this room");
        open.getStyleClass().add("packs-button");
        HBox head = new HBox(Parts.label("Position", "caption"), Parts.spring(), open);
        head.setAlignment(Pos.CENTER_LEFT);
        // as high as a finger, without taking that height from the list above
        VBox.setMargin(head, new Insets(-10, 0, -10, 0));
        getChildren().addAll(head, positions, prepared);
    }

    /// An expired lot is not confirmed (C15): a tap leads to the packs instead.
    private void confirm() {
        if (model.session().chart().round().preparation().isEmpty() && model.rules().stoppedPack().isPresent()) {
            packs.run();
            return;
        }
        model.desk().tap(model.session().chart().round().preparation().isPresent()
                ? new RoundAct.PreparationTakenBack() : new RoundAct.Prepared(model.rules().packs()));
    }

    void show() {
        SessionState state = model.session().state();
        boolean there = state == SessionState.SCREENED || state == SessionState.MARKED;
        setVisible(there);
        setManaged(there);
        Round round = model.session().chart().round();
        positions.show(round.position());
        Optional<Preparation> done = round.preparation();
        prepared.show(done.isPresent(), done.map(preparation -> Times.clock(preparation.at(), model.visit().zone())));
        prepared.detail(Optional.of(words(done.map(Preparation::packs).orElse(model.rules().packs()))));
    }

    private String words(List<Pack> packs) {
        List<String> lots = packs.stream().map(Pack::lot).filter(lot -> !lot.isEmpty()).distinct().toList();
        if (packs.isEmpty()) {
            return "No pack is entered for this room";
        }
        if (packs.stream().anyMatch(pack -> pack.expired(model.visit().day()))) {
            return "This lot has expired. Choose another.";
        }
        List<String> bare = model.session().chart().ofRound().stream().filter(NeedlePlacement::open)
                .map(NeedlePlacement::needle).distinct().filter(size -> packs.stream()
                        .noneMatch(pack -> pack.holds(size.diameterHundredthsMm(), size.lengthMm())))
                .map(Needle::label).toList();
        if (!bare.isEmpty()) {
            return "No pack for " + String.join(", ", bare) + ": no lot on the chart";
        }
        return "Sealed packs" + (lots.isEmpty() ? ", no lot entered" : (lots.size() == 1 ? ", lot " : ", lots ")
                + listed(lots)) + ", in date";
    }

    private static String listed(List<String> lots) {
        int last = lots.size() - 1;
        return last == 0 ? lots.getFirst() : String.join(", ", lots.subList(0, last)) + " and " + lots.get(last);
    }

    void focusPosition() {
        positions.button(Position.FACE_UP).requestFocus();
    }

    void focusPreparation() {
        prepared.requestFocus();
    }
}
