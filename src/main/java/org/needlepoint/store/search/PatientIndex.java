package org.needlepoint.store.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Every patient's search text in memory, for words that stand in the middle of a name or number.
///
/// The texts stand in the order of names in one long string, a line each, so that one scan of it finds the first
/// matches in that order. What changes later stands beside it until the string is made anew. For any thread.
public final class PatientIndex {

    /// So many changes beside the string, and it is made anew.
    private static final int CHANGES_LIMIT = 2_000;

    /// The order of lists.
    private static final Comparator<Line> ORDER = Comparator.comparing((Line line) -> line.text().nameKey())
            .thenComparingInt(Line::serial);

    private Pages pages = Pages.of(List.of());
    private final Map<Integer, Line> changed = new HashMap<>();
    private final TreeSet<Line> changedInOrder = new TreeSet<>(ORDER);

    /// A patient's text.
    ///
    /// @param serial the patient's serial number
    public record Line(int serial, SearchText text) {
    }

    /// Takes all patients, in any order; what [#put] told before is newer and stays.
    public synchronized void fill(List<Line> lines) {
        pages = Pages.of(lines);
    }

    /// Takes a new patient, or what was changed of one.
    public synchronized void put(Line line) {
        Line before = changed.put(line.serial(), line);
        if (before != null) {
            changedInOrder.remove(before);
        }
        changedInOrder.add(line);
        if (changed.size() > CHANGES_LIMIT) {
            List<Line> all = new ArrayList<>(pages.lines());
            all.removeIf(old -> changed.containsKey(old.serial()));
            all.addAll(changed.values());
            changed.clear();
            changedInOrder.clear();
            pages = Pages.of(all);
        }
    }

    /// The serial numbers of the first patients that answer a query: those whose name begins with it, then the others,
    /// each in the order of names.
    public synchronized List<Integer> find(PatientQuery query, int limit) {
        List<Integer> found = new ArrayList<>(beginning(query, limit));
        if (found.size() < limit) {
            found.addAll(containing(query, limit - found.size()));
        }
        return found;
    }

    private List<Integer> beginning(PatientQuery query, int limit) {
        if (query.prefix().isEmpty()) {
            return List.of();
        }
        TreeMap<Line, Integer> found = new TreeMap<>(ORDER);
        pages.beginning(query.prefix(), limit, this::unchanged).forEach(line -> found.put(line, line.serial()));
        changedInOrder.tailSet(new Line(Integer.MIN_VALUE, new SearchText(query.prefix(), ""))).stream()
                .takeWhile(line -> line.text().nameKey().startsWith(query.prefix()))
                .limit(limit)
                .forEach(line -> found.put(line, line.serial()));
        return found.values().stream().limit(limit).toList();
    }

    private List<Integer> containing(PatientQuery query, int limit) {
        Predicate<Line> wanted = line -> query.prefix().isEmpty() || !line.text().nameKey().startsWith(query.prefix());
        TreeMap<Line, Integer> found = new TreeMap<>(ORDER);
        for (List<String> words : query.anyOf()) {
            pages.containing(words, limit, wanted.and(this::unchanged))
                    .forEach(line -> found.put(line, line.serial()));
        }
        changedInOrder.stream().filter(wanted).filter(line -> query.matches(line.text().all())).limit(limit)
                .forEach(line -> found.put(line, line.serial()));
        return found.values().stream().limit(limit).toList();
    }

    private boolean unchanged(Line line) {
        return !changed.containsKey(line.serial());
    }

    /// The lines in one string.
    ///
    /// @param all     name key, rest, line end; and again
    /// @param starts  where each line starts, and after the last the string's end
    /// @param serials the patient of each line
    private record Pages(String all, int[] starts, int[] serials) {

        static Pages of(List<Line> lines) {
            List<Line> ordered = new ArrayList<>(lines);
            ordered.sort(ORDER);
            StringBuilder all = new StringBuilder(ordered.size() * 64);
            int[] starts = new int[ordered.size() + 1];
            int[] serials = new int[ordered.size()];
            for (int i = 0; i < serials.length; i++) {
                Line line = ordered.get(i);
                starts[i] = all.length();
                serials[i] = line.serial();
                all.append(line.text().nameKey()).append(line.text().rest()).append('\n');
            }
            starts[serials.length] = all.length();
            return new Pages(all.toString(), starts, serials);
        }

        Line line(int index) {
            String text = all.substring(starts[index], starts[index + 1] - 1);
            int bar = text.indexOf(SearchText.BAR);
            return new Line(serials[index], new SearchText(text.substring(0, bar), text.substring(bar)));
        }

        List<Line> lines() {
            List<Line> lines = new ArrayList<>(serials.length);
            for (int i = 0; i < serials.length; i++) {
                lines.add(line(i));
            }
            return lines;
        }

        List<Line> beginning(String prefix, int limit, Predicate<Line> wanted) {
            List<Line> found = new ArrayList<>();
            for (int i = firstFrom(prefix); i < serials.length && found.size() < limit
                    && all.startsWith(prefix, starts[i]); i++) {
                Line line = line(i);
                if (wanted.test(line)) {
                    found.add(line);
                }
            }
            return found;
        }

        List<Line> containing(List<String> words, int limit, Predicate<Line> wanted) {
            // The longest word is likely the rarest: look for it, and for the others only where it stands.
            String rarest = words.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
            List<Line> found = new ArrayList<>();
            int at = all.indexOf(rarest);
            while (at >= 0 && found.size() < limit) {
                int index = lineAt(at);
                int end = starts[index + 1];
                if (words.stream().allMatch(word -> contains(word, starts[index], end))) {
                    Line line = line(index);
                    if (wanted.test(line)) {
                        found.add(line);
                    }
                }
                at = all.indexOf(rarest, end);
            }
            return found;
        }

        private boolean contains(String word, int from, int end) {
            return all.indexOf(word, from, end) >= 0;
        }

        private int lineAt(int position) {
            int found = Arrays.binarySearch(starts, position);
            return found >= 0 ? found : -found - 2;
        }

        /// The first line whose name key does not come before a prefix.
        private int firstFrom(String prefix) {
            int low = 0;
            int high = serials.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (comesBefore(middle, prefix)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private boolean comesBefore(int index, String prefix) {
            int start = starts[index];
            for (int i = 0; i < prefix.length(); i++) {
                char here = all.charAt(start + i);
                if (here == SearchText.BAR) {
                    return true;
                }
                if (here != prefix.charAt(i)) {
                    return here < prefix.charAt(i);
                }
            }
            return false;
        }
    }
}
