package org.needlepoint.ui.treatment;

import javafx.scene.layout.Region;

/// Clock, counts and body map side by side. The clock takes what the others leave, the map gives way to it.
final class UpperHalf extends Region {

    private static final double GAP = 24;
    private static final double MAP_WIDTH = 392;
    private static final double DRAWN_HEIGHT = 440;
    private static final double LEAST_MAP = 250;
    /// "+0:42" at full size, and "Silence" beside it.
    private static final double LEAST_CLOCK = 782;

    private final ClockPanel clock;
    private final Counts counts;
    private final BodyMap map;

    UpperHalf(ClockPanel clock, Counts counts, BodyMap map) {
        this.clock = clock;
        this.counts = counts;
        this.map = map;
        getChildren().addAll(clock, counts, map);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double countsWidth = counts.prefWidth(height);
        double wanted = MAP_WIDTH * height / DRAWN_HEIGHT;
        double mapWidth = Math.max(LEAST_MAP, Math.min(wanted, width - countsWidth - 2 * GAP - LEAST_CLOCK));
        double clockWidth = Math.max(0, width - mapWidth - countsWidth - 2 * GAP);
        clock.resizeRelocate(0, 0, clockWidth, height);
        counts.resizeRelocate(clockWidth + GAP, 0, countsWidth, height);
        map.resizeRelocate(width - mapWidth, 0, mapWidth, height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return 340;
    }

    @Override
    protected double computePrefHeight(double width) {
        return DRAWN_HEIGHT;
    }
}
