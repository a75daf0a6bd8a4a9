package org.needlepoint.ui.lock;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.store.ClinicStore;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.ClockText;
import org.needlepoint.ui.common.Crumb;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Screen;
import org.needlepoint.ui.common.Ticker;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.desk.RunningSessions;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.pin.PinGate;
import org.needlepoint.ui.common.pin.UnlockPanel;
import org.needlepoint.ui.common.state.Sheets;

/// The lock screen: the time, the rooms without any patient's name, and the PIN (UX picture 09).
public final class LockView implements Screen {

    private static final double CLOCK = 232;

    private final Surroundings around;
    private final Doors doors;
    private final ClockText clock = new ClockText(CLOCK);
    private final Label date = Parts.label("", "lock-date");
    private final RoomCards rooms = new RoomCards();
    private final StackPane right = new StackPane();
    private final HBox foot = new HBox(16);
    private final UnlockPanel panel;
    private final HBox root;
    private List<String> names = List.of();
    private Subscription beat = Subscription.EMPTY;

    /// What the screen is made of.
    public record Surroundings(ClinicStore store, Background background, RunningSessions sessions, Ticker ticker,
            ZoneId zone, Node brand) {
    }

    /// The ways out.
    ///
    /// @param opened   the PIN was right: from now on taps are the practitioner's
    /// @param unlocked everything is asked: the screens are free again
    /// @param needles  back to the needles that are in, where there are some
    public record Doors(Runnable opened, Runnable unlocked, Optional<Runnable> needles) {
    }

    public LockView(UnlockPanel.Locked locked, Surroundings around, Doors doors) {
        this.around = around;
        this.doors = doors;
        this.panel = new UnlockPanel(locked, around.ticker(), around.zone(),
                new PinGate(around.store().pins(), around.background()), () -> opened(locked.practitioner().name()));
        right.getChildren().add(panel);
        right.getStyleClass().add("lock-side");
        VBox left = left();
        HBox.setHgrow(left, Priority.ALWAYS);
        root = new HBox(left, right);
        root.getStyleClass().add("lock");
        Sheets.add(root, "parts.css", "lock.css");
        show(around.ticker().now());
    }

    private VBox left() {
        HBox brand = new HBox(12, around.brand(), Parts.label("Needlepoint", "lock-brand"));
        brand.setAlignment(Pos.CENTER_LEFT);
        clock.setAlignment(Pos.CENTER_LEFT);
        VBox.setMargin(clock, new Insets(0, 0, -24, -12));
        Label hidden = Parts.label("No patient is named while this screen is locked.", "lock-words");
        foot.setAlignment(Pos.CENTER_LEFT);
        doors.needles().ifPresent(back -> {
            Button needles = Parts.bigButton("To the needles", "Esc", back);
            needles.setId("to-needles");
            needles.setMaxWidth(Region.USE_PREF_SIZE);
            foot.getChildren().add(needles);
        });
        foot.getChildren().add(hidden);
        Region above = new Region();
        Region below = new Region();
        VBox.setVgrow(above, Priority.ALWAYS);
        VBox.setVgrow(below, Priority.ALWAYS);
        VBox left = new VBox(brand, above, clock, date, rooms, below, foot);
        left.getStyleClass().add("lock-main");
        left.setMinWidth(0);
        return left;
    }

    private void show(Instant now) {
        clock.setText(Times.clock(now, around.zone()));
        date.setText(Times.longDay(now.atZone(around.zone()).toLocalDate()));
        rooms.show(RoomState.of(names, around.sessions().running(now), now));
    }

    private void opened(String name) {
        doors.opened().run();
        List<SessionDesk> waiting = around.sessions().unconfirmed();
        ConfirmTaps confirm = new ConfirmTaps(waiting, name, doors.unlocked());
        // the way back to the locked needles ends with the PIN
        foot.setVisible(false);
        right.getChildren().setAll(confirm);
        confirm.ask();
    }

    /// Says why something that was asked for needs the PIN first.
    public void tell(String sentence) {
        panel.tell(sentence);
    }

    @Override
    public boolean key(KeyEvent event) {
        if (!right.getChildren().contains(panel)) {
            return false;
        }
        if (event.getCode() == KeyCode.ESCAPE && doors.needles().isPresent()) {
            doors.needles().get().run();
            return true;
        }
        return panel.key(event);
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here("Locked"));
    }

    @Override
    public boolean fillsWindow() {
        return true;
    }

    @Override
    public void shown() {
        beat = around.ticker().nowProperty().subscribe(this::show);
        around.background().read(around.store()::profile, this::know, failure -> panel.tell(failure.withCode()));
    }

    private void know(ClinicProfile profile) {
        names = profile.rooms();
        show(around.ticker().now());
    }

    @Override
    public void hidden() {
        beat.unsubscribe();
    }
}
