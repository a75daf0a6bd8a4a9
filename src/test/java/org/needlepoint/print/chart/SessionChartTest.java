package org.needlepoint.print.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.diagram.Atlas;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Logo;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.clinic.Pictures;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.session.Answer;
import org.needlepoint.domain.session.Direction;
import org.needlepoint.domain.session.Dwell;
import org.needlepoint.domain.session.Grip;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.NeedleDetails;
import org.needlepoint.domain.session.Sensation;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.Technique;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.print.text.FontSource;
import org.needlepoint.print.text.Typefaces;
import org.needlepoint.print.words.ChartSheet;
import org.needlepoint.print.words.History;

/// What a chart says, read back from its PDF.
class SessionChartTest {

    private static final SessionChart CHART = new SessionChart(Atlas.load(), Typefaces.bundled(FontSource.NONE));

    private static Reading read(ChartSheet sheet) {
        return new Reading(CHART.pdf(sheet).bytes());
    }

    private static Reading read(TreatmentSession session) {
        return read(Example.sheet(session, Paper.A4));
    }

    @Test
    void everyNeedleIsARowWithItsFacts() throws IOException {
        assertThat(read(Example.complete().done()).lines(1)).contains(
                "1 Forehead, centre 0.16 × 15 ~ 09:14 09:29:16 15:06",
                "2 Temple, right (Anterior temporalis) 0.16 × 15 ~ 09:14 09:20:31 6:21 Early: discomfort",
                "3 Temple, right Anterior temporalis 0.16 × 15 ~ 09:14 09:29:20 15:10 LTR",
                "4 Top of ear, right (Middle temporalis) 0.16 × 15 ~ 09:14 09:35:02 20:52 0:52 over, in hair",
                "5 Neck, left Splenius capitis 0.25 × 30 20 ~ 09:14 09:29:31 15:21 LTR",
                "6 Neck, right (Upper trapezius) 0.25 × 30 20 ~ 09:14 09:29:37 15:27 no",
                "7 Upper back, right Upper trapezius 0.25 × 30 15 ~ 09:14 09:29:43 15:33 LTR Familiar pain",
                "8 Upper back, right Levator scapulae 0.25 × 30 09:17:26 ~ 09:35 17:44");
    }

    @Test
    void theHeadNamesClinicSessionPatientAndPhysiotherapist() throws IOException {
        assertThat(read(Example.complete().done()).text(1)).contains("Alder Street Physiotherapy",
                "12 Alder Street, Millbrook, T1S 0A4", "587 555 0142", "Dry needling session chart",
                "Session 8, Tuesday 24 November 2026", "Marta Lindqvist", "14 Mar 1985 (41 y)", "P-00417",
                "Priya Nair, reg. 4471");
    }

    @Test
    void aSessionWithoutCountSaysSoAndShowsNoThirdFigure() throws IOException {
        Reading reading = read(Example.complete().done());

        assertThat(reading.text(1)).contains("DRAFT, as at 09:48, not screened, not counted");
        assertThat(reading.written(1)).contains("In8=Out8Countednot counted");
    }

    @Test
    void aRunningSessionSaysWhatIsInAsAtPrinting() throws IOException {
        Reading reading = read(Example.sheet(Example.running().done(), Paper.A4,
                Example.patient("Marta", "Lindqvist"), "09:24"));

        assertThat(reading.written(1)).contains("In8Out1Countednot counted");
        assertThat(reading.text(1)).contains("DRAFT, as at 09:24", "7 needles still in at 09:24",
                "1 Forehead, centre 0.16 × 15 ~ 09:14 in 9:50", "2 Temple, right (Anterior temporalis) 0.16 × 15 "
                        + "~ 09:14 09:20:31 6:21", "needle out");
    }

    @Test
    void aPlanPrintsItsMarksAsNotIn() throws IOException {
        String text = read(Example.marked().done()).text(1);

        assertThat(text).contains("8 marked, not in", "1 Forehead, centre 0.16 × 15 not in", "marked, not in");
    }

    @Test
    void aChartPrintedOnAnotherDaySaysWhichDay() throws IOException {
        ChartSheet sheet = Example.sheet(Example.complete().done(), Paper.A4);
        ChartSheet later = new ChartSheet(sheet.clinic(), sheet.practitioner(), sheet.patient(), sheet.session(),
                sheet.printedAt().plusSeconds(86400), "", sheet.zone(), sheet.paper(), false, "", History.NONE);

        assertThat(read(later).text(1)).contains("as at 25 Nov 2026 09:48", "Printed 25 Nov 2026 09:48")
                .doesNotContain(" by ", "Chart code");
    }

    @ParameterizedTest
    @CsvSource({"Łukasz, Đặng", "Zoë, Αθηνά", "Ольга, Щербакова", "Gòrdon, Nguyễn", "Հայկ, გიორგი"})
    void namesOfManyScriptsPrintAsTheyAreWritten(String first, String last) throws IOException {
        ChartPdf pdf = CHART.pdf(Example.sheet(Example.complete().done(), Paper.A4, Example.patient(first, last),
                "09:48"));
        Reading reading = new Reading(pdf.bytes());

        assertThat(reading.text(1)).contains("P-00417, " + first + " " + last + ", session 8");
        assertThat(pdf.substituted()).isEmpty();
    }

    @Test
    void aSignThatNoFontHasIsPrintedAsItsCodeAndReported() throws IOException {
        ChartPdf pdf = CHART.pdf(Example.sheet(Example.complete().done(), Paper.A4, Example.patient("東", "🧠 Lindqvist"),
                "09:48"));

        assertThat(pdf.substituted()).containsExactly("U+1F9E0", "U+6771");
        assertThat(new Reading(pdf.bytes()).text(1)).contains("[U+6771] [U+1F9E0] Lindqvist");
    }

    @Test
    void aNameWrittenFromRightToLeftIsDrawnFromRightToLeft() throws IOException {
        List<Reading.Glyph> glyphs = read(Example.sheet(Example.complete().done(), Paper.A4,
                Example.patient("אבג", ""), "09:48")).glyphs(1);
        double alef = glyphs.stream().filter(glyph -> glyph.text().equals("א")).findFirst().orElseThrow().x();
        double gimel = glyphs.stream().filter(glyph -> glyph.text().equals("ג")).findFirst().orElseThrow().x();

        assertThat(alef).isGreaterThan(gimel);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void everyPageCarriesPatientPractitionerSignStateMomentCodeAndNumber(Paper paper) throws IOException {
        Reading reading = read(Example.sheet(Example.crowded(300).done(), paper));

        assertThat(reading.pages()).isGreaterThan(4);
        for (int page = 1; page <= reading.pages(); page++) {
            assertThat(reading.text(page)).as("page %d", page).contains("P-00417, Marta Lindqvist, session 8",
                    "Chart code 7F3A-91C2-0E5B", "Printed 24 Nov 2026 09:48 by Priya Nair",
                    page + " / " + reading.pages(), "Priya Nair, reg. 4471", "DRAFT", "not counted",
                    "14 Mar 1985 (41 y)", "No. Site, side Muscle");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 31, 32, 500})
    void noNeedleIsLostHoweverManyThereAre(int needles) throws IOException {
        String text = read(Example.crowded(needles).done()).text();

        List<Integer> rows = text.lines().filter(line -> line.matches("\\d+ Neck, .*"))
                .map(line -> Integer.valueOf(line.substring(0, line.indexOf(' ')))).toList();
        assertThat(rows).isEqualTo(IntStream.rangeClosed(1, needles).boxed().toList());
    }

    @Test
    void aLongNoteIsPrintedToItsEndAlsoOverThePage() throws IOException {
        String note = IntStream.range(0, 99).mapToObj(i -> String.format(Locale.ROOT, "w%03d", i))
                .collect(Collectors.joining(" "));
        Example example = Example.crowded(36);
        for (int needle = 1; needle <= 36; needle++) {
            example.edit(needle, NeedleDetails.EMPTY.withNote(note), "09:30");
        }
        String text = read(example.done()).text();

        assertThat(text.split("w000", -1)).hasSize(37);
        for (int i = 0; i < 99; i++) {
            assertThat(text.split(String.format(Locale.ROOT, "w%03d", i), -1)).hasSize(37);
        }
    }

    @Test
    void aNoteOfManyLinesGoesOnOnTheNextPageUnderItsNumber() throws IOException {
        String note = IntStream.range(100, 220).mapToObj(Integer::toString).collect(Collectors.joining("\n"));
        Reading reading = read(Example.complete().edit(8, NeedleDetails.EMPTY.withNote(note), "09:37").done());

        assertThat(reading.pages()).isGreaterThan(1);
        assertThat(reading.text(2)).contains("Needle 8, note continued");
        List<String> lines = new ArrayList<>(reading.lines(1));
        lines.addAll(reading.lines(2));
        lines.addAll(reading.pages() > 2 ? reading.lines(3) : List.of());
        assertThat(lines).containsSubsequence(note.split("\n"));
    }

    @Test
    void longNamesAndAddressesWrapAndNothingIsCut() throws IOException {
        String first = "Anna-Katharina Wilhelmine ".repeat(5).substring(0, 120).replace(' ', 'x');
        String last = "von und zu Hohenlohe ".repeat(6).substring(0, 119) + "Z";
        String address = "1234567890 ".repeat(11).substring(0, 119) + "Q";
        ChartSheet sheet = Example.sheet(Example.crowded(60).done(), Paper.LETTER,
                Example.patient(first, last), "09:48");
        Reading reading = read(new ChartSheet(new ClinicProfile("Clinic " + address,
                List.of(address, address, address, address), address, Paper.LETTER),
                new Practitioner("x", last, "reg " + first), sheet.patient(), sheet.session(), sheet.printedAt(), last,
                sheet.zone(), sheet.paper(), false, sheet.chartCode(), History.NONE));

        for (int page = 1; page <= reading.pages(); page++) {
            List<Reading.Glyph> glyphs = reading.glyphs(page);
            String all = glyphs.stream().map(Reading.Glyph::text).collect(Collectors.joining()).replace(" ", "");
            assertThat(all).contains(first + last.replace(" ", ""));
            if (page == 1) {
                assertThat(all.split(address.replace(" ", ""), -1)).hasSize(7);
            }
        }
    }

    @Test
    void aLogoStandsBesideTheClinicsNameAndTakesNoRoomFromTheTable() throws IOException {
        ChartSheet sheet = Example.sheet(Example.crowded(8).done(), Paper.A4);
        Logo logo = ((Logo.Taken) Logo.read("x.png", Pictures.of("png", 600, 300))).logo();
        ClinicProfile plain = sheet.clinic();
        Reading with = read(new ChartSheet(new ClinicProfile(plain.name(), plain.address(), plain.phone(),
                plain.paper(), Optional.of(logo), plain.rooms()), sheet.practitioner(), sheet.patient(),
                sheet.session(), sheet.printedAt(), sheet.printedBy(), sheet.zone(), sheet.paper(), false,
                sheet.chartCode(), History.NONE));
        Reading without = read(sheet);

        assertThat(with.pages()).isEqualTo(without.pages());
        assertThat(with.lines(1)).isEqualTo(without.lines(1));
        assertThat(first(with, "Alder").x() - first(without, "Alder").x()).isBetween(20.0, 40.0);
        assertThat(first(with, "Marta").y()).isEqualTo(first(without, "Marta").y());
        int blue = with.picture(1, 50).getRGB(40, 36);
        assertThat(blue).as("the picture is drawn").isNotEqualTo(without.picture(1, 50).getRGB(40, 36));
    }

    private static Reading.Glyph first(Reading reading, String words) throws IOException {
        return reading.glyphs(1).get(reading.written(1).indexOf(words));
    }

    @Test
    void whatIsNotEnteredYetStaysBlank() throws IOException {
        ChartSheet sheet = Example.sheet(Example.session().done(), Paper.A4);
        String text = read(new ChartSheet(ClinicProfile.empty(Paper.A4), new Practitioner("x", "", ""), sheet.patient(),
                sheet.session(), sheet.printedAt(), "", sheet.zone(), sheet.paper(), false, "", History.NONE)).text(1);

        assertThat(text).contains("No needle charted.", "Marta Lindqvist").doesNotContain("null", "reg.", "entered",
                "Clinic name");
    }

    @Test
    void aPractitionerWithoutRegistrationIsNamedWithoutOne() throws IOException {
        ChartSheet sheet = Example.sheet(Example.complete().done(), Paper.A4);
        String text = read(new ChartSheet(sheet.clinic(), new Practitioner("x", "Noor Vance", ""), sheet.patient(),
                sheet.session(), sheet.printedAt(), "", sheet.zone(), sheet.paper(), false, "", History.NONE)).text(1);

        assertThat(text).contains("Noor Vance").doesNotContain("reg.");
    }

    @Test
    void aCorrectedTimeShowsBothEntries() throws IOException {
        String text = read(Example.complete()
                .act(new SessionAct.TimeCorrected(1, SessionAct.Stamp.OUT, Example.at("09:28")), "09:40")
                .act(new SessionAct.TimeCorrected(2, SessionAct.Stamp.IN, Example.at("09:13")), "09:41")
                .done()).text(1);

        assertThat(text).contains("1 Forehead, centre 0.16 × 15 ~ 09:14 09:28 13:50", "entered",
                "2 Temple, right (Anterior temporalis) 0.16 × 15 09:13 09:20:31 7:31", "~ 09:14");
    }

    @Test
    void aForgottenNeedleANeverPlacedOneAndInAndOutAreSaid() throws IOException {
        Example example = Example.session()
                .mark(BodyView.NECK, -20, 50, Site.NECK, Side.LEFT, Optional.of(Muscle.SPLENIUS_CAPITIS), true)
                .mark(BodyView.NECK, 20, 50, Site.NECK, Side.RIGHT, Optional.empty(), false)
                .mark(Example.place(BodyView.FRONT, 0, -38, Site.FOREHEAD, Side.CENTRE, Optional.empty(), false),
                        Example.FINE, Dwell.IN_AND_OUT)
                .act(new SessionAct.NeedlingStarted(), "08:00").act(new SessionAct.NeverPlaced(2), "08:01")
                .act(new SessionAct.NeedleInAndOut(3), "08:02:05").act(new SessionAct.AllIn(), "08:03")
                .out(1, "09:01:20");
        assertThat(read(example.done()).text(1)).contains("41:20 over,", "check time");
        example.act(new SessionAct.ForgottenNeedleKept(1), "09:02");

        assertThat(read(example.done()).text(1)).contains("1 Neck, left Splenius capitis 0.25 × 30 ~ 08:00 09:01:20 "
                + "61:20 41:20 over", "forgotten needle", "2 Neck, right 0.25 × 30 never placed",
                "3 Forehead, centre 0.16 × 15 08:02:05 08:02:05 in and out 0:00", "1 never placed");
    }

    @Test
    void howANeedleWasWorkedIsWritten() throws IOException {
        NeedleDetails details = NeedleDetails.EMPTY.withGrip(Optional.of(Grip.PINCER))
                .withTechnique(Optional.of(Technique.PISTON)).withSensation(Optional.of(Sensation.STING_OR_BURN))
                .withAngleDeg(OptionalInt.of(45)).withDirection(Optional.of(Direction.CAUDAL))
                .withTenderness(OptionalInt.of(2)).withFamiliarPain(Answer.NO);

        assertThat(read(Example.complete().edit(1, details, "09:40").done()).text(1)).contains("No familiar pain, felt "
                + "sting or burn, pincer grip, pistoned, 45° caudal, tenderness 2 of 3");
    }

    @Test
    void sitesAreCountedByPlaceAndSide() throws IOException {
        assertThat(read(Example.complete().done()).text(1)).contains("Forehead Temple Top of ear Neck Back",
                "2 1 1 2");
        assertThat(read(Example.complete().done()).text(1)).doesNotContain("Other");
    }

    @Test
    void aPlaceOutsideTheFiveSitesIsNamedAndCounted() throws IOException {
        Example example = Example.session().mark(new Location(
                new BodyPoint(BodyView.NECK, -30, -20, 1), Site.OTHER, Side.LEFT,
                "occipitalis", Optional.of(Muscle.OCCIPITALIS), false, List.of(Muscle.OCCIPITALIS)),
                Example.STANDARD, Dwell.ofMinutes(10));

        assertThat(read(example.done()).text(1)).contains("Back Other", "1 Occipitalis, left (Occipitalis)");
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void thePageIsTheSheet(Paper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(CHART.pdf(Example.sheet(Example.complete().done(), paper)).bytes())) {
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth() * Reading.MM_PER_PT).isCloseTo(paper.widthMm(),
                    within(0.01));
            assertThat(page.getMediaBox().getHeight() * Reading.MM_PER_PT).isCloseTo(paper.heightMm(),
                    within(0.01));
        }
    }

    @Test
    void fontsAreEmbeddedAsSubsetsAndTheFileIsSmall() throws IOException {
        ChartPdf pdf = CHART.pdf(Example.sheet(Example.complete().done(), Paper.A4));
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            List<PDFont> fonts = new ArrayList<>();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                fonts.add(document.getPage(0).getResources().getFont(name));
            }
            assertThat(fonts).hasSizeBetween(2, 4).allMatch(PDFont::isEmbedded)
                    .allMatch(font -> font.getName().matches("[A-Z]{6}\\+Inter.*"));
        }
        assertThat(pdf.bytes().length).isLessThan(60_000);
    }

    @Test
    void theSameSheetGivesTheSameBytes() {
        ChartSheet sheet = Example.sheet(Example.running().done(), Paper.LETTER);

        assertThat(CHART.pdf(sheet).bytes()).isEqualTo(CHART.pdf(sheet).bytes()).isEqualTo(
                new SessionChart(Atlas.load(), Typefaces.bundled(FontSource.NONE)).pdf(sheet).bytes());
    }

    @Test
    void theFileSaysWhatItIsWithoutThePatientsName() throws IOException {
        ChartPdf pdf = CHART.pdf(Example.sheet(Example.complete().done(), Paper.A4));
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Dry needling session chart, P-00417, session 8");
            assertThat(document.getDocumentInformation().getProducer()).isEqualTo("Needlepoint");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
        assertThat(pdf.fileName()).isEqualTo("P-00417 session 8.pdf");
    }
}
