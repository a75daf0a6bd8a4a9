package org.needlepoint.domain.screening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.needlepoint.domain.body.Site;

/// The patient's consent to dry needling by this practitioner, today (C4; CPTA-CON).
///
/// @param form         how it was given, or why not
/// @param practitioner the id of the practitioner it names
/// @param name         the practitioner's name, as it was said
/// @param explained    what was explained, in the words of the day
/// @param sites        the sites agreed to
/// @param giver        who gave it
/// @param giverNote    the guardian's name, or how the mature minor's capacity was judged; else empty
/// @param at           when
/// @param withdrawn    when it was withdrawn (C5)
/// @param later        which of the sites were agreed to afterwards, and when
public record Consent(
        ConsentForm form,
        String practitioner,
        String name,
        String explained,
        List<Site> sites,
        Giver giver,
        String giverNote,
        Instant at,
        Optional<Instant> withdrawn,
        List<Later> later) {

    /// A site that was agreed to after the consent, when it was marked.
    public record Later(Site site, Instant at) {
    }

    /// What is explained before every consent (CPTA-DN, PA-FAQ).
    public static final String EXPLAINED = "What it involves, what is felt, bruising, faint. "
            + "Upper back: punctured lung. Can be withdrawn at any time.";

    public Consent {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(giver, "giver");
        Objects.requireNonNull(at, "at");
        sites = List.copyOf(sites);
        later = List.copyOf(later);
    }

    /// The sites that the consent named when it was given.
    public List<Site> sitesAtFirst() {
        return sites.stream().filter(site -> later.stream().noneMatch(added -> added.site() == site)).toList();
    }

    /// Whether needles may be placed on the strength of it now.
    public boolean holds() {
        return form.given() && withdrawn.isEmpty();
    }

    /// This consent, withdrawn.
    public Consent withdrawnAt(Instant moment) {
        return new Consent(form, practitioner, name, explained, sites, giver, giverNote, at, Optional.of(moment),
                later);
    }

    /// This consent with one more site agreed to.
    ///
    /// @param moment when
    public Consent withSite(Site site, Instant moment) {
        if (sites.contains(site)) {
            return this;
        }
        List<Site> more = new ArrayList<>(sites);
        more.add(site);
        List<Later> added = new ArrayList<>(later);
        added.add(new Later(site, moment));
        return new Consent(form, practitioner, name, explained, more, giver, giverNote, at, withdrawn, added);
    }
}
