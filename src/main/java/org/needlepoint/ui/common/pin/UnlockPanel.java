package org.needlepoint.ui.common.pin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Ticker;

/// Who unlocks, the pad, and what to do about a forgotten PIN (UX picture 09, right).
public final class UnlockPanel extends VBox {

    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    private final PinPad pad;
    private final Label told = Parts.label("", "unlock-told");

    /// Who may unlock, and since when it is locked.
    ///
    /// @param hint told below the pad: the demo's PIN; empty in a clinic
    public record Locked(Practitioner practitioner, Instant since, Optional<String> hint) {
    }

    /// @param right run when the PIN is the practitioner's
    public UnlockPanel(Locked locked, Ticker ticker, ZoneId zone, PinGate gate, Runnable right) {
        getStyleClass().add("unlock");
        setAlignment(Pos.CENTER_LEFT);
        pad = PinPad.large(ticker, zone, OptionalInt.empty());
        gate.guard(pad, locked.practitioner().id(), right);
        HBox head = new HBox(12, Icon.LOCK.node(24), Parts.label("Locked", "title"));
        head.setAlignment(Pos.CENTER_LEFT);
        Label since = Parts.label("Since " + SINCE.format(locked.since().atZone(zone)), "unlock-since");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.managedProperty().bind(told.visibleProperty());
        told.setVisible(false);
        Label hint = Parts.label(locked.hint().map(demo -> demo + ". ").orElse("") + "4 to 6 digits, or the keyboard",
                "muted");
        hint.setWrapText(true);
        Button forgotten = Parts.button(ForgottenPin.LINK, () -> tell(ForgottenPin.ANSWER));
        forgotten.getStyleClass().addAll("quiet", "unlock-forgotten");
        forgotten.setMinWidth(Region.USE_PREF_SIZE);
        HBox foot = new HBox(12, hint, Parts.spring(), forgotten);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, since, who(locked.practitioner()), pad, foot, told);
    }

    private static Node who(Practitioner practitioner) {
        Label avatar = Parts.label(practitioner.initials(), "avatar", "large");
        VBox words = new VBox(Parts.label(practitioner.name(), "unlock-name"), Parts.label("Physiotherapist", "muted"));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox card = new HBox(12, avatar, words, Parts.spring(), Icon.CHECK.node(20));
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().add("unlock-who");
        return card;
    }

    /// Says something below the pad.
    public void tell(String sentence) {
        told.setText(sentence);
        told.setVisible(!sentence.isEmpty());
    }

    /// A key pressed anywhere on the screen.
    ///
    /// @return whether the pad used it up
    public boolean key(KeyEvent event) {
        return pad.key(event);
    }
}
