package org.needlepoint.diagram;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.session.annotation.Stroke;

/// Says in words what lies under an area: "right temple", "forehead", "right temple and right eye".
///
/// Pain may lie where no needle goes, such as the eye.
public final class PainPlace {

    /// The area is looked at in so many rows and columns.
    private static final int GRID = 24;
    /// A place that covers less of the area is not named, and a side neither.
    private static final double LEAST_SHARE = 0.25;
    private static final int MOST_NAMED = 3;
    private static final Map<String, String> WITHOUT_NEEDLE = Map.of("eye", "eye", "mouth", "mouth",
            "neck_front", "front of the neck");

    private final Atlas atlas;
    private final Recognition recognition;

    public PainPlace(Atlas atlas, Recognition recognition) {
        this.atlas = atlas;
        this.recognition = recognition;
    }

    /// The places under an area, the largest first; empty where it lies off the body.
    public Optional<String> of(Stroke outline) {
        Map<String, Map<Side, Integer>> places = new LinkedHashMap<>();
        Path2D area = path(outline);
        Rectangle2D box = area.getBounds2D();
        int all = 0;
        for (int i = 0; i < GRID * GRID; i++) {
            double x = box.getMinX() + (i % GRID + 0.5) * box.getWidth() / GRID;
            double y = box.getMinY() + (i / GRID + 0.5) * box.getHeight() / GRID;
            if (area.contains(x, y)) {
                all += noted(new BodyPoint(outline.view(), x, y, outline.drawing()), places);
            }
        }
        double least = all * LEAST_SHARE;
        String words = places.entrySet().stream().filter(place -> total(place.getValue()) >= least)
                .sorted(Comparator.comparingInt(place -> -total(place.getValue()))).limit(MOST_NAMED)
                .map(place -> named(place.getKey(), place.getValue())).collect(Collectors.joining(" and "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /// @return how many points lay on the body: one or none
    private int noted(BodyPoint at, Map<String, Map<Side, Integer>> places) {
        Optional<String> place = switch (recognition.at(at)) {
            case Recognised.OnBody body -> Optional.of(body.place());
            case Recognised.Refused _ -> withoutNeedle(at);
        };
        place.ifPresent(name -> places.computeIfAbsent(name.toLowerCase(Locale.ENGLISH), _ ->
                new EnumMap<>(Side.class)).merge(side(at), 1, Integer::sum));
        return place.isPresent() ? 1 : 0;
    }

    private Optional<String> withoutNeedle(BodyPoint at) {
        return atlas.drawing(at.view()).refused().stream()
                .filter(region -> region.path().contains(at.xMm(), at.yMm()))
                .map(region -> WITHOUT_NEEDLE.get(region.name())).findFirst();
    }

    /// Each side is named only where the area lies on one of them.
    private static String named(String place, Map<Side, Integer> sides) {
        int all = total(sides);
        for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
            if (sides.getOrDefault(side, 0) > all * (1 - LEAST_SHARE)) {
                return side.label() + " " + place;
            }
        }
        return place;
    }

    private static Side side(BodyPoint at) {
        boolean toTheRight = at.xMm() > 0;
        return switch (at.view()) {
            case LEFT -> Side.LEFT;
            case RIGHT -> Side.RIGHT;
            case FRONT -> toTheRight ? Side.LEFT : Side.RIGHT;
            case NECK, BACK -> toTheRight ? Side.RIGHT : Side.LEFT;
        };
    }

    private static int total(Map<Side, Integer> sides) {
        return sides.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Path2D path(Stroke outline) {
        Path2D path = new Path2D.Double();
        path.moveTo(outline.points().getFirst().xMm(), outline.points().getFirst().yMm());
        outline.points().forEach(at -> path.lineTo(at.xMm(), at.yMm()));
        path.closePath();
        return path;
    }

    /// Whether a corner lies within what is shown of a view.
    public boolean shown(BodyView view, Stroke.At at) {
        return atlas.drawing(view).crop().contains(at.xMm(), at.yMm());
    }
}
