package org.needlepoint.ui.aftercare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Segments;
import org.needlepoint.ui.common.pin.PinPad;

/// The right panel: pain now, the next session, what is ready to sign, and the signature.
final class SignPanel extends VBox {

    private static final double WIDTH = 384;

    private final AfterModel model;
    private final Segments<Integer> pain;
    private final Label painBefore = Parts.label("", "muted");
    private final NextPane next;
    private final ReadyList ready;
    private final Label readyTitle = Parts.label("Ready to sign", "section");
    private final VBox pad = new VBox();
    private final Button big;
    private Optional<PinPad> pin = Optional.empty();

    /// @param jump leads to a place on the screen
    /// @param step what the big button does
    SignPanel(AfterModel model, Consumer<String> jump, Runnable step) {
        this.model = model;
        this.next = new NextPane(model);
        this.ready = new ReadyList(model, jump);
        this.big = Parts.nextStep("", step);
        big.setId("next-step");
        getStyleClass().add("panel");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        pain = new Segments<>(IntStream.rangeClosed(0, 10).boxed().toList(), number -> Integer.toString(number), true);
        pain.getStyleClass().addAll("tight", "pain");
        pain.setId("pain-after");
        pain.onChosen(chosen -> model.pain(chosen.map(OptionalInt::of).orElse(OptionalInt.empty())));
        for (int number = 0; number <= 10; number++) {
            pain.button(number).setAccessibleText("Pain now " + number + " of 10");
            pain.button(number).setId("pain-after-" + number);
        }
        VBox painBox = new VBox(8, new HBox(Parts.label("Pain now", "section"), Parts.spring(), painBefore), pain);
        VBox list = new VBox(8, readyTitle, ready);
        painBox.getStyleClass().add("panel-part");
        next.getStyleClass().add("panel-part");
        list.getStyleClass().addAll("panel-part", "last");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("ready-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox action = new VBox(12, pad, big);
        action.getStyleClass().add("action-area");
        getChildren().addAll(painBox, next, scroll, action);
    }

    /// The pad on which the signature's PIN is typed; it stands only when nothing is missing.
    void usePad(PinPad signing) {
        pin = Optional.of(signing);
        show();
    }

    void show() {
        OptionalInt now = model.after().pain();
        pain.show(now.isPresent() ? Optional.of(now.getAsInt()) : Optional.empty());
        pain.setDisable(model.readOnly());
        OptionalInt before = model.chart().before().pain();
        painBefore.setText(before.isPresent() ? "before " + before.getAsInt() : "0 none, 10 worst");
        for (int number = 0; number <= 10; number++) {
            pain.button(number).getStyleClass().remove("was");
            if (before.isPresent() && before.getAsInt() == number) {
                pain.button(number).getStyleClass().add("was");
            }
        }
        next.show();
        ready.show();
        readyTitle.setText(model.readOnly() ? "On the chart" : "Ready to sign");
        List<Finding> missing = model.missing();
        boolean complete = missing.isEmpty() && !model.readOnly();
        pad.getChildren().setAll(complete && pin.isPresent() ? List.of(pin.get()) : List.of());
        pad.setVisible(complete);
        pad.setManaged(complete);
        Parts.nextStepText(big, words(missing));
    }

    private String words(List<Finding> missing) {
        if (model.readOnly()) {
            return "Print chart";
        }
        if (missing.isEmpty()) {
            return "Sign and lock";
        }
        long stops = missing.stream().filter(finding -> finding.level() == Level.BLOCK).count();
        return stops == 0 ? (missing.size() == 1 ? "1 reason left" : missing.size() + " reasons left")
                : missing.size() + " left";
    }

    /// Leads to what is missing first.
    Optional<String> firstMissing() {
        return ready.firstJump();
    }

    /// The words beside the signature's pad.
    static String who(Practitioner practitioner) {
        return practitioner.name().isEmpty() ? "Signature" : practitioner.name();
    }

    Optional<PinPad> pin() {
        return pad.isVisible() ? pin : Optional.empty();
    }
}
