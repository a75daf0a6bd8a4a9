package org.needlepoint.ui.charting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.session.Answer;
import org.needlepoint.domain.session.NeedleDetails;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.MarkSymbol;
import org.needlepoint.ui.common.Marks;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Segments;
import org.needlepoint.ui.common.state.FocusInView;

/// The right panel's second face: one needle's particulars, never over the drawing (screen 04b).
///
/// Every change is an act of its own at once; "Done" only goes back to the list.
final class NeedleEditor extends VBox {

    private final ChartingModel model;
    private final int key;
    private final MarkSymbol symbol;
    private final ComboBox<Site> site = new ComboBox<>();
    private final HBox sideHolder = new HBox();
    private final MuscleChoice muscle;
    private final SizeChoice size;
    private final DwellChoice dwell;
    private final Segments<Answer> twitch = new Segments<>(List.of(Answer.values()), Answer::label, false);
    private final Segments<Answer> familiar = new Segments<>(List.of(Answer.YES, Answer.NO), Answer::label, true);
    private final DetailsEditor details;
    private final Button remove;
    private final Button mirror;
    private final Label near = Parts.label("", "caption", "needle-near");
    private Optional<Segments<Side>> sides = Optional.empty();
    private boolean showing;

    NeedleEditor(ChartingModel model, NeedlePlacement needle, Instant now, ZoneId zone, MarkLook look) {
        this.model = model;
        this.key = needle.key();
        this.symbol = look.symbol(40, 15);
        this.muscle = new MuscleChoice(chosen -> model.relocate(location -> location.withMuscle(chosen)));
        this.size = new SizeChoice(model::resize);
        this.dwell = new DwellChoice(model::plan);
        this.details = new DetailsEditor(model, key, zone);
        this.remove = Parts.button(Icon.BIN, "Remove", "Del", () -> model.remove(key));
        this.mirror = new Button();
        mirror.setGraphic(face("Mirror", "M"));
        mirror.setId("editor-mirror");
        mirror.setAccessibleText("Mark the mirrored spot on the other side, M");
        mirror.setOnAction(_ -> model.mirror());
        near.setId("editor-near");
        near.setWrapText(true);
        getStyleClass().add("needle-editor");
        setId("needle-editor");
        site.getItems().setAll(Site.values());
        site.setConverter(new SiteWords(needle.location()));
        site.setMaxWidth(Double.MAX_VALUE);
        site.setAccessibleText("Site");
        site.setOnAction(_ -> siteChosen());
        twitch.onChosen(value -> model.detail(key, before -> before.withTwitch(value.orElse(Answer.NOT_RECORDED))));
        familiar.onChosen(value ->
                model.detail(key, before -> before.withFamiliarPain(value.orElse(Answer.NOT_RECORDED))));
        ScrollPane scroll = new ScrollPane(content());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("editor-scroll");
        FocusInView.in(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), scroll, foot());
        show(needle, now);
    }

    private Node head() {
        HBox row = new HBox(8, symbol, site, sideHolder);
        row.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(4, row, near);
        sideHolder.setAlignment(Pos.CENTER);
        head.getStyleClass().add("editor-head");
        HBox.setHgrow(site, Priority.ALWAYS);
        return head;
    }

    private VBox content() {
        twitch.button(Answer.NOT_RECORDED).getStyleClass().add("neutral");
        twitch.setId("editor-twitch");
        familiar.setId("editor-familiar");
        VBox left = field("LTR", twitch);
        VBox right = field("Familiar pain", familiar);
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox content = new VBox(field("Muscle", muscle), field("Needle, mm", size), field("Planned dwell, min", dwell),
                new HBox(8, left, right), details);
        content.getStyleClass().add("editor-content");
        return content;
    }

    private Node foot() {
        remove.getStyleClass().add("danger-outline");
        Button done = new Button();
        done.setGraphic(face("Done", "Esc"));
        done.setAccessibleText("Done, Esc");
        done.setOnAction(_ -> model.deselect());
        HBox foot = new HBox(8, remove, mirror, done);
        for (Button button : List.of(remove, mirror, done)) {
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        foot.getStyleClass().add("editor-foot");
        return foot;
    }

    private static Node face(String words, String key) {
        HBox face = new HBox(8, Parts.label(words), Parts.key(key));
        face.setAlignment(Pos.CENTER);
        return face;
    }

    static VBox field(String title, Node control) {
        VBox field = new VBox(4, Parts.label(title, "caption"), control);
        field.getStyleClass().add("editor-field");
        return field;
    }

    private void siteChosen() {
        Site chosen = site.getValue();
        if (!showing && chosen != null) {
            model.relocate(location -> chosen == location.site() ? location
                    : location.withSite(chosen, chosen == Site.OTHER ? otherPlace(location.muscle()
                            .map(Muscle::label)) : chosen.label()));
        }
    }

    private static String otherPlace(Optional<String> muscle) {
        return muscle.orElse(Site.OTHER.label());
    }

    /// Opens "More" at the times, to be corrected.
    void openTimes() {
        // what lies in a scroll pane is in the scene only once the pane has its skin
        applyCss();
        details.openTimes();
    }

    /// Shows the needle as it is now.
    void show(NeedlePlacement needle, Instant now) {
        showing = true;
        symbol.show(Marks.shape(needle, now), needle.number());
        site.setConverter(new SiteWords(needle.location()));
        site.setValue(needle.location().site());
        showSides(needle);
        String words = model.recognition().nearWords(needle.location().spot());
        near.setText(words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1));
        mirror.setManaged(!model.ended() && needle.location().side() != Side.CENTRE);
        mirror.setVisible(!model.ended() && needle.location().side() != Side.CENTRE);
        muscle.show(needle.location());
        size.show(needle.needle());
        dwell.show(needle.planned());
        NeedleDetails recorded = needle.details();
        twitch.show(Optional.of(recorded.twitch()));
        familiar.show(Optional.of(recorded.familiarPain()));
        details.show(needle);
        showRemoval(needle);
        showing = false;
    }

    private void showSides(NeedlePlacement needle) {
        boolean centred = needle.location().site() == Site.FOREHEAD || needle.location().side() == Side.CENTRE;
        List<Side> offered = Stream.of(Side.LEFT, Side.CENTRE, Side.RIGHT)
                .filter(side -> side != Side.CENTRE || centred).toList();
        if (sides.isEmpty() || sides.get().getButtons().size() != offered.size()) {
            Segments<Side> choice = new Segments<>(offered, side -> offered.size() > 2 ? side.letter() : word(side),
                    false);
            choice.onChosen(side -> side.ifPresent(value ->
                    model.relocate(location -> location.withSide(value))));
            choice.setId("editor-side");
            sides = Optional.of(choice);
            sideHolder.getChildren().setAll(choice);
        }
        sides.get().show(Optional.of(needle.location().side()));
    }

    private static String word(Side side) {
        return side == Side.LEFT ? "Left" : "Right";
    }

    private void showRemoval(NeedlePlacement needle) {
        boolean possible = needle.open() || needle.isIn();
        remove.setVisible(possible);
        remove.setManaged(possible);
        String words = needle.isIn() ? "Out" : model.session().chart().started().isPresent() ? "Not placed" : "Remove";
        remove.setGraphic(face(words, "Del"));
        remove.setAccessibleText(words + " needle " + needle.number() + ", Del");
    }
}
