package org.yuntu.dataset.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.CsvOutput;
import org.yuntu.dataset.record.RecordKind;
import org.yuntu.model.Cluster;
import org.yuntu.model.OfficialTerm;

/// The rows of one kind, each with the mark of synthetic data, its source and its date behind.
final class DemoTable {

    private static final List<String> MARKS = List.of("synthetic", "source", "statedOn");

    private final CsvOutput out;
    private final int width;
    private final List<String> marks;
    private long rows;

    /// @param fields of the kind, in the order in which rows give them
    DemoTable(CsvOutput out, RecordKind kind, List<String> fields, String source) {
        this(out, headers(kind, fields), headers(kind, MARKS), source);
    }

    /// @param header headers of the columns, marks excluded
    DemoTable(CsvOutput out, List<String> header, List<String> markHeaders, String source) {
        this.out = out;
        this.width = header.size();
        this.marks = List.of("是", source, Years.STATED_ON.toString());
        List<String> all = new ArrayList<>(header);
        all.addAll(markHeaders);
        out.row(all);
    }

    private static List<String> headers(RecordKind kind, List<String> fields) {
        return fields.stream().map(f -> kind.field(f).header()).toList();
    }

    /// @param cells texts, numbers, flags, dates, clusters, official terms, or lists of them; null for nothing
    void row(@Nullable Object... cells) {
        if (cells.length != width) {
            throw new IllegalArgumentException("Expected " + width + " cells, found " + cells.length);
        }
        List<String> texts = new ArrayList<>(width + marks.size());
        for (Object cell : cells) {
            texts.add(text(cell));
        }
        texts.addAll(marks);
        out.row(texts);
        rows++;
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Boolean flag -> flag ? "是" : "否";
            case Cluster cluster -> cluster.nameZh();
            case OfficialTerm term -> term.nameZh();
            case Collection<?> list -> list.stream().map(DemoTable::text).collect(Collectors.joining("；"));
            default -> cell.toString();
        };
    }

    long rows() {
        return rows;
    }
}
