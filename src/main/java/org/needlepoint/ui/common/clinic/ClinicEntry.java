package org.needlepoint.ui.common.clinic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.needlepoint.domain.clinic.ClinicProfile;
import org.needlepoint.domain.clinic.Logo;
import org.needlepoint.domain.clinic.Paper;
import org.needlepoint.domain.clinic.Practitioner;
import org.needlepoint.domain.clinic.Register;
import org.needlepoint.domain.finding.FieldProblem;

/// The clinic and its practitioner while they are typed: shared by the first start and the settings.
public final class ClinicEntry {

    /// The longest line of the letterhead, in characters.
    public static final int LINE_LIMIT = 120;

    private final Map<ClinicField, StringProperty> texts = new EnumMap<>(ClinicField.class);
    private final Map<ClinicField, ReadOnlyObjectWrapper<Optional<String>>> problems =
            new EnumMap<>(ClinicField.class);
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(this, "paper", Paper.A4);
    private final ObjectProperty<Optional<Logo>> logo = new SimpleObjectProperty<>(this, "logo", Optional.empty());
    private final ObjectProperty<Optional<Register>> register = new SimpleObjectProperty<>(this, "register",
            Optional.empty());
    private final ObjectProperty<Optional<Boolean>> authorized = new SimpleObjectProperty<>(this, "authorized",
            Optional.empty());

    /// @param changed told of every change
    public ClinicEntry(Runnable changed) {
        for (ClinicField field : ClinicField.values()) {
            StringProperty text = new SimpleStringProperty(this, field.name(), "");
            texts.put(field, text);
            problems.put(field, new ReadOnlyObjectWrapper<>(Optional.empty()));
            text.addListener((_, _, _) -> changed(field, changed));
        }
        paper.addListener((_, _, _) -> changed.run());
        logo.addListener((_, _, _) -> {
            tellLogo(Optional.empty());
            changed.run();
        });
        register.addListener((_, _, _) -> changed(ClinicField.REGISTER, changed));
        authorized.addListener((_, _, _) -> changed(ClinicField.AUTHORIZED, changed));
    }

    private void changed(ClinicField field, Runnable changed) {
        changed.run();
        if (problems.get(field).get().isPresent()) {
            check(field);
        }
    }

    /// Shows what is stored.
    ///
    /// @param answered whether register and authorization were once answered; else they show no answer
    public void show(ClinicProfile profile, Practitioner practitioner, boolean answered) {
        text(ClinicField.CLINIC).set(profile.name());
        text(ClinicField.ADDRESS).set(String.join("\n", profile.address()));
        text(ClinicField.PHONE).set(profile.phone());
        text(ClinicField.ROOMS).set(String.join("\n", profile.rooms()));
        text(ClinicField.PRACTITIONER).set(practitioner.name());
        text(ClinicField.REGISTRATION).set(practitioner.registration());
        paper.set(profile.paper());
        logo.set(profile.logo());
        register.set(answered ? Optional.of(practitioner.register()) : Optional.empty());
        authorized.set(answered ? Optional.of(practitioner.needlingAuthorized()) : Optional.empty());
    }

    /// Checks a field that is left.
    public void check(ClinicField field) {
        String typed = text(field).get().strip();
        if (field != ClinicField.LOGO) {
            problems.get(field).set(switch (field) {
                case CLINIC -> named(field, typed, "A name is needed: it heads every sheet. Enter the clinic's name.");
                case PRACTITIONER -> named(field, typed,
                        "A name is needed: it signs the charts. Enter the physiotherapist's name.");
                case PHONE, REGISTRATION -> tooLong(field.label(), typed);
                case ADDRESS -> addressProblem();
                case ROOMS -> ClinicProfile.roomProblems(lines(field)).stream().map(FieldProblem::sentence).findFirst();
                case REGISTER -> register.get().isPresent() ? Optional.empty()
                        : Optional.of("The register is needed. Choose General or Provisional.");
                case AUTHORIZED -> authorized.get().isPresent() ? Optional.empty()
                        : Optional.of("An answer is needed. Choose Yes or No.");
                case LOGO -> Optional.empty();
            });
        }
    }

    private static Optional<String> named(ClinicField field, String typed, String missing) {
        return typed.isEmpty() ? Optional.of(missing) : tooLong(field.label(), typed);
    }

    private Optional<String> addressProblem() {
        List<String> lines = lines(ClinicField.ADDRESS);
        if (lines.size() > ClinicProfile.ADDRESS_LINES) {
            return Optional.of("The letterhead holds " + ClinicProfile.ADDRESS_LINES + " address lines, not "
                    + lines.size() + ". Put two of them on one line.");
        }
        return lines.stream().flatMap(line -> tooLong("A line of the address", line).stream()).findFirst();
    }

    private static Optional<String> tooLong(String name, String value) {
        return value.length() <= LINE_LIMIT ? Optional.empty() : Optional.of(name + " holds " + LINE_LIMIT
                + " characters, this one has " + value.length() + ". Shorten it.");
    }

    /// Checks every field.
    ///
    /// @return the first that has a problem; a refused picture is none, for it was not taken
    public Optional<ClinicField> checkAll() {
        List<ClinicField> wrong = new ArrayList<>();
        for (ClinicField field : ClinicField.values()) {
            check(field);
            if (field != ClinicField.LOGO && problems.get(field).get().isPresent()) {
                wrong.add(field);
            }
        }
        return wrong.stream().findFirst();
    }

    /// The lines of a field that are not blank.
    public List<String> lines(ClinicField field) {
        return text(field).get().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// The letterhead as typed; empty while it could not be one.
    public Optional<ClinicProfile> profile() {
        if (lines(ClinicField.ADDRESS).size() > ClinicProfile.ADDRESS_LINES
                || !ClinicProfile.roomProblems(lines(ClinicField.ROOMS)).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ClinicProfile(text(ClinicField.CLINIC).get(), lines(ClinicField.ADDRESS),
                text(ClinicField.PHONE).get(), paper.get(), logo.get(), lines(ClinicField.ROOMS)));
    }

    /// The practitioner as typed. Without an answer nobody may needle (C3).
    public Practitioner practitioner(String id) {
        return new Practitioner(id, text(ClinicField.PRACTITIONER).get(), text(ClinicField.REGISTRATION).get(),
                register.get().orElse(Register.GENERAL), authorized.get().orElse(false));
    }

    /// Says why a picture was not taken; the one before stays.
    public void tellLogo(Optional<String> sentence) {
        problems.get(ClinicField.LOGO).set(sentence);
    }

    /// A field's text, as typed.
    public StringProperty text(ClinicField field) {
        return texts.get(field);
    }

    /// What is wrong with a field, once it was left.
    public ReadOnlyObjectProperty<Optional<String>> problem(ClinicField field) {
        return problems.get(field).getReadOnlyProperty();
    }

    /// The clinic's own paper.
    public ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    /// The picture of the letterhead.
    public ObjectProperty<Optional<Logo>> logoProperty() {
        return logo;
    }

    /// The college's register; empty until it is answered.
    public ObjectProperty<Optional<Register>> registerProperty() {
        return register;
    }

    /// Whether the practitioner is authorized to use needles; empty until it is answered.
    public ObjectProperty<Optional<Boolean>> authorizedProperty() {
        return authorized;
    }
}
