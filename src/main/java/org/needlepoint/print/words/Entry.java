package org.needlepoint.print.words;

import java.util.List;
import java.util.Optional;
import org.needlepoint.diagram.paint.ReactionMark;

/// One thing that a section of the chart says.
public sealed interface Entry {

    /// A named fact.
    ///
    /// @param label what it is about; empty where it goes on with the one above
    /// @param mark  the symbol before the label
    record Fact(String label, Optional<ReactionMark> mark, Text value) implements Entry {

        public Fact(String label, Text value) {
            this(label, Optional.empty(), value);
        }

        public Fact(String label, String value) {
            this(label, Text.of(value));
        }
    }

    /// A paragraph of running text.
    record Prose(Text text) implements Entry {
    }

    /// Columns of values, the last of them today's.
    ///
    /// @param heads what stands above each column, two lines
    /// @param rows  what was measured
    record Table(List<Head> heads, List<Row> rows) implements Entry {

        /// The head of a column.
        ///
        /// @param title "Last session"
        /// @param day   its day
        /// @param brief both on one line: "Last 3 Nov"
        public record Head(String title, String day, String brief) {
        }

        /// One value over time.
        ///
        /// @param values one for each column; empty where it was not taken
        public record Row(String label, List<String> values) {
            public Row {
                values = List.copyOf(values);
            }
        }

        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }
}
