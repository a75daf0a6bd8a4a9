package org.needlepoint.ui.common.clinic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.needlepoint.domain.clinic.Pack;
import org.needlepoint.domain.clinic.PackEntry;
import org.needlepoint.domain.finding.FieldProblem;
import org.needlepoint.store.ClinicStore;
import org.needlepoint.ui.common.Background;
import org.needlepoint.ui.common.Failure;

/// The packs open in this room, and the one that is being typed. Each change is stored at once.
public final class PackModel {

    /// The most packs that are open at a time; more is a cupboard.
    public static final int MOST = 12;

    /// What is typed of a pack.
    public enum Field {
        SIZE("Size", "0.25 x 30"), LOT("Lot", ""), EXPIRY("Expiry", "2028-05"), MAKER("Maker", "");

        private final String label;
        private final String example;

        Field(String label, String example) {
            this.label = label;
            this.example = example;
        }

        public String label() {
            return label;
        }

        /// Shown in the empty field.
        public String example() {
            return example;
        }
    }

    private final ClinicStore store;
    private final Background background;
    private final Clock clock;
    private final Map<Field, StringProperty> texts = new EnumMap<>(Field.class);
    private final Map<Field, ReadOnlyObjectWrapper<Optional<String>>> problems = new EnumMap<>(Field.class);
    private final ReadOnlyObjectWrapper<List<Pack>> packs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());

    public PackModel(ClinicStore store, Background background, Clock clock) {
        this.store = store;
        this.background = background;
        this.clock = clock;
        for (Field field : Field.values()) {
            StringProperty text = new SimpleStringProperty(this, field.name(), "");
            texts.put(field, text);
            problems.put(field, new ReadOnlyObjectWrapper<>(Optional.empty()));
            text.addListener((_, _, _) -> {
                if (problems.get(field).get().isPresent()) {
                    check(field);
                }
            });
        }
    }

    /// Reads the packs that are stored.
    public void load() {
        failure.set(Optional.empty());
        background.read(store::packs, packs::set, this::failed);
    }

    private void failed(Failure told) {
        failure.set(Optional.of(told));
    }

    private PackEntry entry() {
        return new PackEntry(text(Field.SIZE).get(), text(Field.LOT).get(), text(Field.EXPIRY).get(),
                text(Field.MAKER).get());
    }

    /// Checks a field that is left; nothing is told while nothing is typed at all.
    public void check(Field field) {
        problems.get(field).set(entry().equals(PackEntry.EMPTY) ? Optional.empty() : problemOf(field));
    }

    private Optional<String> problemOf(Field field) {
        return entry().problems().stream().filter(problem -> problem.field().equals(field.name()
                .toLowerCase(Locale.ROOT))).map(FieldProblem::sentence).findFirst();
    }

    /// Adds the pack that is typed and stores it.
    ///
    /// @return the first field that has a problem
    public Optional<Field> add() {
        Optional<Field> first = Optional.empty();
        for (Field field : Field.values()) {
            problems.get(field).set(problemOf(field));
            if (first.isEmpty() && problems.get(field).get().isPresent()) {
                first = Optional.of(field);
            }
        }
        if (first.isEmpty() && packs.get().size() >= MOST) {
            problems.get(Field.SIZE).set(Optional.of("At most " + MOST + " packs are open at a time. Take away one "
                    + "that is empty."));
            return Optional.of(Field.SIZE);
        }
        entry().pack().ifPresent(pack -> {
            List<Pack> longer = new ArrayList<>(packs.get());
            longer.add(pack);
            keep(longer, this::empty);
        });
        return first;
    }

    private void empty() {
        texts.values().forEach(text -> text.set(""));
        problems.values().forEach(problem -> problem.set(Optional.empty()));
    }

    /// Takes a pack away: it is empty, or not open any more.
    public void remove(Pack pack) {
        List<Pack> shorter = new ArrayList<>(packs.get());
        shorter.remove(pack);
        keep(shorter, () -> { });
    }

    private void keep(List<Pack> wanted, Runnable kept) {
        List<Pack> next = List.copyOf(wanted);
        failure.set(Optional.empty());
        background.write(() -> {
            store.savePacks(next);
            return next;
        }, stored -> {
            packs.set(stored);
            kept.run();
        }, this::failed);
    }

    /// Whether a pack may not be used today (C15).
    public boolean expired(Pack pack) {
        return pack.expired(LocalDate.now(clock));
    }

    /// A field's text, as typed.
    public StringProperty text(Field field) {
        return texts.get(field);
    }

    /// What is wrong with a field.
    public ReadOnlyObjectProperty<Optional<String>> problem(Field field) {
        return problems.get(field).getReadOnlyProperty();
    }

    /// The packs, as they are stored.
    public ReadOnlyObjectProperty<List<Pack>> packsProperty() {
        return packs.getReadOnlyProperty();
    }

    /// Why reading or storing failed.
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
