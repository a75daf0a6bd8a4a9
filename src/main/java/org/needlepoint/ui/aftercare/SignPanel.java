package org.needlepoint.ui.aftercare;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.TextScale;
import org.needlepoint.ui.common.pin.PinPad;
import org.needlepoint.ui.common.visit.PainScale;

/// The right panel: pain now, the next session, what is ready to sign, and the signature.
final class SignPanel extends VBox {

    private static final double WIDTH = 384;
    private static final double LARGE_WIDTH = 440;

    private final AfterModel model;
    private final BooleanSupplier fits;
    private final PainScale pain;
    private final NextPane next;
    private final ReadyList ready;
    private final VBox pad = new VBox();
    private final VBox action;
    private final Button big;
    private Optional<PinPad> pin = Optional.empty();

    /// @param jump leads to a place on the screen
    /// @param step what the big button does
    /// @param fits whether what is typed in the note can be kept
    SignPanel(AfterModel model, Consumer<String> jump, Runnable step, BooleanSupplier fits) {
        this.model = model;
        this.fits = fits;
        this.next = new NextPane(model);
        this.ready = new ReadyList(model, jump);
        this.big = Parts.nextStep("", step);
        big.setId("next-step");
        getStyleClass().add("panel");
        TextScale.widen(this, WIDTH, LARGE_WIDTH);
        pain = new PainScale("pain-after", model::pain);
        VBox list = new VBox(8, Parts.label("Ready to sign", "section"), ready);
        pain.getStyleClass().add("panel-part");
        next.getStyleClass().add("panel-part");
        list.getStyleClass().addAll("panel-part", "last");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("ready-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        action = new VBox(12, pad, big);
        action.getStyleClass().add("action-area");
        getChildren().addAll(pain, next, scroll, action);
    }

    /// The pad on which the signature's PIN is typed; it stands only when nothing is missing.
    void usePad(PinPad signing) {
        pin = Optional.of(signing);
        show();
    }

    void show() {
        if (model.readOnly()) {
            SignedPanel text = new SignedPanel(model);
            VBox.setVgrow(text, Priority.ALWAYS);
            getChildren().setAll(text, action);
        } else {
            pain.show(model.after().pain(), false);
            pain.before(model.chart().before().pain());
            next.show();
            ready.show();
        }
        List<Finding> missing = model.missing();
        boolean complete = missing.isEmpty() && !model.readOnly() && fits.getAsBoolean();
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
            return fits.getAsBoolean() ? "Sign and lock" : "Shorten the note";
        }
        long stops = missing.stream().filter(finding -> finding.level() == Level.BLOCK).count();
        return stops == 0 ? (missing.size() == 1 ? "1 reason left" : missing.size() + " reasons left")
                : missing.size() + " left";
    }

    /// Leads to what is missing first.
    Optional<String> firstMissing() {
        return ready.firstJump();
    }

    /// Gives the focus to the first reason that is asked for.
    boolean focusReason() {
        return ready.focusReason();
    }

    /// The words beside the signature's pad.
    static String who(Practitioner practitioner) {
        return practitioner.name().isEmpty() ? "Signature" : practitioner.name();
    }

    Optional<PinPad> pin() {
        return pad.isVisible() ? pin : Optional.empty();
    }
}
