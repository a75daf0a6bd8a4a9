package org.needlepoint.print.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.print.words.NeedlingNote;

class NeedlingNoteTest {

    private static List<String> note(TreatmentSession session) {
        return NeedlingNote.of(Example.sheet(session, Paper.A4)).lines().toList();
    }

    @Test
    void aFinishedSessionIsToldNeedleByNeedle() {
        assertThat(note(Example.complete().done())).containsSubsequence(
                "Dry needling, session 8, Tuesday 24 November 2026, DRAFT, as at 09:48, not screened, not counted",
                "Marta Lindqvist, born 14 Mar 1985 (41 y), F, P-00417",
                "Physiotherapist: Priya Nair, reg. 4471",
                "Needling 09:14 to 09:35",
                "In 8, out 8, not counted. Said to be all out at 09:35.",
                "Sites: Forehead 1, Temple R 2, Top of ear R 1, Neck L 1, Neck R 1, Upper back R 2",
                "",
                "1. Forehead, centre; 0.16 × 15 mm; in ~ 09:14; out 09:29:16; 15:06",
                "2. Temple, right; (Anterior temporalis); 0.16 × 15 mm; in ~ 09:14; out 09:20:31; 6:21; "
                        + "Early: discomfort",
                "3. Temple, right; Anterior temporalis; 0.16 × 15 mm; in ~ 09:14; out 09:29:20; 15:10; LTR",
                "4. Top of ear, right; (Middle temporalis); 0.16 × 15 mm; in ~ 09:14; out 09:35:02; 20:52; 0:52 over; "
                        + "in hair",
                "5. Neck, left; Splenius capitis; 0.25 × 30 mm, depth 20 mm; in ~ 09:14; out 09:29:31; 15:21; LTR",
                "6. Neck, right; (Upper trapezius); 0.25 × 30 mm, depth 20 mm; in ~ 09:14; out 09:29:37; 15:27; no LTR",
                "7. Upper back, right; Upper trapezius; 0.25 × 30 mm, depth 15 mm; in ~ 09:14; out 09:29:43; 15:33; "
                        + "LTR; Familiar pain",
                "8. Upper back, right; Levator scapulae; 0.25 × 30 mm; in 09:17:26; out ~ 09:35; 17:44",
                "",
                "~ not tapped exactly; a muscle in brackets is proposed; left and right are the patient's own.",
                "Before", "Consent: not recorded", "Not screened.", "Reactions", "Reactions: not recorded",
                "Not signed",
                "Amendments: None", "Chart code 7F3A-91C2-0E5B");
    }

    @Test
    void aSignedVisitIsToldFromTheDoorToTheSignature() {
        assertThat(NeedlingNote.of(Example.visitSheet(Example.visit().done(), Paper.A4)).lines()).containsSubsequence(
                "Dry needling, session 8, Tuesday 24 November 2026, Signed chart",
                "In 8, out 8, counted 8. First count 7, second count 8 at 09:37.",
                "4. Top of ear, right; (Middle temporalis); 0.16 × 15 mm; in ~ 09:14; out 09:35:02; 20:52; 0:52 over; "
                        + "in hair; Reason: Hidden in the hair",
                "Consent: ✓ spoken, to Priya Nair, 09:07: all five sites",
                "Red flags, each No: fever, cancer, onset after 65, positional, cough or exertion, papilloedema, "
                        + "progressive, after birth, painful eye, injury, immune disease, painkiller overuse.",
                "Soreness: Mild, needle 5, neck, left", "Dizzy, faint: Mild, general. Rested 09:38 to 09:44",
                "Pain 0–10, before / after: First 11 Aug 8 / 6, Last 3 Nov 6 / 4, Today 6 / 3",
                "Next: Tue 22 Dec 2026, 4 weeks", "Note: Slept badly; stiff on left turn. Exercises reviewed.",
                "Signed electronically: Priya Nair, physiotherapist, reg. 4471, 24 Nov 2026 09:47:18",
                "Amendments: None");
    }

    @Test
    void aRunningSessionTellsWhatIsStillIn() {
        assertThat(note(Example.running().done()))
                .contains("In 8, out 1, not counted. 7 needles still in at 09:48.")
                .contains("8. Upper back, right; Levator scapulae; 0.25 × 30 mm; in 09:17:26; still in; 30:34; "
                        + "10:34 over, still in");
    }

    @Test
    void marksAreNoNeedles() {
        assertThat(note(Example.marked().done()))
                .contains("In 0, out 0, not counted. 8 marked, not in.")
                .contains("1. Forehead, centre; 0.16 × 15 mm; not in");
    }

    @Test
    void anEmptySessionSaysSo() {
        assertThat(note(Example.session().done())).contains("In 0, out 0, not counted. No needle charted.");
    }
}
