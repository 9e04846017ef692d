package org.yuntu.dataset.record;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.Divisions;
import org.yuntu.dataset.RawRow;
import org.yuntu.dataset.cell.CellText;
import org.yuntu.dataset.cell.DateParser;
import org.yuntu.dataset.cell.ExchangeRates;
import org.yuntu.dataset.cell.Fingerprint;
import org.yuntu.dataset.cell.RegionResolver;
import org.yuntu.dataset.record.RecordMapping.Column;
import org.yuntu.model.EnterpriseName;
import org.yuntu.model.IssueCode;

/// From cells to typed facts of any kind of record, see [RecordKind].
///
/// A row is rejected only when its structure is broken or a required field is empty or cannot be read; every other
/// defect leaves its field out and the row goes on, flagged. Thread-safe.
public final class RecordParser {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    /// Plans and validity reach into the future; data do not.
    private static final LocalDate FAR = LocalDate.of(2200, 1, 1);

    private final RecordCells.Tools tools;
    private final Divisions divisions;

    private RecordParser(RecordCells.Tools tools, Divisions divisions) {
        this.tools = tools;
        this.divisions = divisions;
    }

    /// @throws org.yuntu.dataset.InvalidReferenceException when the reference files cannot be read
    public static RecordParser create(Datasets datasets) {
        return create(datasets, Clock.system(CHINA));
    }

    /// @param clock tells which dates of data lie in the future
    public static RecordParser create(Datasets datasets, Clock clock) {
        Divisions divisions = Divisions.read(datasets);
        return new RecordParser(
                new RecordCells.Tools(
                        new RegionResolver(divisions),
                        ExchangeRates.read(datasets),
                        new DateParser(FAR),
                        new DateParser(LocalDate.now(clock)),
                        divisions),
                divisions);
    }

    /// The places names are looked up in.
    public Divisions divisions() {
        return divisions;
    }

    public ParsedRecord parse(RawRow raw, RecordMapping mapping) {
        if (raw.broken()) {
            return new ParsedRecord(raw, Optional.empty(), raw.issues());
        }
        RecordCells cells = new RecordCells(tools, mapping.kind(), raw);
        for (Column column : mapping.columns()) {
            if (column.field() != null && column.index() < raw.cells().size()) {
                String text = CellText.clean(raw.cells().get(column.index()));
                if (!text.isEmpty()) {
                    cells.read(column, column.field(), text);
                }
            }
        }
        cells.finish();
        RecordKind kind = mapping.kind();
        for (RecordField field : kind.fields()) {
            if (field.required() && !cells.says(field)) {
                cells.report(IssueCode.N01, mapping.findColumn(field.name()).orElse(null), "", "field", field.header());
            }
        }
        if (cells.rejected()) {
            return new ParsedRecord(raw, Optional.empty(), cells.issues());
        }
        if (!kind.isEdge()) {
            name(kind, cells);
        }
        Fingerprint fingerprint = new Fingerprint().add("kind", kind.id());
        cells.facts().forEach((property, value) -> {
            if (value instanceof List<?> list) {
                fingerprint.addAll(property, list);
            } else {
                fingerprint.add(property, value);
            }
        });
        return new ParsedRecord(
                raw,
                Optional.of(new RecordRow(cells.facts(), fingerprint.hex(), raw.record(), raw.line())),
                cells.issues());
    }

    /// Kinds without names of their own are called after the fields that tell them apart.
    private static void name(RecordKind kind, RecordCells cells) {
        Map<String, Object> facts = cells.facts();
        if (!facts.containsKey("name")) {
            String made = String.join(
                    " ",
                    kind.nameFrom().stream()
                            .map(field -> cells.shown(kind.field(field)))
                            .filter(word -> !word.isEmpty())
                            .toList());
            facts.put("name", made);
        }
        facts.put("nameKey", EnterpriseName.keyOf(String.valueOf(facts.get("name"))));
    }
}
