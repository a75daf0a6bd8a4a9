package org.needlepoint.print.text;

import java.util.List;
import java.util.stream.Collectors;

/// One line of text, ready to draw.
///
/// @param runs    its runs, from left to right
/// @param widthMm the width in millimetres, without a blank at its end
public record Line(List<Run> runs, double widthMm) {

    public Line {
        runs = List.copyOf(runs);
    }

    /// What is drawn, from left to right.
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
