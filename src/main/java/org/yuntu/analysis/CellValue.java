package org.yuntu.analysis;

import java.time.LocalDate;
import java.util.List;

/// What stands in a cell of a [ResultTable]. Renderers decide how it looks; the kinds fit those of [Column.Kind].
public sealed interface CellValue {

    /// Nothing to say: unknown or not applicable.
    record Nothing() implements CellValue {}

    /// As the source printed it.
    record Text(String text) implements CellValue {}

    /// A word of the bundle: `analysis-<id>.word.<key>`, else `analysis.word.<key>`.
    record Word(String key) implements CellValue {}

    /// A sentence of the bundle with its figures: `analysis-<id>.phrase.<key>`.
    record Phrase(String key, List<CellValue> arguments) implements CellValue {

        public Phrase {
            arguments = List.copyOf(arguments);
        }
    }

    record Whole(long number) implements CellValue {}

    record Decimal(double number) implements CellValue {}

    /// @param part 0..1
    record Share(double part) implements CellValue {}

    record Money(double cny) implements CellValue {}

    record Day(LocalDate date) implements CellValue {}

    record Flag(boolean yes) implements CellValue {}

    /// A node of the graph or a constant of the vocabulary.
    ///
    /// @param nameEn empty when there is none
    /// @param linked whether a page tells of it; of the vocabulary's constants and the words of documents none does
    record Entity(String id, String nameZh, String nameEn, boolean linked) implements CellValue {

        public Entity(String id, String nameZh, String nameEn) {
            this(id, nameZh, nameEn, true);
        }

        public static Entity word(String id, String nameZh, String nameEn) {
            return new Entity(id, nameZh, nameEn, false);
        }
    }

    record Many(List<CellValue> values) implements CellValue {

        public Many {
            values = List.copyOf(values);
        }
    }
}
