package org.needlepoint.print.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.round.Fate;
import org.needlepoint.domain.round.Position;
import org.needlepoint.domain.session.AfterAct;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.print.text.FontSource;
import org.needlepoint.print.text.Typefaces;
import org.needlepoint.print.words.ChartSheet;

/// A chart from the door to the signature, read back from its PDF.
class WholeVisitTest {

    private static final SessionChart CHART = new SessionChart(Atlas.load(), Typefaces.bundled(FontSource.NONE));

    private static Reading read(ChartSheet sheet, String name) throws IOException {
        Reading reading = new Reading(CHART.pdf(sheet).bytes());
        Path screens = Files.createDirectories(Path.of("target", "screens"));
        for (int page = 1; page <= reading.pages(); page++) {
            BufferedImage picture = reading.picture(page, 150);
            ImageIO.write(picture, "png", screens.resolve(name + "-" + page + ".png").toFile());
        }
        return reading;
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void aSignedVisitOfEightNeedlesFitsOnePage(Paper paper) throws IOException {
        Reading reading = read(Example.visitSheet(Example.visit().done(), paper), "visit-" + paper);

        assertThat(reading.pages()).isEqualTo(1);
        assertThat(reading.text(1)).contains("Signed chart").doesNotContain("DRAFT");
    }

    @Test
    void everyPartOfASignedVisitIsToldInItsOrder() throws IOException {
        String text = read(Example.visitSheet(Example.visit().done(), Paper.A4), "visit-A4").text(1);

        assertThat(text).contains("Fainted after session 2", "Bruised, neck L, 13 Oct",
                "First count 7, second count 8 at 09:37", "Reactions, skin checked 09:38", "Soreness, mild",
                "spoken, to Priya Nair, 09:07: all five sites", "sterilised 09:11, new single-use needles",
                "26-0417, to 30 Jun 2028, Plum Needles", "Lying on the left side", "Asked 09:06, unchanged since 3 Nov",
                "Under 12 No (41 y), Afraid of needles No", "Red flags, each No: fever, cancer",
                "Asked today: Hungry or thirsty No", "Reason: Hidden in the hair", "Mild, needle 5, neck, left",
                "Rested 09:38 to 09:44", "slowly 09:45", "exercise, education", "Tue 22 Dec 2026, 4 weeks",
                "25 or 26 Nov, 24 to 48 h", "Signed electronically", "Priya Nair, physiotherapist, reg. 4471",
                "24 Nov 2026 09:47:18", "Amendments", "None");
        assertThat(text.replace('\n', ' ')).contains("8 / 6", "52 / 48", "70 / 68");
    }

    @Test
    void aMissingNeedleIsToldWithWhatWasDoneAboutIt() throws IOException {
        Example example = Example.screened().eight().needled().act(new SessionAct.AllOut(), "09:35:10")
                .act(new RoundAct.Counted(7, 0), "09:36");
        for (int needle = 1; needle <= 7; needle++) {
            example.act(new RoundAct.NeedleAnswered(needle, Fate.SEEN_OUT), "09:37");
        }
        example.act(new RoundAct.NeedleAnswered(8, Fate.NOT_FOUND), "09:38")
                .act(new RoundAct.PlaceSearched("Couch", true), "09:39")
                .act(new RoundAct.IncidentWritten("Hair, floor", "Dr Moreau", "X-ray today"), "09:40")
                .act(new RoundAct.CountSettled(), "09:41");
        Reading reading = read(Example.visitSheet(example.done(), Paper.LETTER), "missing-letter");

        assertThat(reading.text().replace('\n', ' ')).contains("Needle 8 not found",
                "Count: 1 not found", "Not found Needle 8, Upper back, right", "Hair, floor, Couch", "Dr Moreau",
                "X-ray today", "not out");
        assertThat(reading.written(1)).contains("In8≠Out7Counted=7");
    }

    /// A needle that is known to be in the patient is not one that is lost, and no place is told twice.
    @Test
    void aNeedleThatIsLeftInIsToldAsSuch() throws IOException {
        Example example = Example.screened().eight().needled().act(new SessionAct.AllOut(), "09:35:10")
                .act(new RoundAct.Counted(6, 0), "09:36");
        for (int needle = 1; needle <= 6; needle++) {
            example.act(new RoundAct.NeedleAnswered(needle, Fate.SEEN_OUT), "09:37");
        }
        example.act(new RoundAct.NeedleAnswered(7, Fate.BROKEN_OR_LEFT_IN), "09:38")
                .act(new RoundAct.NeedleAnswered(8, Fate.NOT_FOUND), "09:38")
                .act(new RoundAct.PlaceSearched("Couch", true), "09:39")
                .act(new RoundAct.PlaceSearched("Floor", true), "09:39")
                .act(new RoundAct.IncidentWritten("Couch, Floor", "Dr Moreau", "X-ray today"), "09:40")
                .act(new RoundAct.CountSettled(), "09:41");
        String text = read(Example.visitSheet(example.done(), Paper.A4), "left-in-a4").text().replace('\n', ' ');

        assertThat(text).contains("Count: 1 broken or left in, 1 not found", "Looked Couch, Floor", "not out")
                .doesNotContain("issing", "Couch, Floor, Couch");
    }

    @Test
    void twoRoundsAreSeparatedAndCountedEachByItself() throws IOException {
        Example example = Example.counted().act(new RoundAct.TurnedOver(), "09:38")
                .act(new RoundAct.PositionChosen(Position.FACE_DOWN), "09:38")
                .mark(BodyView.NECK, 20, 40, Site.NECK, Side.RIGHT, Optional.empty(), false)
                .act(new SessionAct.NeedlingStarted(), "09:40").act(new SessionAct.AllIn(), "09:40:30")
                .act(new SessionAct.AllOut(), "09:50").act(new RoundAct.Counted(2, 1), "09:51");
        String text = read(Example.visitSheet(example.done(), Paper.A4), "rounds-a4").written(1);

        assertThat(text).contains("Round 1, lying on the left side", "Round 2, lying face down",
                "Round 1: First count 7, second count 8 at 09:37",
                "Round 2: First count 1 (2 with 1 opened, not used) at");
    }

    @Test
    void aLateAmendmentStandsBesideTheOriginalWithItsAuthorAndReason() throws IOException {
        Example example = Example.visit();
        example.amended("Priya Nair", "Late information", "Bruise seen on the next day.");
        String text = read(Example.visitSheet(example.done(), Paper.A4), "amended-a4").written(1);

        // lines end without a blank
        assertThat(text.replace(" ", "")).contains("25Nov202610:00,PriyaNair,lateentry", "Reason:Lateinformation",
                "Bruiseseenonthenextday.", "1,above");
    }

    @Test
    void aSessionFromBeforeScreeningSaysWhatWasNotDone() throws IOException {
        String text = read(Example.sheet(Example.complete().done(), Paper.A4), "old-a4").text();

        assertThat(text).contains("not screened", "not counted", "Not screened.", "not recorded", "Not signed",
                "None noted").doesNotContain("Not answered", "null");
    }

    @Test
    void aLongNoteFlowsOnAndLosesNoWord() throws IOException {
        String note = IntStream.range(0, 330).mapToObj(i -> String.format(Locale.ROOT, "w%03d", i))
                .collect(Collectors.joining(" "));
        Example example = Example.counted().after().all("09:46:30", new AfterAct.NoteWritten(note));
        Reading reading = read(Example.visitSheet(example.done(), Paper.LETTER), "long-note-letter");

        assertThat(reading.pages()).isGreaterThan(1);
        String text = reading.text();
        IntStream.range(0, 330).forEach(i -> assertThat(text).contains(String.format(Locale.ROOT, "w%03d", i)));
        assertThat(reading.text(2)).contains("Marta Lindqvist, born 14 Mar 1985 (41 y), P-00417");
    }
}
