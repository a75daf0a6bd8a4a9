package org.needlepoint.ui.screening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.rules.RuleBook;
import org.needlepoint.domain.screening.Answered;
import org.needlepoint.domain.screening.Before;
import org.needlepoint.domain.screening.Consent;
import org.needlepoint.domain.screening.ConsentForm;
import org.needlepoint.domain.screening.Giver;
import org.needlepoint.domain.screening.Group;
import org.needlepoint.domain.screening.Measure;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.screening.Reply;
import org.needlepoint.domain.session.BeforeAct;
import org.needlepoint.domain.session.Reasoned;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionState;
import org.needlepoint.ui.common.desk.SessionDesk;
import org.needlepoint.ui.common.visit.Visit;

/// What the screening screen does with taps. Holds no control; what was tapped is in the session, but the sites that
/// the next consent names and who gives it, until it is given.
public final class ScreeningModel {

    /// So long after the last session its answers may be asked as "same" (UX section 2).
    static final int SAME_WITHIN_DAYS = 56;

    private static final int FULL_AGE = 18;

    private final Visit visit;
    private final Set<Site> sites;
    private Giver giver;
    private String giverNote;

    public ScreeningModel(Visit visit) {
        this.visit = visit;
        Optional<Consent> given = before().consent();
        List<Site> usual = given.map(Consent::sites).or(() -> lastBefore().flatMap(Before::consent)
                .map(Consent::sites)).map(named -> named.stream().filter(ConsentBox.SITES::contains).toList())
                .filter(named -> !named.isEmpty())
                .orElse(List.of(Site.FOREHEAD, Site.TEMPLE, Site.TOP_OF_EAR, Site.NECK));
        this.sites = EnumSet.copyOf(usual);
        this.giver = given.map(Consent::giver).orElse(Giver.PATIENT);
        this.giverNote = given.map(Consent::giverNote).orElse("");
    }

    Visit visit() {
        return visit;
    }

    SessionDesk desk() {
        return visit.desk();
    }

    Before before() {
        return desk().session().chart().before();
    }

    boolean readOnly() {
        SessionState state = desk().session().state();
        return state == SessionState.SIGNED || state == SessionState.CANCELLED || state == SessionState.OUT;
    }

    private Optional<Before> lastBefore() {
        return visit.last().map(session -> session.chart().before());
    }

    /// The day of the last session.
    Optional<LocalDate> lastDay() {
        return visit.last().map(session -> LocalDate.ofInstant(session.opened(), visit.zone()));
    }

    /// What was answered last time.
    Optional<Answered> last(Question question) {
        return lastBefore().flatMap(before -> before.answer(question));
    }

    /// What was decided about a yes of last time.
    Optional<String> lastReason(Question question) {
        return visit.last().stream().flatMap(session -> session.chart().reasons().stream())
                .filter(reasoned -> reasoned.finding().about().equals(question.id())).map(Reasoned::reason).findFirst();
    }

    /// What was measured last time.
    OptionalInt lastMeasure(Measure measure) {
        return lastBefore().map(before -> before.measures().get(measure)).map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /// Whether "All asked, same as last time" is offered: not in a first session, and not after 8 weeks.
    boolean sameOffered() {
        return !readOnly() && lastDay().filter(day -> ChronoUnit.DAYS.between(day, visit.day()) <= SAME_WITHIN_DAYS)
                .isPresent() && !sameAnswers().isEmpty();
    }

    /// Whether groups end with "None of these": in a first session, and after 8 weeks.
    boolean noneOffered() {
        return !readOnly() && lastDay().filter(day -> ChronoUnit.DAYS.between(day, visit.day()) <= SAME_WITHIN_DAYS)
                .isEmpty();
    }

    private List<Question> sameAnswers() {
        return before().unanswered().stream().filter(Question::carriesOver)
                .filter(question -> last(question).filter(old -> old.reply() == Reply.NO).isPresent()).toList();
    }

    /// Fills the rows whose last answer was No, each stored as asked now and unchanged.
    void allSame() {
        tap(sameAnswers().stream().map(question -> (SessionAct) new BeforeAct.QuestionAnswered(question, Reply.NO,
                List.of(), "", true)).toList());
    }

    /// "None of these": answers what is not answered yet in a group with No.
    void noneOf(Group group) {
        tap(unanswered(group).stream().map(question -> (SessionAct) new BeforeAct.QuestionAnswered(question, Reply.NO,
                List.of(), "", false)).toList());
    }

    private void tap(List<SessionAct> acts) {
        if (!acts.isEmpty()) {
            desk().tap(acts.toArray(SessionAct[]::new));
        }
    }

    void answer(Question question, Reply reply) {
        List<Site> named = reply.countsAsYes() ? before().answer(question).map(Answered::sites).orElse(List.of())
                : List.of();
        desk().tap(new BeforeAct.QuestionAnswered(question, reply, named, "", false));
    }

    /// Names a site that a yes concerns, or takes it away.
    void site(Question question, Site site) {
        before().answer(question).ifPresent(answered -> {
            List<Site> named = new ArrayList<>(answered.sites());
            if (!named.remove(site)) {
                named.add(site);
            }
            desk().tap(new BeforeAct.QuestionAnswered(question, answered.reply(), named, answered.note(), false));
        });
    }

    List<Question> unanswered(Group group) {
        return before().unanswered().stream().filter(question -> question.group() == group).toList();
    }

    void pain(OptionalInt pain) {
        desk().tap(new BeforeAct.PainBefore(pain));
    }

    /// Keeps a measured value as it was typed; empty takes it back.
    ///
    /// @return what is wrong with it
    Optional<String> measure(Measure measure, String typed) {
        String text = typed.strip();
        OptionalInt value = OptionalInt.empty();
        if (!text.isEmpty()) {
            if (!text.matches("\\d{1,4}") || Integer.parseInt(text) > measure.most()) {
                return Optional.of(measure.refusal(text.length() > 12 ? text.substring(0, 12) + "..." : text));
            }
            value = OptionalInt.of(Integer.parseInt(text));
        }
        Integer now = before().measures().get(measure);
        boolean same = value.isPresent() ? now != null && now == value.getAsInt() : now == null;
        if (!same) {
            desk().tap(new BeforeAct.Measured(measure, value));
        }
        return Optional.empty();
    }

    /// @return what is wrong with it
    Optional<String> goal(String typed) {
        if (typed.strip().length() > Before.GOAL_LIMIT) {
            return Optional.of("Today's goal holds " + Before.GOAL_LIMIT + " characters, this one has "
                    + typed.strip().length() + ". Shorten it.");
        }
        if (!typed.strip().equals(before().goal())) {
            desk().tap(new BeforeAct.GoalSet(typed.strip()));
        }
        return Optional.empty();
    }

    boolean minor() {
        return visit.facts().age() < FULL_AGE;
    }

    Set<Site> sites() {
        return Set.copyOf(sites);
    }

    Giver giver() {
        return giver;
    }

    /// Whether it is still to say who consents for a patient under 18; never preset.
    boolean giverOpen() {
        return minor() && giver == Giver.PATIENT;
    }

    String giverNote() {
        return giverNote;
    }

    /// The sites that consent names; a consent that was given is asked again with the new ones.
    void consentSite(Site site) {
        if (!sites.remove(site)) {
            sites.add(site);
        }
        again();
    }

    void giver(Giver who) {
        giver = who;
        again();
    }

    void giverNote(String note) {
        if (!giverNote.equals(note.strip())) {
            giverNote = note.strip();
            again();
        }
    }

    private void again() {
        before().consent().filter(Consent::holds).ifPresent(given -> consent(given.form()));
    }

    void consent(ConsentForm form) {
        Practitioner who = visit.practitioner().get();
        desk().tap(new BeforeAct.Consented(form, who.id(), who.name(), Consent.EXPLAINED,
                form.given() ? List.copyOf(sites) : List.of(), giver, giver == Giver.PATIENT ? "" : giverNote));
    }

    void reason(Finding finding, String reason) {
        desk().tap(new BeforeAct.Overridden(finding, reason));
    }

    List<Finding> findings() {
        return RuleBook.screening(visit.facts());
    }

    /// What stops this session: no way on.
    List<Finding> stops() {
        return findings().stream().filter(finding -> finding.level() == Level.BLOCK)
                .filter(finding -> before().consent().isPresent() || !finding.about().equals("consent"))
                .filter(finding -> sitesWanted().stream().noneMatch(question -> question.id().equals(finding.about())))
                .toList();
    }

    /// What cannot be put right here: an answer that stops, or a consent that was refused.
    Optional<Finding> end() {
        boolean refused = before().consent().filter(consent -> !consent.form().given()).isPresent();
        return stops().stream().filter(finding -> refused || !finding.about().equals("consent")).findFirst();
    }

    /// The questions whose yes waits for the sites it concerns.
    private List<Question> sitesWanted() {
        return Stream.of(Question.values()).filter(Question::asksSites).filter(question -> before().yes(question)
                && before().answer(question).orElseThrow().sites().isEmpty()).toList();
    }

    /// How many rows are not answered yet: a folded group counts as one, pain and consent as one each, and every
    /// reason that is asked for.
    int left() {
        int rows = 0;
        for (Group group : Group.values()) {
            int open = unanswered(group).size();
            rows += group.folded() ? Math.min(open, 1) : open;
        }
        rows += sitesWanted().size();
        rows += before().pain().isEmpty() ? 1 : 0;
        rows += before().consent().isEmpty() ? 1 : 0;
        return rows + (int) RuleBook.open(findings(), desk().session().chart()).stream()
                .filter(finding -> finding.level() == Level.CONFIRM).count();
    }

    /// "Continue": only when everything is answered and nothing stops.
    void proceed() {
        if (left() == 0 && stops().isEmpty()) {
            desk().tap(new BeforeAct.Screened());
        }
    }

    /// Ends the session without needling; the answers stay on the record.
    boolean endWithoutNeedling() {
        return desk().tap(new SessionAct.SessionCancelled());
    }
}
