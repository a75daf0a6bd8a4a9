package org.needlepoint.ui.charting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.session.Moment;
import org.needlepoint.domain.session.NeedlePlacement;
import org.needlepoint.domain.session.SessionAct.Stamp;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.state.FocusInView;

/// Correcting a needle's times: 1, 2 or 5 minutes earlier, or a clock. Both entries are kept: "09:29, entered 09:36".
final class TimesEditor extends VBox {

    private static final DateTimeFormatter TYPED = new DateTimeFormatterBuilder().appendPattern("H:mm")
            .optionalStart().appendPattern(":ss").optionalEnd().toFormatter(Locale.ENGLISH);
    private static final int[] EARLIER = {1, 2, 5};

    private final ChartingModel model;
    private final int key;
    private final ZoneId zone;
    private Optional<Moment> in = Optional.empty();
    private Optional<Moment> out = Optional.empty();

    TimesEditor(ChartingModel model, int key, ZoneId zone) {
        super(4);
        this.model = model;
        this.key = key;
        this.zone = zone;
    }

    /// Shows the times; what is being typed is left alone while they are the same.
    void show(NeedlePlacement needle) {
        if (needle.in().equals(in) && needle.out().equals(out)) {
            return;
        }
        in = needle.in();
        out = needle.out();
        getChildren().clear();
        in.ifPresent(moment -> getChildren().add(line("In", Stamp.IN, moment)));
        out.ifPresent(moment -> getChildren().add(line("Out", Stamp.OUT, moment)));
    }

    /// Gives the focus to the time that is most likely wrong: when it came out; where it is still in, when it went in.
    void focus() {
        Node field = Optional.ofNullable(lookup("#time-out")).orElse(lookup("#time-in"));
        if (field instanceof TextField clock) {
            FocusInView.reveal(clock);
            clock.requestFocus();
            clock.selectAll();
        }
    }

    private VBox line(String name, Stamp stamp, Moment moment) {
        HBox row = new HBox(8);
        row.setAlignment(Pos.CENTER_LEFT);
        Label problem = Parts.label("", "field-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        problem.setId("problem-" + stamp.name().toLowerCase(Locale.ROOT));
        for (int minutes : EARLIER) {
            Button earlier = Parts.button("−" + minutes, () ->
                    correct(stamp, moment.at().minus(Duration.ofMinutes(minutes)), problem));
            earlier.setAccessibleText(name + " " + minutes + (minutes == 1 ? " minute earlier" : " minutes earlier"));
            earlier.getStyleClass().add("row-button");
            row.getChildren().add(earlier);
        }
        TextField clock = new TextField(Times.clockWithSeconds(moment.at(), zone));
        clock.setPrefColumnCount(7);
        clock.setId("time-" + stamp.name().toLowerCase(Locale.ROOT));
        clock.setAccessibleText("Time " + name.toLowerCase(Locale.ROOT));
        Runnable set = () -> typed(stamp, moment, clock.getText(), problem);
        clock.setOnAction(_ -> set.run());
        row.getChildren().addAll(clock, Parts.button("Set", set));
        return new VBox(4, Parts.label(name + ", " + words(moment), "caption"), row, problem);
    }

    private String words(Moment moment) {
        return moment.corrected().map(at -> Times.clockWithSeconds(at, zone) + ", entered "
                + Times.clockWithSeconds(moment.entered(), zone)).orElse((moment.exact() ? "" : "~ ")
                + Times.clockWithSeconds(moment.entered(), zone));
    }

    private void typed(Stamp stamp, Moment moment, String text, Label problem) {
        Optional<LocalTime> time = parse(text.strip());
        if (time.isEmpty()) {
            tell(problem, "A time is hours and minutes, such as 09:29, not \"" + text.strip() + "\".");
            return;
        }
        correct(stamp, nearest(moment.at(), time.get(), zone), problem);
    }

    /// The moment nearest to the one corrected at which the clock shows a time: around midnight it may be of another
    /// day.
    static Instant nearest(Instant at, LocalTime time, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        return Stream.of(day.minusDays(1), day, day.plusDays(1))
                .map(date -> date.atTime(time).atZone(zone).toInstant())
                .min(Comparator.comparing(candidate -> Duration.between(at, candidate).abs())).orElseThrow();
    }

    private static Optional<LocalTime> parse(String text) {
        try {
            return Optional.of(LocalTime.parse(text, TYPED));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private void correct(Stamp stamp, Instant to, Label problem) {
        if (!model.correct(key, stamp, to)) {
            model.desk().refusedProperty().get().ifPresent(finding -> tell(problem, finding.sentence()));
            model.desk().dismissRefusal();
        }
    }

    private static void tell(Label problem, String sentence) {
        problem.setText(sentence);
        FocusInView.reveal(problem);
    }
}
