package org.needlepoint.app;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.needlepoint.app.demo.DemoClinic;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.ui.common.Crumb;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Saving;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.desk.SessionDesk;

/// The bar on every screen: where one is, what is saved, which treatments run, light or dark, who works here.
final class AppBar extends HBox {

    /// Two crumbs and the stroke between them.
    private static final int CRUMBS_OF_TWO = 3;
    private static final double SLACK = 24;
    private static final double EASE = 16;
    private static final String DEMO = "Demo: every patient is invented, PIN " + DemoClinic.PIN;

    private final HBox crumbs = new HBox(8);
    private final Label saved = Parts.label("", "muted");
    private final Label demoShort = new Label("Demo");
    private final HBox demoChip = Parts.chip(Icon.INFO, DEMO, "note");
    private final HBox running = new HBox(8);
    private final Button practitioner = new Button();
    private final Label name = new Label();
    private final Label brandName = Parts.label("Needlepoint", "brand");
    private final Button locking;
    private final List<RunningChip> chips = new ArrayList<>();
    private int gave;

    /// @param demo whether the invented clinic is open: the bar says so
    AppBar(Node brand, Runnable toggleTheme, Runnable settings, Runnable lock, boolean demo) {
        super(12);
        getStyleClass().add("app-bar");
        setAlignment(Pos.CENTER_LEFT);
        crumbs.setAlignment(Pos.CENTER_LEFT);
        running.setAlignment(Pos.CENTER_RIGHT);
        brandName.setMinWidth(USE_PREF_SIZE);
        Region line = new Region();
        line.getStyleClass().add("bar-line");
        Button theme = Parts.iconButton(Icon.THEME, "Light or dark", toggleTheme);
        theme.getStyleClass().add("quiet");
        theme.setId("theme");
        practitioner.getStyleClass().addAll("quiet", "practitioner");
        practitioner.setId("settings");
        practitioner.setOnAction(_ -> settings.run());
        locking = Parts.button(Icon.LOCK, "Lock", "Ctrl L", lock);
        locking.setId("lock");
        locking.getStyleClass().add("quiet");
        locking.setMinWidth(USE_PREF_SIZE);
        HBox mark = new HBox(9, brand, brandName);
        mark.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(mark, line, crumbs);
        saved.setMinWidth(USE_PREF_SIZE);
        running.setMinWidth(USE_PREF_SIZE);
        if (demo) {
            Tooltip.install(demoChip, new Tooltip(DEMO));
            demoChip.getChildren().add(1, demoShort);
            getChildren().add(demoChip);
        }
        getChildren().addAll(Parts.spring(), saved, running, theme, practitioner, locking);
    }

    /// While the first start is asked there is nothing to lock, and no settings but those on the screen.
    void first(boolean asked) {
        practitioner.setVisible(!asked);
        practitioner.setManaged(!asked);
        locking.setVisible(!asked);
        locking.setManaged(!asked);
    }

    /// Shows the path.
    void path(List<Crumb> path) {
        crumbs.getChildren().clear();
        for (Crumb crumb : path) {
            if (!crumbs.getChildren().isEmpty()) {
                crumbs.getChildren().add(Parts.label("/", "caption"));
            }
            crumbs.getChildren().add(crumb.go().isPresent() ? link(crumb) : here(crumb));
        }
    }

    private static Node link(Crumb crumb) {
        Button link = Parts.button(crumb.text(), crumb.go().orElseThrow());
        link.getStyleClass().add("crumb");
        link.setMnemonicParsing(false);
        link.setMaxWidth(240);
        return link;
    }

    private static Node here(Crumb crumb) {
        Label here = Parts.label(crumb.text(), "crumb", "here");
        here.setMaxWidth(320);
        return here;
    }

    /// Shows who works here.
    void who(Practitioner who) {
        Label avatar = Parts.label(who.initials().isEmpty() ? "?" : who.initials(), "avatar");
        name.setText(who.name().isEmpty() ? "Set up the clinic" : who.name());
        name.setMinWidth(USE_PREF_SIZE);
        HBox face = new HBox(8, avatar, name);
        face.setAlignment(Pos.CENTER);
        practitioner.setGraphic(face);
        practitioner.setAccessibleText("Settings, " + name.getText());
    }

    /// Shows what is saved of the session that is shown large.
    void saved(Optional<? extends Saving> desk, ZoneId zone) {
        String text = desk.map(shown -> shown.troubleProperty().get().isPresent() ? "Not saved"
                : shown.savedProperty().get().map(at -> "Saved " + Times.clock(at, zone)).orElse("")).orElse("");
        boolean trouble = text.equals("Not saved");
        saved.setText(text);
        saved.setGraphic(text.isEmpty() ? null : (trouble ? Icon.WARN : Icon.CHECK).node(16));
        saved.getStyleClass().removeAll("bad-text");
        if (trouble) {
            saved.getStyleClass().add("bad-text");
        }
    }

    /// Shows the running treatments, soonest first, also the one that is shown large (UX section 2).
    void running(List<SessionDesk> desks, Consumer<SessionDesk> open, Instant now) {
        if (!chips.stream().map(RunningChip::desk).toList().equals(desks)) {
            chips.clear();
            desks.forEach(desk -> chips.add(new RunningChip(desk, () -> open.accept(desk))));
            running.getChildren().setAll(chips);
        }
        chips.forEach(chip -> chip.tick(now));
    }

    /// What gives way when the bar is full, one thing after another: the patient's name on the path stays to the last.
    private enum Narrow {
        DEMO_WORDS, NAME, FIRST_CRUMB, LAST_CRUMB, BRAND, SAVED
    }

    @Override
    protected void layoutChildren() {
        int needed = needed(SLACK);
        // what gave way comes back only with room to spare, or a pixel would show and hide it in turn for ever
        gave = needed >= gave ? needed : Math.min(gave, needed(SLACK + EASE));
        EnumSet<Narrow> given = first(gave);
        // only what changes is touched: whatever is shown or hidden asks for another layout
        parts().forEach((part, narrow) -> there(part, shown(part, narrow, given)));
        super.layoutChildren();
    }

    /// How many things must give way.
    private int needed(double slack) {
        int count = 0;
        while (count < Narrow.values().length && wanted(first(count)) + slack > getWidth()) {
            count++;
        }
        return count;
    }

    private static EnumSet<Narrow> first(int count) {
        EnumSet<Narrow> given = EnumSet.noneOf(Narrow.class);
        given.addAll(List.of(Narrow.values()).subList(0, count));
        return given;
    }

    /// The width that the bar takes once something gave way, found without showing or hiding anything.
    private double wanted(EnumSet<Narrow> given) {
        double[] width = {snappedLeftInset() + snappedRightInset()};
        getManagedChildren().forEach(child -> width[0] += child.prefWidth(-1) + getSpacing());
        parts().forEach((part, narrow) -> {
            boolean shown = shown(part, narrow, given);
            if (shown != part.isManaged()) {
                width[0] += (shown ? 1 : -1) * (part.prefWidth(-1) + ((HBox) part.getParent()).getSpacing());
            }
        });
        return width[0];
    }

    private boolean shown(Node part, Narrow narrow, EnumSet<Narrow> given) {
        return part == demoShort ? given.contains(Narrow.DEMO_WORDS)
                : !given.contains(narrow) || part == saved && saved.getStyleClass().contains("bad-text");
    }

    /// What can give way, and when.
    private Map<Node, Narrow> parts() {
        Map<Node, Narrow> parts = new LinkedHashMap<>();
        if (getChildren().contains(demoChip)) {
            parts.put(demoChip.getChildren().getLast(), Narrow.DEMO_WORDS);
            parts.put(demoShort, Narrow.DEMO_WORDS);
        }
        if (name.getParent() != null) {
            parts.put(name, Narrow.NAME);
        }
        parts.put(brandName, Narrow.BRAND);
        parts.put(saved, Narrow.SAVED);
        List<Node> path = crumbs.getChildren();
        for (int at = 0; at < path.size() && path.size() > 2; at++) {
            if (at < 2) {
                parts.put(path.get(at), Narrow.FIRST_CRUMB);
            } else if (at >= path.size() - 2 && path.size() > CRUMBS_OF_TWO) {
                parts.put(path.get(at), Narrow.LAST_CRUMB);
            }
        }
        return parts;
    }

    private static void there(Node node, boolean shown) {
        if (node.isManaged() != shown) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }
}
