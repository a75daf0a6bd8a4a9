package org.needlepoint.ui.common.pin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
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
import org.needlepoint.domain.clinic.Pin;
import org.needlepoint.ui.common.Icon;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Ticker;
import org.needlepoint.ui.common.state.Sheets;

/// The pad on which a PIN is typed, by keys of 44 px and more or by the keyboard, shown as dots only.
///
/// It reports what was typed and waits for the answer: [#clear], [#wrong] or [#waiting]; until then it takes nothing.
/// With a known number of digits it reports by itself when they are there, else "OK" does from four digits on.
public final class PinPad extends StackPane {

    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    private final Ticker ticker;
    private final ZoneId zone;
    private final OptionalInt known;
    private final char[] typed = new char[Pin.MOST];
    private final PinDots dots;
    private final Label message = Parts.label("", "pin-message");
    private final HBox messageRow = new HBox(6, Icon.WARN.node(16), message);
    private final Optional<Button> ok;
    private Consumer<char[]> complete = pin -> Arrays.fill(pin, '\0');
    private Optional<Instant> until = Optional.empty();
    private Subscription beat = Subscription.EMPTY;
    private boolean reported;
    private int count;

    private PinPad(Ticker ticker, ZoneId zone, OptionalInt digits) {
        this.ticker = ticker;
        this.zone = zone;
        this.known = digits;
        this.dots = new PinDots(digits.orElse(Pin.MOST));
        this.ok = digits.isPresent() ? Optional.empty() : Optional.of(key(Parts.button("OK", this::enter), "ok"));
        getStyleClass().add("pin-pad");
        Sheets.add(this, "pin.css");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(message, Priority.ALWAYS);
        messageRow.getStyleClass().add("pin-message-row");
        messageRow.setAlignment(Pos.TOP_LEFT);
        tell("");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (key(event)) {
                event.consume();
            }
        });
        sceneProperty().subscribe(scene -> {
            beat.unsubscribe();
            beat = scene == null ? Subscription.EMPTY : ticker.nowProperty().subscribe(_ -> show());
        });
    }

    /// The pad of the lock screen: dots, then large keys, then what is told.
    ///
    /// @param digits how many the PIN has; empty shows "OK" instead
    public static PinPad large(Ticker ticker, ZoneId zone, OptionalInt digits) {
        PinPad pad = new PinPad(ticker, zone, digits);
        pad.getStyleClass().add("large");
        pad.getChildren().add(new VBox(pad.dots, pad.keys(12, 26), pad.messageRow));
        return pad;
    }

    /// The pad of the signature: who and dots on the left, keys of 44 px on the right (UX picture 07).
    ///
    /// @param digits how many the PIN has, so that no key is needed after the last
    public static PinPad signing(Ticker ticker, ZoneId zone, int digits, String who, String purpose) {
        PinPad pad = new PinPad(ticker, zone, OptionalInt.of(digits));
        pad.dots.setAlignment(Pos.CENTER_LEFT);
        Label what = Parts.label(purpose, "caption");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(8, Parts.label(who, "strong"), what, pad.dots, pad.messageRow);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        pad.getChildren().add(new HBox(12, words, pad.keys(4, 20)));
        return pad;
    }

    private VBox keys(double gap, double icon) {
        VBox rows = new VBox(gap);
        rows.getStyleClass().add("pin-keys");
        for (int first = 1; first <= 7; first += 3) {
            rows.getChildren().add(new HBox(gap, digit(first), digit(first + 1), digit(first + 2)));
        }
        Button back = key(Parts.iconButton(Icon.BACKSPACE, "Delete the last digit", this::back), "back");
        Region nothing = new Region();
        nothing.getStyleClass().add("pin-space");
        back.setGraphic(Icon.BACKSPACE.node(icon));
        rows.getChildren().add(new HBox(gap, back, digit(0), ok.<Region>map(button -> button).orElse(nothing)));
        rows.getChildren().forEach(row -> ((HBox) row).getChildren().forEach(key ->
                HBox.setHgrow(key, Priority.ALWAYS)));
        show();
        return rows;
    }

    private Button digit(int digit) {
        return key(Parts.button(Integer.toString(digit), () -> type((char) ('0' + digit))), Integer.toString(digit));
    }

    private Button key(Button button, String name) {
        button.getStyleClass().add("pin-key");
        button.setId("pin-" + name);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    /// A key pressed somewhere on the screen: digits, Backspace, and Enter where there is an "OK".
    ///
    /// @return whether the pad used it up
    public boolean key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        OptionalInt digit = digitOf(event.getCode());
        if (digit.isPresent()) {
            type((char) ('0' + digit.getAsInt()));
            return true;
        }
        return switch (event.getCode()) {
            case BACK_SPACE -> {
                back();
                yield true;
            }
            case ENTER -> {
                boolean enters = ok.isPresent() && count > 0;
                if (enters) {
                    enter();
                }
                // while it waits, Enter stays here: a PIN typed again must not press what else has the focus
                yield enters || until.isPresent();
            }
            default -> false;
        };
    }

    private static OptionalInt digitOf(KeyCode code) {
        int typed = code.getCode();
        if (typed >= KeyCode.DIGIT0.getCode() && typed <= KeyCode.DIGIT9.getCode()) {
            return OptionalInt.of(typed - KeyCode.DIGIT0.getCode());
        }
        return typed >= KeyCode.NUMPAD0.getCode() && typed <= KeyCode.NUMPAD9.getCode()
                ? OptionalInt.of(typed - KeyCode.NUMPAD0.getCode()) : OptionalInt.empty();
    }

    private boolean closed() {
        return reported || until.isPresent() || isDisabled();
    }

    private void type(char digit) {
        if (closed() || count == known.orElse(Pin.MOST)) {
            return;
        }
        typed[count++] = digit;
        tell("");
        show();
        if (known.isPresent() && count == known.getAsInt()) {
            report();
        }
    }

    private void back() {
        if (!closed() && count > 0) {
            typed[--count] = '\0';
            show();
        }
    }

    private void enter() {
        if (closed()) {
            return;
        }
        Pin.problem(Arrays.copyOf(typed, count)).ifPresentOrElse(this::tell, this::report);
    }

    private void report() {
        char[] pin = Arrays.copyOf(typed, count);
        reported = true;
        show();
        complete.accept(pin);
    }

    /// What becomes of a PIN that was typed in full. The array is the handler's, to be wiped after use.
    public PinPad onComplete(Consumer<char[]> handler) {
        complete = handler;
        return this;
    }

    /// Takes everything off the pad: ready for a PIN.
    public void clear() {
        empty();
        until = Optional.empty();
        tell("");
        show();
    }

    /// The PIN was not right: the dots empty, and the pad is ready for another.
    ///
    /// @param sentence what is told, such as "Wrong PIN. Try again."
    public void wrong(String sentence) {
        clear();
        tell(sentence);
    }

    /// No PIN is tried before a moment: the pad says so, and is ready by itself when the moment is there.
    public void waiting(Instant moment) {
        empty();
        until = Optional.of(moment);
        show();
    }

    private void empty() {
        Arrays.fill(typed, '\0');
        count = 0;
        reported = false;
    }

    private void tell(String sentence) {
        message.setText(sentence);
        messageRow.setVisible(!sentence.isEmpty());
    }

    private void show() {
        if (until.filter(moment -> !ticker.now().isBefore(moment)).isPresent()) {
            until = Optional.empty();
            tell("");
        }
        until.ifPresent(moment -> tell("Wrong PIN. Wait until " + UNTIL.format(moment.atZone(zone)) + ", then try "
                + "again."));
        dots.show(count);
        // not disabled: that would take the focus away, and with it the keyboard
        pseudoClassStateChanged(WAITING, until.isPresent());
    }
}
