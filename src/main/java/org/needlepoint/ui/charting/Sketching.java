package org.needlepoint.ui.charting;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.diagram.DrawnUnder;
import org.needlepoint.diagram.PainPlace;
import org.needlepoint.diagram.Recognition;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.session.AnnotationAct;
import org.needlepoint.domain.session.annotation.Annotation;
import org.needlepoint.domain.session.annotation.PainArea;
import org.needlepoint.domain.session.annotation.PainQuality;
import org.needlepoint.domain.session.annotation.Stroke;
import org.needlepoint.ui.common.desk.SessionDesk;

/// What the hand draws with, and what becomes of its strokes. While anything but the needle is chosen no tap places or
/// moves a needle.
final class Sketching {

    private final SessionDesk desk;
    private final Atlas atlas;
    private final PainPlace places;
    private final ReadOnlyObjectWrapper<Tool> tool = new ReadOnlyObjectWrapper<>(Tool.NEEDLE);
    private final ObjectProperty<Optional<Integer>> intensity = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<PainQuality>> quality = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> hint = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What is in the hand.
    enum Tool {
        NEEDLE("Needle", "Tap a site to place a needle."),
        PAIN_AREA("Pain area", "Choose how strong it is, then go round where it hurts."),
        ERASE("Erase", "Tap what was drawn. Needles stay.");

        private final String label;
        private final String words;

        Tool(String label, String words) {
            this.label = label;
            this.words = words;
        }

        String label() {
            return label;
        }

        /// What it asks for.
        String words() {
            return words;
        }
    }

    Sketching(SessionDesk desk, Atlas atlas) {
        this.desk = desk;
        this.atlas = atlas;
        this.places = new PainPlace(atlas, new Recognition(atlas));
    }

    /// Takes a tool into the hand.
    void take(Tool next) {
        hint.set(Optional.empty());
        desk.dismissRefusal();
        forget();
        tool.set(next);
    }

    /// Back to the needle.
    ///
    /// @return whether anything else was in the hand
    boolean layDown() {
        boolean was = on();
        take(Tool.NEEDLE);
        return was;
    }

    /// Whether the hand draws, so that no tap is a needle.
    boolean on() {
        return tool.get() != Tool.NEEDLE;
    }

    /// Pain is asked anew for each area: what was said of one is never taken along to the next.
    private void forget() {
        intensity.set(Optional.empty());
        quality.set(Optional.empty());
    }

    /// A stroke ended.
    ///
    /// @param passed every point the hand passed
    void drawn(BodyView view, List<Stroke.At> passed) {
        hint.set(Optional.empty());
        Optional<String> why = passed.stream().allMatch(at -> places.shown(view, at)) ? switch (tool.get()) {
            case NEEDLE -> Optional.empty();
            case PAIN_AREA -> area(Stroke.drawn(view, atlas.drawing(view).version(), passed));
            case ERASE -> erase(view, passed.getLast());
        } : Optional.of("The line left the view. Draw within one view.");
        hint.set(why);
    }

    /// A stroke began beside every view.
    void beside() {
        hint.set(Optional.of("This is beside the drawings. Draw within one view."));
    }

    private Optional<String> area(Stroke outline) {
        if (intensity.get().isEmpty()) {
            return Optional.of("How strong is the pain? Choose 0 to 10 below, then draw.");
        }
        if (outline.points().size() < 3) {
            return Optional.of("Press, go round where it hurts, let go.");
        }
        Optional<String> place = places.of(outline);
        if (place.isEmpty()) {
            return Optional.of("This is off the body. Go round where it hurts.");
        }
        if (tap(new PainArea(outline, intensity.get().get(), quality.get(), place.get()))) {
            forget();
        }
        return Optional.empty();
    }

    private Optional<String> erase(BodyView view, Stroke.At at) {
        BodyPoint spot = new BodyPoint(view, at.xMm(), at.yMm(), atlas.drawing(view).version());
        Optional<Long> key = DrawnUnder.at(desk.session().chart().annotations(), spot, Recognition.EDGE_TOLERANCE_MM);
        key.ifPresent(found -> desk.tap(new AnnotationAct.AnnotationRemoved(found)));
        return key.isPresent() ? Optional.empty() : Optional.of("Nothing drawn lies here. Needles are not erased: "
                + "press Esc and tap the needle.");
    }

    private boolean tap(Annotation annotation) {
        return desk.tap(new AnnotationAct.AnnotationDrawn(desk.session().nextTap(), annotation));
    }

    ReadOnlyObjectProperty<Tool> toolProperty() {
        return tool.getReadOnlyProperty();
    }

    /// How strong the pain of the next area is; empty until someone says so.
    ObjectProperty<Optional<Integer>> intensityProperty() {
        return intensity;
    }

    /// How the pain of the next area feels.
    ObjectProperty<Optional<PainQuality>> qualityProperty() {
        return quality;
    }

    /// Why the last stroke drew nothing.
    ReadOnlyObjectProperty<Optional<String>> hintProperty() {
        return hint.getReadOnlyProperty();
    }
}
