package org.needlepoint.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The names by which a list's values are stored: written down one by one, so that renaming a constant in the code
/// never changes what is on disk, and a name once given is never given again.
///
/// @param <E> the list
public final class Naming<E extends Enum<E>> {

    private final String list;
    private final Map<E, String> names;
    private final Map<String, E> byName = new HashMap<>();

    private Naming(String list, Map<E, String> names) {
        this.list = list;
        this.names = names;
        names.forEach((value, name) -> {
            if (byName.put(name, value) != null) {
                throw new IllegalArgumentException("The name " + name + " stands for two values of " + list);
            }
        });
    }

    /// @param list the list's own name, as told when a stored name is unknown
    static <E extends Enum<E>> Naming<E> of(String list, Class<E> type, Function<E, String> name) {
        Map<E, String> names = new EnumMap<>(type);
        for (E value : type.getEnumConstants()) {
            names.put(value, name.apply(value));
        }
        return new Naming<>(list, names);
    }

    /// Every value that has a name, which is every one.
    public Set<E> values() {
        return Set.copyOf(names.keySet());
    }

    /// The stored name of a value.
    public String name(E value) {
        return names.get(value);
    }

    /// The value with a stored name, or empty where this Needlepoint does not know it.
    public Optional<E> value(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// The value with a stored name.
    ///
    /// @throws IllegalArgumentException naming list and name, when this Needlepoint does not know it
    public E required(String name) {
        return value(name).orElseThrow(() -> new IllegalArgumentException("Unknown " + list + " " + name));
    }
}
