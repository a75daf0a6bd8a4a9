package org.needlepoint.ui.treatment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A time in large type whose digits stand in fixed cells, set a little tighter than text.
///
/// The colon takes half a cell. While only digits change, nothing around it is laid out again.
final class TimeText extends Region {

    /// Height of Inter's capitals and figures, as a part of its size.
    static final double CAP = 0.727;

    /// A plus in giant type would be wider than a digit: it is set smaller, and stands a little apart.
    private static final double PLUS = 0.72;
    private static final double PLUS_APART = 0.035;
    private static final double GIANT = 100;

    private final String family;
    private final double trackingPart;
    private Font font;
    private Font plusFont;
    private double tracking;
    private double digitWidth;
    private final List<Text> glyphs = new ArrayList<>();
    private final Map<Sign, Double> advances = new HashMap<>();
    private String text = "";
    private double width;

    private record Sign(String text, Font font) {
    }

    /// @param family   "Inter" or "Inter SemiBold"
    /// @param size     of the type in px
    /// @param tracking how much closer than normal, as a part of the size, such as 0.05
    TimeText(String family, double size, double tracking) {
        this.family = family;
        this.trackingPart = tracking;
        type(size);
        getStyleClass().add("time-text");
    }

    private void type(double size) {
        font = Font.font(family, size);
        plusFont = size < GIANT ? font : Font.font(family, size * PLUS);
        tracking = trackingPart * size;
        digitWidth = advance("0", font);
    }

    /// Sets the time in another size, in px. Never scaled as a picture: small type would break.
    void setSize(double size) {
        if (size != font.getSize()) {
            type(size);
            rebuild();
        }
    }

    double getSize() {
        return font.getSize();
    }

    /// Shows a time.
    void setText(String value) {
        if (value.equals(text)) {
            return;
        }
        boolean same = sameCells(value, text);
        text = value;
        setAccessibleText(value);
        if (!same) {
            rebuild();
            return;
        }
        for (int at = 0; at < value.length(); at++) {
            String sign = value.substring(at, at + 1);
            Text glyph = glyphs.get(at);
            if (!glyph.getText().equals(sign)) {
                double middle = glyph.getLayoutX() + advance(glyph.getText(), glyph.getFont()) / 2;
                glyph.setText(sign);
                glyph.setLayoutX(middle - advance(sign, glyph.getFont()) / 2);
            }
        }
    }

    String getText() {
        return text;
    }

    /// The height of its figures in px.
    double capHeight() {
        return CAP * font.getSize();
    }

    private void rebuild() {
        glyphs.clear();
        width = 0;
        double baseline = baseline();
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            Text glyph = new Text(String.valueOf(sign));
            glyph.setFont(sign == '+' ? plusFont : font);
            glyph.setTextOrigin(VPos.BASELINE);
            // a managed glyph would have the whole view laid out again with every digit
            glyph.setManaged(false);
            glyph.getStyleClass().add("time-glyph");
            double cell = cell(sign);
            double apart = sign == '+' && plusFont != font ? PLUS_APART * font.getSize() : 0;
            glyph.setLayoutX(width + (cell - apart - advance(glyph.getText(), glyph.getFont())) / 2);
            glyph.setLayoutY(baseline - (1 - glyph.getFont().getSize() / font.getSize()) / 2 * capHeight());
            glyphs.add(glyph);
            width += cell;
        }
        getChildren().setAll(glyphs);
        requestLayout();
    }

    /// Whether two texts are alike but for their digits, and so equally wide.
    private static boolean sameCells(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        for (int at = 0; at < one.length(); at++) {
            boolean digits = Character.isDigit(one.charAt(at)) && Character.isDigit(other.charAt(at));
            if (!digits && one.charAt(at) != other.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private double cell(char sign) {
        if (Character.isDigit(sign)) {
            return digitWidth - tracking;
        }
        if (sign == ':') {
            return (digitWidth - tracking) / 2;
        }
        if (sign == '+' && plusFont != font) {
            return advance("+", plusFont) - tracking + PLUS_APART * font.getSize();
        }
        return advance(String.valueOf(sign), font) - tracking;
    }

    private double baseline() {
        return Math.ceil(capHeight() + 0.02 * font.getSize());
    }

    /// Measured once a sign and font: measuring is the dearest part of a beat.
    private double advance(String sign, Font of) {
        return advances.computeIfAbsent(new Sign(sign, of), asked -> {
            Text probe = new Text(asked.text());
            probe.setFont(asked.font());
            return probe.getLayoutBounds().getWidth();
        });
    }

    @Override
    public double getBaselineOffset() {
        return baseline();
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(baseline() + 0.02 * font.getSize());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        // the glyphs stand where their cells are
    }
}
