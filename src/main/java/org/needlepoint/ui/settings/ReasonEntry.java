package org.needlepoint.ui.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.needlepoint.domain.clinic.ReadyReasons;

/// The ready reasons while they are typed: three lines for one rule at a time.
final class ReasonEntry {

    private final Map<ReasonRule, List<String>> typed = new EnumMap<>(ReasonRule.class);
    private final List<StringProperty> lines = new ArrayList<>();
    private final ReadOnlyObjectWrapper<ReasonRule> rule = new ReadOnlyObjectWrapper<>(ReasonRule.GENERAL);
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private ReadyReasons stored = ReadyReasons.DEFAULT;
    private boolean showing;

    /// @param changed told of every change
    ReasonEntry(Runnable changed) {
        for (int line = 0; line < ReadyReasons.MOST; line++) {
            StringProperty text = new SimpleStringProperty(this, "line", "");
            text.addListener((_, _, _) -> {
                if (!showing) {
                    typed.put(rule.get(), lines.stream().map(StringProperty::get).toList());
                    problem.set(ReadyReasons.problem(typed.get(rule.get())));
                    changed.run();
                }
            });
            lines.add(text);
        }
    }

    /// Shows what is stored.
    void show(ReadyReasons reasons) {
        stored = reasons;
        typed.clear();
        for (ReasonRule each : ReasonRule.values()) {
            typed.put(each, each.own(reasons));
        }
        choose(rule.get());
    }

    /// Brings another rule's reasons to the fields.
    void choose(ReasonRule next) {
        rule.set(next);
        showing = true;
        List<String> own = typed.getOrDefault(next, List.of());
        for (int line = 0; line < lines.size(); line++) {
            lines.get(line).set(line < own.size() ? own.get(line) : "");
        }
        showing = false;
        problem.set(ReadyReasons.problem(own));
    }

    /// Checks every rule; one with a problem is brought to the fields.
    boolean sound() {
        for (ReasonRule each : ReasonRule.values()) {
            if (ReadyReasons.problem(typed.getOrDefault(each, List.of())).isPresent()) {
                choose(each);
                return false;
            }
        }
        return true;
    }

    /// The reasons as typed; those of a rule with a problem as they were.
    ReadyReasons reasons() {
        ReadyReasons all = stored;
        for (Map.Entry<ReasonRule, List<String>> each : typed.entrySet()) {
            if (ReadyReasons.problem(each.getValue()).isEmpty()) {
                all = each.getKey().with(all, each.getValue());
            }
        }
        return all;
    }

    boolean changed() {
        return typed.values().stream().anyMatch(own -> ReadyReasons.problem(own).isPresent())
                || !reasons().equals(stored);
    }

    List<StringProperty> lines() {
        return List.copyOf(lines);
    }

    ReadOnlyObjectProperty<ReasonRule> ruleProperty() {
        return rule.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
