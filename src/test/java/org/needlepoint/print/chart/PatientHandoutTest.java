package org.needlepoint.print.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.round.Fate;
import org.needlepoint.domain.session.RoundAct;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.print.handout.PatientHandout;
import org.needlepoint.print.text.FontSource;
import org.needlepoint.print.text.Typefaces;
import org.needlepoint.print.words.ChartSheet;

/// What the patient takes home, read back from its PDF.
class PatientHandoutTest {

    private static final PatientHandout HANDOUT = new PatientHandout(Atlas.load(),
            Typefaces.bundled(FontSource.NONE));

    private static Reading read(ChartSheet sheet) {
        return new Reading(HANDOUT.pdf(sheet).bytes());
    }

    private static String running(Reading reading) throws IOException {
        return reading.text().replace('\n', ' ');
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void itTellsWhatWasDoneWhatIsUsualAndWhenToCallInPlainWords(Paper paper) throws IOException {
        Reading reading = read(Example.visitSheet(Example.visit().done(), paper));
        Path screens = Files.createDirectories(Path.of("target", "screens"));
        for (int page = 1; page <= reading.pages(); page++) {
            ImageIO.write(reading.picture(page, 100), "png",
                    screens.resolve("handout-" + paper + "-" + page + ".png").toFile());
        }

        assertThat(running(reading)).contains("8 needles: middle of the forehead, right temple (2), above the right "
                + "ear, left side of the neck, right side of the neck, right side of the upper back (2). They stayed "
                + "in for 6 to 21 minutes.", "We noted: some soreness, left side of the neck; dizziness.",
                "clears within minutes to a few hours", "Drink plenty of water", "Keep moving",
                "do not drive", "Call us on 587 555 0142 if soreness lasts longer than 24 hours",
                "short of breath, or have chest pain or a dry cough, get emergency care at once",
                "Your next session: Tuesday 22 December 2026.", "We call you on 25 or 26 Nov to ask how you are.");
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void everyPageNamesPatientPractitionerPrintTimeAndDraft(Paper paper) throws IOException {
        Reading reading = read(Example.visitSheet(Example.counted().done(), paper));

        for (int page = 1; page <= reading.pages(); page++) {
            assertThat(reading.text(page).replace('\n', ' ')).contains("P-00417", "Priya Nair, reg. 4471", "DRAFT",
                    "Printed 24 Nov 2026 09:48", page + " / " + reading.pages());
        }
    }

    /// The patient must not read "they stayed in for 21 minutes" of needles that may still be in.
    @Test
    void needlesThatDidNotComeOutAreToldApartAndPlainly() throws IOException {
        Example example = Example.screened().eight().needled().act(new SessionAct.AllOut(), "09:35:10")
                .act(new RoundAct.Counted(6, 0), "09:36");
        for (int needle = 1; needle <= 6; needle++) {
            example.act(new RoundAct.NeedleAnswered(needle, Fate.SEEN_OUT), "09:37");
        }
        example.act(new RoundAct.NeedleAnswered(7, Fate.BROKEN_OR_LEFT_IN), "09:38")
                .act(new RoundAct.NeedleAnswered(8, Fate.NOT_FOUND), "09:38")
                .act(new RoundAct.IncidentWritten("Couch", "Dr Moreau", "X-ray today."), "09:40")
                .act(new RoundAct.CountSettled(), "09:41");
        String text = running(read(Example.visitSheet(example.done(), Paper.A4)));

        assertThat(text).contains("Those that came out stayed in for 6 to 21 minutes.",
                "1 needle is broken or left in: right side of the upper back.",
                "1 needle was not found: right side of the upper back.",
                "X-ray today. Call us on 587 555 0142 at once if anything changes.").doesNotContain("They stayed in");
    }

    @Test
    void aSessionThatIsNotBookedSaysSoAndNothingIsPromised() throws IOException {
        String text = running(read(Example.visitSheet(Example.counted().done(), Paper.A4)));

        assertThat(text).contains("Your next session is not booked yet; we suggest Tuesday 22 December 2026.")
                .doesNotContain("We noted").doesNotContainIgnoringCase("will help", "relief", "cure", "trigger point",
                        "LTR", "dwell");
    }
}
