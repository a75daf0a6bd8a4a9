package org.needlepoint.domain.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.clinic.Register;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.patient.headache.HeadSide;
import org.needlepoint.domain.screening.Before;
import org.needlepoint.domain.screening.Consent;
import org.needlepoint.domain.screening.ConsentForm;
import org.needlepoint.domain.screening.Giver;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.screening.Reply;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.Dwell;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.Needle;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.Step;
import org.needlepoint.domain.session.TreatmentSession;

/// A session that rules are asked about: a grown patient, treated before, and Priya Nair who may needle.
final class Case {

    static final LocalDate DAY = LocalDate.of(2026, 12, 22);
    static final Practitioner PRIYA = new Practitioner("practitioner-1", "Priya Nair", "4471", Register.GENERAL, true);

    private static final Instant OPENED = Instant.parse("2026-12-22T10:00:00Z");

    private TreatmentSession session = TreatmentSession.opened(new SessionId(new UUID(0, 7)),
            new SessionAct.SessionOpened("patient-1", 3), OPENED);
    private int age = 41;
    private Practitioner practitioner = PRIYA;
    private Optional<HeadSide> painSide = Optional.empty();
    private Facts.Past past = new Facts.Past(4, Optional.empty());

    /// With a headache usually on a side.
    Case hurting(HeadSide side) {
        painSide = Optional.of(side);
        return this;
    }

    Case aged(int years) {
        age = years;
        return this;
    }

    Case by(Practitioner who) {
        practitioner = who;
        return this;
    }

    /// After so many treatments.
    Case after(int treatments) {
        past = new Facts.Past(treatments, past.last());
        return this;
    }

    /// After a session with these answers.
    Case after(Before before) {
        past = new Facts.Past(past.treatments(), Optional.of(before));
        return this;
    }

    /// Acts at a second from the opening, each of which must hold.
    Case at(long second, SessionAct... acts) {
        for (SessionAct act : acts) {
            session = switch (session.with(act, OPENED.plusSeconds(second))) {
                case Step.Accepted(TreatmentSession next) -> next;
                case Step.Refused(Finding finding) -> throw new AssertionError(finding.sentence());
            };
        }
        return this;
    }

    Case answered(Question question, Reply reply, Site... sites) {
        return at(5, new BeforeAct.QuestionAnswered(question, reply, List.of(sites), "", false));
    }

    Case consented(ConsentForm form) {
        return at(10, consent(form, Giver.PATIENT, ""));
    }

    static BeforeAct.Consented consent(ConsentForm form, Giver giver, String note) {
        return new BeforeAct.Consented(form, PRIYA.id(), PRIYA.name(), Consent.EXPLAINED,
                form.given() ? List.of(Site.values()) : List.of(), giver, note);
    }

    /// Marks at the right temple.
    Case marked(int needles) {
        for (int at = 0; at < needles; at++) {
            at(20, mark(session.nextNeedle(), temple()));
        }
        return this;
    }

    Case marked(Location where) {
        return at(20, mark(session.nextNeedle(), where));
    }

    /// All that is marked went in at second 60.
    Case needled() {
        return at(60, new SessionAct.NeedlingStarted(), new SessionAct.AllIn());
    }

    static SessionAct.NeedleMarked mark(int key, Location where) {
        return new SessionAct.NeedleMarked(key, where, new Needle(16, 15), Dwell.ofMinutes(15));
    }

    static Location temple() {
        return place(BodyView.RIGHT, 31.5, Site.TEMPLE, Side.RIGHT);
    }

    static Location place(BodyView view, double xMm, Site site, Side side) {
        return new Location(new BodyPoint(view, xMm, -30, 1), site, side, site.label(), Optional.empty(), false,
                List.of());
    }

    TreatmentSession session() {
        return session;
    }

    Facts facts() {
        return new Facts(DAY, age, session.chart(), practitioner, past, painSide);
    }

    /// The levels that a rule speaks with among findings.
    static Stream<Level> of(List<Finding> findings, String rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).map(Finding::level);
    }
}
