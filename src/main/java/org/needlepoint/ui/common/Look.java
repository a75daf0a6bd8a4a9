package org.needlepoint.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.needlepoint.diagram.paint.Palette;

/// The product's look: Primer light or dark with needlepoint.css on top, and Inter in two weights.
public final class Look {

    private static final List<String> FONTS = List.of("Inter_400Regular.ttf", "Inter_600SemiBold.ttf");

    private static final String SHEET = "needlepoint.css";

    private final TextScale text = new TextScale();
    private final ObjectProperty<ColorScheme> scheme = new SimpleObjectProperty<>(this, "scheme", ColorScheme.LIGHT);

    /// Loads the fonts and sets the theme of the whole application.
    public Look() {
        FONTS.forEach(Look::loadFont);
        scheme.addListener((_, _, now) -> apply(now));
        apply(scheme.get());
    }

    /// Puts the style sheet on a scene and keeps its colour scheme at the application's.
    public void dress(Scene scene) {
        text.dress(scene, SHEET);
        scene.getPreferences().setColorScheme(scheme.get());
        scheme.addListener((_, _, now) -> scene.getPreferences().setColorScheme(now));
    }

    /// Dresses a scene that is dark whatever the theme: the treatment view (UX section 1, point 6).
    public void dressDark(Scene scene) {
        scene.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
        text.dress(scene, SHEET);
        scene.getPreferences().setColorScheme(ColorScheme.DARK);
    }

    /// Changes between light and dark.
    public void toggle() {
        scheme.set(scheme.get() == ColorScheme.DARK ? ColorScheme.LIGHT : ColorScheme.DARK);
    }

    /// Light or dark.
    public ObjectProperty<ColorScheme> schemeProperty() {
        return scheme;
    }

    /// How large text is, in percent.
    public ObjectProperty<Integer> textPercentProperty() {
        return text.percentProperty();
    }

    /// The colours of drawings in the current scheme.
    public ObservableValue<Palette> palette() {
        return scheme.map(now -> now == ColorScheme.DARK ? Palette.dark() : Palette.light());
    }

    private static void apply(ColorScheme scheme) {
        Application.setUserAgentStylesheet(scheme == ColorScheme.DARK ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet());
    }

    private static void loadFont(String file) {
        try (InputStream in = Look.class.getResourceAsStream("/assets/fonts/" + file)) {
            Objects.requireNonNull(Font.loadFont(Objects.requireNonNull(in, file), 14), file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The font " + file + " cannot be read from the program", unreadable);
        }
    }
}
