package org.needlepoint.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// How large text is: 80 to 150 percent of its usual size (UX section 13).
///
/// Sheets give sizes in px; a scene that is scaled gets each of our sheets with its type sizes multiplied.
public final class TextScale {

    /// What can be chosen, in percent.
    public static final List<Integer> CHOICES = List.of(80, 90, 100, 115, 130, 150);

    /// From here on screens make room for text: the rail shows its dots only, choices stand closer.
    private static final int LARGE = 130;

    private static final Pattern SIZE = Pattern.compile("-fx-font-size:\\s*([0-9.]+)px");
    private static final String SHEETS = "/org/needlepoint/ui/";

    private static final Set<String> FROM_AFAR = Set.of("treatment.css", "faint.css");
    private static final double LARGE_TYPE = 24;

    private final ObjectProperty<Integer> percent = new SimpleObjectProperty<>(this, "percent", 100);
    private final Map<String, String> scaled = new HashMap<>();

    TextScale() {
        percent.addListener((_, _, _) -> scaled.clear());
    }

    /// The size of text, in percent.
    public ObjectProperty<Integer> percentProperty() {
        return percent;
    }

    /// Whether a scene's text is so large that screens make room for it.
    public static boolean large(Scene scene) {
        return scene != null && scene.getProperties().get(TextScale.class) instanceof TextScale scale
                && scale.percent.get() >= LARGE;
    }

    /// Puts sheets on a scene, in the size that is chosen now and later.
    void dress(Scene scene, String... names) {
        scene.getProperties().put(TextScale.class, this);
        percent.subscribe(() -> place(scene.getStylesheets(), names));
        place(scene.getStylesheets(), names);
    }

    /// Puts a screen's own sheets on it, by their file names; in a scene they follow the size of its text.
    public static void add(Parent view, String... names) {
        for (String name : names) {
            view.getStylesheets().add(url(name).toExternalForm());
        }
        view.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                join(scene, view, names);
            }
        });
    }

    /// A screen may come into its scene before the scene is dressed.
    private static void join(Scene scene, Parent view, String... names) {
        if (scene.getProperties().get(TextScale.class) instanceof TextScale scale) {
            scale.follow(view, names);
            return;
        }
        scene.getProperties().addListener(new MapChangeListener<>() {
            @Override
            public void onChanged(Change<?, ?> change) {
                if (change.getKey() == TextScale.class && change.getValueAdded() instanceof TextScale scale) {
                    scene.getProperties().removeListener(this);
                    scale.follow(view, names);
                }
            }
        });
    }

    /// A screen that is left is held by nothing here.
    private void follow(Parent view, String... names) {
        place(view.getStylesheets(), names);
        Subscription following = percent.subscribe(() -> place(view.getStylesheets(), names));
        view.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, Scene left, Scene entered) {
                scene.removeListener(this);
                following.unsubscribe();
            }
        });
    }

    private void place(ObservableList<String> sheets, String... names) {
        List<String> wanted = List.of(names).stream().map(name -> percent.get() == 100 ? url(name).toExternalForm()
                : scaled.computeIfAbsent(name, this::multiplied)).toList();
        if (!sheets.equals(wanted)) {
            sheets.setAll(wanted);
        }
    }

    private String multiplied(String name) {
        String css = SIZE.matcher(text(name)).replaceAll(size -> String.format(Locale.ROOT, "-fx-font-size: %.1fpx",
                scaled(name, Double.parseDouble(size.group(1)))));
        if (percent.get() >= LARGE && name.equals("needlepoint.css")) {
            css += "\n.segments .toggle-button { -fx-padding: 0 3 0 3; }\n"
                    + ".site-matrix .matrix-head { -fx-font-size: 13px; }\n"
                    // on buttons the words need the room; the key sheet tells the keys (F1)
                    + ".button .key-cap { visibility: hidden; -fx-min-width: 0; -fx-pref-width: 0; -fx-max-width: 0; "
                    + "-fx-padding: 0; -fx-border-width: 0; }\n";
        }
        if (percent.get() >= LARGE && name.equals("charting.css")) {
            css += "\n.tray { -fx-min-height: 172px; -fx-max-height: 172px; }\n";
        }
        if (percent.get() >= LARGE && name.equals("count.css")) {
            css += "\n.more-key { -fx-font-size: 14px; }\n";
        }
        return "data:text/css;charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    /// What is read from across the room is large as it is, and fills its window (UX section 4).
    private double scaled(String name, double px) {
        return FROM_AFAR.contains(name) && px >= LARGE_TYPE ? px : px * percent.get() / 100;
    }

    /// What part of its size a screen's text has now: 1 for 100 percent.
    public static double factor(Scene scene) {
        return scene != null && scene.getProperties().get(TextScale.class) instanceof TextScale scale
                ? scale.percent.get() / 100.0 : 1;
    }

    /// Gives a panel more room from the size on at which screens make room for text.
    ///
    /// @param width at the usual size, in px
    /// @param large at the larger sizes, in px
    public static void widen(Region panel, double width, double large) {
        panel.sceneProperty().subscribe(scene -> {
            double now = large(scene) ? large : width;
            panel.setMinWidth(now);
            panel.setMaxWidth(now);
        });
    }

    private static String text(String name) {
        try (InputStream in = url(name).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The style sheet " + name + " cannot be read from the program", unreadable);
        }
    }

    private static URL url(String name) {
        return Objects.requireNonNull(TextScale.class.getResource(SHEETS + name),
                name + " is missing from the program");
    }
}
