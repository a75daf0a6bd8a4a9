package org.needlepoint.ui.treatment;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.needlepoint.diagram.paint.Painter;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.treatment.picture.Headline;
import org.needlepoint.ui.treatment.picture.TimeScale;

/// The giant clock with its words above, its bar below, and "Silence" beside it while a needle is over.
final class ClockPanel extends Region {

    /// 264 px of Inter: figures 192 px high, read from two metres (UX section 4).
    private static final double SIZE = 264;
    private static final double TRACKING = 0.055;
    private static final double WORDS_HEIGHT = 48;
    private static final double WORDS_SIZE = 36;
    private static final double LEAST_WORDS_SIZE = 22;
    private static final double SILENCE_WIDTH = 120;
    private static final double NARROW_SILENCE_WIDTH = 100;
    private static final double NARROW = 800;
    private static final double SILENCE_HEIGHT = 84;
    private static final double GAP = 8;
    /// On a larger window the clock grows with the panel of 808 x 440 that it was drawn for.
    private static final double DRAWN_WIDTH = 808;
    private static final double DRAWN_HEIGHT = 440;
    /// A 4 or + stands a little inside its cell: the clock's ink begins where the words begin.
    private static final double INK_INSET = 5;

    private static final PseudoClass DUE = PseudoClass.getPseudoClass("due");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private final Label words = Parts.label("", "headline");
    private final TimeText clock = new TimeText("Inter SemiBold", SIZE, TRACKING);
    private final ScaleBar bar;
    private final Button silence;

    ClockPanel(Painter painter, Runnable silenceAlarm) {
        this.bar = new ScaleBar(painter);
        this.silence = silence(silenceAlarm);
        getStyleClass().add("clock-panel");
        clock.setManaged(false);
        getChildren().addAll(words, clock, silence, bar);
    }

    private static Button silence(Runnable run) {
        HBox signs = new HBox(8, Icon.SILENCE.node(24), Parts.key("F9"));
        signs.setAlignment(Pos.CENTER);
        VBox face = new VBox(4, signs, new Label("Silence"));
        face.setAlignment(Pos.CENTER);
        Button button = new Button();
        button.setGraphic(face);
        button.getStyleClass().addAll("large-button", "silence");
        button.setAccessibleText("Silence the alarm for 60 seconds, F9");
        button.setOnAction(_ -> run.run());
        button.setVisible(false);
        return button;
    }

    void show(Headline headline, TimeScale scale) {
        pseudoClassStateChanged(DUE, headline.tone() == Headline.Tone.DUE);
        pseudoClassStateChanged(OVER, headline.tone() == Headline.Tone.OVER);
        pseudoClassStateChanged(QUIET, headline.tone() == Headline.Tone.QUIET);
        boolean over = headline.tone() == Headline.Tone.OVER;
        boolean wider = clock.getText().length() != headline.clock().length();
        clock.setText(headline.clock());
        if (!words.getText().equals(headline.words()) || silence.isVisible() != over || wider) {
            words.setText(headline.words());
            silence.setVisible(over);
            requestLayout();
        }
        bar.show(scale);
    }

    /// The height of the clock's figures as shown, in px.
    double capHeight() {
        return clock.capHeight();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double grown = Math.max(1, Math.min(width / DRAWN_WIDTH, height / DRAWN_HEIGHT));
        double silenceWidth = width < NARROW ? NARROW_SILENCE_WIDTH : SILENCE_WIDTH;
        double room = silence.isVisible() ? width - silenceWidth - GAP : width;
        clock.setSize(SIZE * grown);
        double band = clock.prefHeight(-1);
        if (clock.prefWidth(-1) > room + INK_INSET) {
            clock.setSize(Math.floor(clock.getSize() * (room + INK_INSET) / clock.prefWidth(-1)));
        }
        double clockHeight = clock.prefHeight(-1);
        double free = height - WORDS_HEIGHT - band - ScaleBar.HEIGHT;
        double wordsTop = Math.max(0, 0.06 * free);
        fitWords(width);
        words.resizeRelocate(0, wordsTop, width, WORDS_HEIGHT);
        double clockTop = Math.round(wordsTop + WORDS_HEIGHT + 0.21 * free + (band - clockHeight) / 2);
        clock.resizeRelocate(-INK_INSET, clockTop, clock.prefWidth(-1), clockHeight);
        silence.resizeRelocate(width - silenceWidth, clockTop + (clockHeight - SILENCE_HEIGHT) / 2, silenceWidth,
                SILENCE_HEIGHT);
        bar.resizeRelocate(0, height - ScaleBar.HEIGHT - 0.3 * free, width, ScaleBar.HEIGHT);
    }

    private void fitWords(double width) {
        double size = WORDS_SIZE;
        Text probe = new Text(words.getText());
        do {
            probe.setFont(Font.font("Inter SemiBold", size));
            size -= 1;
        } while (probe.getLayoutBounds().getWidth() > width && size >= LEAST_WORDS_SIZE);
        words.setStyle("-fx-font-size: " + probe.getFont().getSize() + "px");
    }
}
