package org.needlepoint.print.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A few words of a chart, some of them set strongly. Immutable: each addition gives another.
///
/// @param parts in reading order
public record Text(List<Part> parts) {

    /// Nothing.
    public static final Text NONE = new Text(List.of());

    /// A stretch of words.
    ///
    /// @param strong whether it must not be overread
    public record Part(String words, boolean strong) {
    }

    public Text {
        parts = List.copyOf(parts);
    }

    public static Text of(String words) {
        return NONE.plain(words);
    }

    public static Text strongly(String words) {
        return NONE.strong(words);
    }

    public Text plain(String words) {
        return with(new Part(words, false));
    }

    public Text strong(String words) {
        return with(new Part(words, true));
    }

    /// This text with another after it.
    public Text then(Text more) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(more.parts);
        return new Text(all);
    }

    private Text with(Part part) {
        if (part.words().isEmpty()) {
            return this;
        }
        List<Part> all = new ArrayList<>(parts);
        all.add(part);
        return new Text(all);
    }

    /// Texts one after the other with words between them.
    public static Text joined(List<Text> texts, String between) {
        Text all = NONE;
        for (Text text : texts) {
            if (!text.isEmpty()) {
                all = all.isEmpty() ? text : all.plain(between).then(text);
            }
        }
        return all;
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /// All of it, without a difference in weight.
    public String words() {
        return parts.stream().map(Part::words).collect(Collectors.joining());
    }
}
