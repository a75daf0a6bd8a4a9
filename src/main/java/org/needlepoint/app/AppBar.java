package org.needlepoint.app;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
    private static final String DEMO = "Demo: every patient is invented, PIN " + DemoClinic.PIN;

    private final HBox crumbs = new HBox(8);
    private final Label saved = Parts.label("", "muted");
    private final HBox demoChip = Parts.chip(Icon.INFO, DEMO, "note");
    private final HBox running = new HBox(8);
    private final Button practitioner = new Button();
    private final Label name = new Label();
    private final Label brandName = Parts.label("Needlepoint", "brand");
    private final Button locking;
    private final List<RunningChip> chips = new ArrayList<>();

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
        EnumSet<Narrow> given = EnumSet.noneOf(Narrow.class);
        apply(given);
        for (Narrow next : Narrow.values()) {
            if (wanted() + SLACK <= getWidth()) {
                break;
            }
            given.add(next);
            apply(given);
        }
        super.layoutChildren();
    }

    private double wanted() {
        return getManagedChildren().stream().mapToDouble(child -> child.prefWidth(-1) + getSpacing()).sum()
                - getSpacing() + snappedLeftInset() + snappedRightInset();
    }

    private void apply(EnumSet<Narrow> given) {
        ((Label) demoChip.getChildren().getLast()).setText(given.contains(Narrow.DEMO_WORDS) ? "Demo" : DEMO);
        there(name, !given.contains(Narrow.NAME));
        there(brandName, !given.contains(Narrow.BRAND));
        there(saved, !given.contains(Narrow.SAVED) || saved.getStyleClass().contains("bad-text"));
        List<Node> path = crumbs.getChildren();
        for (int at = 0; at < path.size(); at++) {
            boolean first = at < 2 && path.size() > 2;
            boolean last = at >= path.size() - 2 && path.size() > CRUMBS_OF_TWO;
            there(path.get(at), !(first && given.contains(Narrow.FIRST_CRUMB)
                    || last && given.contains(Narrow.LAST_CRUMB)));
        }
    }

    private static void there(Node node, boolean shown) {
        if (node.isManaged() != shown) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }
}
