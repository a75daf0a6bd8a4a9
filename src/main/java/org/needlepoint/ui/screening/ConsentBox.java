package org.needlepoint.ui.screening;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.finding.Finding;
import org.needlepoint.domain.screening.Consent;
import org.needlepoint.domain.screening.ConsentForm;
import org.needlepoint.domain.screening.Giver;
import org.needlepoint.ui.common.Parts;
import org.needlepoint.ui.common.Segments;
import org.needlepoint.ui.common.Times;
import org.needlepoint.ui.common.visit.FindingBox;

/// Consent to dry needling by this practitioner: what was explained, the sites, how it was given, and by whom.
final class ConsentBox extends VBox {

    static final List<Site> SITES = List.of(Site.FOREHEAD, Site.TEMPLE, Site.TOP_OF_EAR, Site.NECK, Site.UPPER_BACK);

    private static final List<ConsentForm> FORMS = List.of(ConsentForm.SPOKEN, ConsentForm.WRITTEN,
            ConsentForm.DECLINED);

    private final ScreeningModel model;
    private final Label who = Parts.label("", "muted");
    private final Map<Site, ToggleButton> sites = new EnumMap<>(Site.class);
    private final Segments<ConsentForm> forms = new Segments<>(FORMS, ConsentForm::label, false);
    private final HBox refusal = new HBox(8);
    private final Segments<Giver> givers = new Segments<>(List.of(Giver.GUARDIAN, Giver.MATURE_MINOR), Giver::label,
            false);
    private final TextField giverNote = new TextField();
    private final VBox minor = new VBox(8, givers, giverNote);
    private final Label when = Parts.label("", "caption");
    private final VBox findings = new VBox(8);
    private List<Finding> shown = List.of();
    private boolean asking;

    ConsentBox(ScreeningModel model) {
        super(8);
        this.model = model;
        setId("consent");
        Label explained = Parts.label("Explained: what it involves, what is felt, bruising, faint. "
                + "Upper back: punctured lung. Can be withdrawn at any time.", "caption");
        explained.setWrapText(true);
        explained.setMinHeight(Region.USE_PREF_SIZE);
        HBox head = new HBox(Parts.label("Consent", "section"), Parts.spring(), who);
        head.setAlignment(Pos.CENTER_LEFT);
        forms.setId("consent-form");
        forms.setMaxWidth(Double.MAX_VALUE);
        forms.onChosen(chosen -> chosen.ifPresent(this::chosen));
        for (ConsentForm form : FORMS) {
            forms.button(form).setId("consent-" + form.id());
        }
        refusal.getChildren().addAll(refused(ConsentForm.DECLINED), refused(ConsentForm.CANNOT_CONSENT));
        givers.setId("consent-giver");
        // who consents is asked at once for the name, before anything is stamped
        givers.onChosen(chosen -> chosen.ifPresent(who -> {
            model.giver(who);
            show();
        }));
        when.setWrapText(true);
        when.setMinHeight(Region.USE_PREF_SIZE);
        giverNote.setId("giver-note");
        giverNote.setOnAction(_ -> model.giverNote(giverNote.getText()));
        giverNote.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                model.giverNote(giverNote.getText());
            }
        });
        getChildren().addAll(head, explained, siteRow(), minor, forms, refusal, when, findings);
    }

    private HBox siteRow() {
        HBox row = new HBox(6);
        for (Site site : SITES) {
            ToggleButton chip = new ToggleButton(switch (site) {
                case TOP_OF_EAR -> "Ear";
                case UPPER_BACK -> "Back";
                default -> site.label();
            });
            chip.getStyleClass().add("consent-site");
            chip.setAccessibleText(site.label());
            chip.setId("consent-site-" + site.name().toLowerCase(Locale.ROOT));
            chip.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(chip, Priority.ALWAYS);
            chip.setOnAction(_ -> {
                model.consentSite(site);
                show();
            });
            sites.put(site, chip);
            row.getChildren().add(chip);
        }
        return row;
    }

    private Button refused(ConsentForm form) {
        Button button = Parts.button(form.label(), () -> {
            asking = false;
            model.consent(form);
        });
        button.setId("refused-" + form.id());
        button.getStyleClass().add("danger-outline");
        return button;
    }

    /// Declined asks once more which: declined, or cannot consent.
    private void chosen(ConsentForm form) {
        asking = form == ConsentForm.DECLINED;
        if (asking) {
            show();
        } else if (model.sites().isEmpty()) {
            show();
            when.setText("No site is chosen. Choose the sites the patient agrees to first.");
            present(when, true);
        } else if (model.giverOpen()) {
            show();
            when.setText("Under 18: choose first who consents, a guardian or a mature minor.");
            present(when, true);
        } else {
            model.giverNote(giverNote.getText());
            model.consent(form);
        }
    }

    void show() {
        Optional<Consent> consent = model.before().consent();
        who.setText("Dry needling, by " + model.visit().practitioner().get().name());
        int named = model.sites().size();
        boolean given = consent.filter(Consent::holds).isPresent();
        sites.forEach((site, chip) -> {
            chip.setSelected(model.sites().contains(site));
            chip.getStyleClass().remove("outline");
            if (!given) {
                chip.getStyleClass().add("outline");
            }
        });
        String count = named == 1 ? "1 site" : named + " sites";
        forms.button(ConsentForm.SPOKEN).setText("Spoken, " + count);
        forms.button(ConsentForm.WRITTEN).setText("Written, " + count);
        forms.show(asking ? Optional.of(ConsentForm.DECLINED) : consent.map(Consent::form)
                .map(form -> form == ConsentForm.CANNOT_CONSENT ? ConsentForm.DECLINED : form));
        present(refusal, asking);
        present(minor, model.minor());
        givers.show(Optional.of(model.giver()).filter(_ -> !model.giverOpen()));
        present(giverNote, !model.giverOpen());
        giverNote.setPromptText(model.giver() == Giver.GUARDIAN ? "Guardian's name"
                : "Why this minor is mature enough");
        giverNote.setAccessibleText(giverNote.getPromptText());
        if (!giverNote.isFocused()) {
            giverNote.setText(model.giverNote());
        }
        when.setText(consent.map(this::words).orElse(""));
        present(when, consent.isPresent());
        List<Finding> now = consent.isEmpty() ? List.of() : model.findings().stream()
                .filter(finding -> finding.about().equals("consent")).toList();
        if (!now.equals(shown)) {
            shown = now;
            List<Node> boxes = new ArrayList<>();
            now.forEach(finding -> boxes.add(new FindingBox(finding, List.of(), Optional.empty(), _ -> { })));
            findings.getChildren().setAll(boxes);
        }
        present(findings, !now.isEmpty());
        setDisable(model.readOnly());
    }

    private String words(Consent consent) {
        String at = Times.clock(consent.at(), model.visit().zone());
        return consent.withdrawn().map(moment -> "Withdrawn " + Times.clock(moment, model.visit().zone()))
                .orElse(consent.form().label() + " " + at + (consent.giver() == Giver.PATIENT ? ""
                        : ", " + consent.giver().label().toLowerCase(Locale.ENGLISH) + " " + consent.giverNote()));
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
