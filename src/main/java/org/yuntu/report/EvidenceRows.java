package org.yuntu.report;

import java.util.List;
import java.util.stream.Stream;
import org.yuntu.analysis.Evidence;

/// The records an answer rests on, as rows of a table.
final class EvidenceRows {

    private EvidenceRows() {}

    static List<String> headings(ResultWords words) {
        return Stream.of("id", "name", "source", "statedOn", "batch", "kind", "synthetic")
                .map(c -> words.text("evidence." + c))
                .toList();
    }

    static List<String> cells(Evidence e, ResultWords words) {
        return List.of(
                e.id(),
                e.name(),
                e.source(),
                e.statedOn().map(Object::toString).orElse(""),
                e.batch(),
                words.term(e.kind()),
                words.yes(e.synthetic()));
    }
}
