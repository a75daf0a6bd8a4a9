package org.needlepoint.ui.aftercare;

import atlantafx.base.controls.ModalPane;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.store.clinic.PinStore;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Crumb;
import org.needlepoint.ui.common.Failure;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Screen;
import org.needlepoint.ui.common.TextScale;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.VisitStep;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.pin.PinGate;
import org.needlepoint.ui.common.pin.PinPad;
import org.needlepoint.ui.common.state.Sheets;
import org.needlepoint.ui.common.visit.ConfirmTile;
import org.needlepoint.ui.common.visit.DeskFollow;
import org.needlepoint.ui.common.visit.DeskMessages;
import org.needlepoint.ui.common.visit.SignedBar;
import org.needlepoint.ui.common.visit.VisitAround;
import org.needlepoint.ui.common.visit.VisitFrame;
import org.needlepoint.ui.common.visit.VisitKeys;

/// After and sign (picture 07): skin check and reactions, before leaving, the note, and the signature.
public final class AfterView implements Screen {

    private static final double SKIN_WIDTH = 224;
    private static final double SKIN_LEAST = 168;
    private static final double SKIN_LARGE = 300;

    private final AfterModel model;
    private final VisitAround around;
    private final Signing signing;
    private final ReactionSymbols symbols;
    private final VisitFrame frame;
    private final StackPane root = new StackPane();
    private final Map<ReactionKind, ReactionRow> rows = new EnumMap<>(ReactionKind.class);
    private final ConfirmTile skin;
    private final Button noReaction;
    private final LeavingPane leaving;
    private final NoteField note;
    private final SignPanel panel;
    private final RoundBar round;
    private final DeskMessages messages;
    private final SignedBar signed;
    private final ScrollPane scroll;
    private final DeskFollow follow;
    private final ChangeListener<Instant> beat = (_, _, now) -> rows.values().forEach(row -> row.tick(now));

    /// How the signature's PIN is checked.
    ///
    /// @param pins       the PINs of the practitioners
    /// @param background where they are checked
    public record Signing(PinStore pins, Background background) {
    }

    /// @param symbols draws the reactions' symbols
    public AfterView(AfterModel model, VisitAround around, Signing signing, ReactionSymbols symbols) {
        this.model = model;
        this.around = around;
        this.signing = signing;
        this.symbols = symbols;
        this.skin = new ConfirmTile("skin-checked", "Skin checked", () ->
                model.skinChecked(model.after().skinChecked().isEmpty()));
        this.noReaction = Parts.button(Icon.CHECK, "Skin checked, no reaction", "0", model::noReaction);
        this.leaving = new LeavingPane(model);
        this.round = new RoundBar(model);
        this.note = new NoteField(model, this::refresh);
        this.panel = new SignPanel(model, this::jump, this::next, note::fits);
        this.follow = new DeskFollow(model.desk(), this::refresh);
        this.messages = new DeskMessages(model.desk());
        ModalPane over = new ModalPane();
        over.setPersistent(true);
        this.signed = new SignedBar(model.visit(), around, over);
        for (ReactionKind kind : ReactionKind.values()) {
            rows.put(kind, new ReactionRow(model, kind, symbols.of(kind)));
        }
        this.scroll = new ScrollPane(content());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("after-scroll");
        StackPane.setAlignment(messages, Pos.BOTTOM_CENTER);
        VBox middle = new VBox(signed, scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        this.frame = new VisitFrame(model.visit(), around, VisitStep.AFTER, new StackPane(middle, messages), panel);
        root.getChildren().addAll(frame, over);
        root.getStyleClass().add("after");
        Sheets.add(root, "after.css");
    }

    private VBox content() {
        noReaction.setId("no-reaction");
        // it gives way beside "no reaction"; without that it has its moment to show
        Label title = Parts.label("Skin check and reactions", "title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        noReaction.setMinWidth(Region.USE_PREF_SIZE);
        Pane head = head(title);
        VBox card = new VBox();
        card.getStyleClass().add("reaction-card");
        card.getChildren().addAll(rows.values());
        Label meaning = Parts.label("Mild: short, no bother. Significant: needs treatment or limits activity. "
                + "Serious: hospital. The last two open the follow-up list.", "caption");
        meaning.setWrapText(true);
        VBox content = new VBox(10, round, head, card, meaning, leaving, note);
        content.setMinWidth(0);
        content.getStyleClass().add("after-content");
        return content;
    }

    /// One line; with large text the buttons stand below the title where they need the room.
    private Pane head(Label title) {
        HBox line = new HBox(12);
        line.setAlignment(Pos.CENTER_LEFT);
        FlowPane flow = new FlowPane(12, 8);
        StackPane head = new StackPane();
        head.sceneProperty().subscribe(scene -> {
            boolean large = TextScale.large(scene);
            skin.setMinWidth(large ? Region.USE_PREF_SIZE : SKIN_LEAST);
            skin.setPrefWidth(large ? SKIN_LARGE : SKIN_WIDTH);
            skin.setMaxWidth(large ? SKIN_LARGE : SKIN_WIDTH);
            line.getChildren().clear();
            flow.getChildren().clear();
            (large ? flow : line).getChildren().addAll(large ? List.of(title, skin, noReaction)
                    : List.of(title, Parts.spring(), skin, noReaction));
            head.getChildren().setAll(large ? flow : line);
        });
        return head;
    }

    /// The big button, Ctrl Enter: to what is missing, or to the signature.
    private void next() {
        if (model.readOnly()) {
            around.navigator().print(model.desk().session().id());
            return;
        }
        rows.values().forEach(ReactionRow::keep);
        if (!note.keep()) {
            note.focus();
        } else if (model.missing().isEmpty()) {
            panel.pin().ifPresent(Node::requestFocus);
        } else {
            panel.firstMissing().ifPresentOrElse(this::jump, () -> {
                if (!panel.focusReason()) {
                    around.notices().tell(model.missing().getFirst().sentence());
                }
            });
        }
    }

    private void jump(String place) {
        switch (place) {
            case Places.NEEDLES -> around.navigator().session(model.desk().session().id(), VisitStep.NEEDLES_IN);
            case Places.COUNT -> around.navigator().session(model.desk().session().id(), VisitStep.COUNT);
            case Places.SETTINGS -> around.navigator().settings();
            default -> Place.show(root, scroll, place);
        }
    }

    private void sign() {
        rows.values().forEach(ReactionRow::keep);
        if (note.keep() && model.sign()) {
            // the preview opens on signing, once the signature is on disk
            model.desk().whenSaved(() -> around.navigator().print(model.desk().session().id()));
        } else {
            panel.pin().ifPresent(PinPad::clear);
        }
    }

    private void readyPad(OptionalInt digits) {
        Practitioner who = model.visit().practitioner().get();
        if (digits.isEmpty()) {
            around.notices().tell("No PIN is set for " + SignPanel.who(who) + ". Set it in Settings, then sign.");
            return;
        }
        PinPad pad = PinPad.signing(around.ticker(), model.visit().zone(), digits.getAsInt(), SignPanel.who(who),
                "PIN, signs and locks the chart");
        pad.setFocusTraversable(true);
        pad.clear();
        new PinGate(signing.pins(), signing.background()).guard(pad, who.id(), this::sign);
        panel.usePad(pad);
    }

    private void refresh() {
        Instant now = around.ticker().now();
        rows.values().forEach(row -> row.show(now));
        skin.show(model.after().skinChecked().isPresent(), model.after().skinChecked()
                .map(at -> Times.clock(at, model.visit().zone())));
        skin.setDisable(model.readOnly());
        boolean open = model.noReactionOffered();
        noReaction.setVisible(open);
        noReaction.setManaged(open);
        round.show();
        leaving.show();
        note.show();
        if (model.readOnly()) {
            scroll.setContent(new SignedText(model, symbols));
        }
        panel.show();
        messages.show();
        signed.show();
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return VisitFrame.crumbs(model.desk(), around.navigator());
    }

    @Override
    public void shown() {
        follow.begin();
        around.ticker().nowProperty().addListener(beat);
        frame.follow();
        refresh();
        String practitioner = model.visit().practitioner().get().id();
        signing.background().read(() -> signing.pins().digits(practitioner), this::readyPad, this::told);
        noReaction.requestFocus();
    }

    private void told(Failure failure) {
        around.notices().tell(failure);
    }

    @Override
    public void hidden() {
        note.keep();
        follow.end();
        around.ticker().nowProperty().removeListener(beat);
        frame.leave();
    }

    @Override
    public boolean key(KeyEvent event) {
        if (event.isShortcutDown()) {
            return VisitKeys.withControl(event.getCode(), model.desk(), around.navigator(), this::next);
        }
        if (event.getTarget() instanceof TextInputControl || model.readOnly()) {
            return false;
        }
        if (panel.pin().isPresent() && (event.getCode().isDigitKey()
                || Parts.within(panel.pin().get(), event.getTarget()))) {
            return panel.pin().get().key(event);
        }
        if ((event.getCode() == KeyCode.DIGIT0 || event.getCode() == KeyCode.NUMPAD0) && noReaction.isVisible()) {
            model.noReaction();
            return true;
        }
        return false;
    }

    @Override
    public Optional<SessionDesk> desk() {
        return Optional.of(model.desk());
    }
}
