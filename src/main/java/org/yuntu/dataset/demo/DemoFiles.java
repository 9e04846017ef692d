package org.yuntu.dataset.demo;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.yuntu.dataset.CsvOutput;
import org.yuntu.dataset.record.RecordKinds;

/// The folder of a synthetic province: one CSV a kind, streamed.
final class DemoFiles {

    private final Path folder;
    private final String source;
    private final Map<String, Long> rows = new LinkedHashMap<>();

    DemoFiles(Path folder, String source) {
        this.folder = folder;
        this.source = source;
    }

    /// @param fields the columns that rows give, by field name
    void write(String kind, List<String> fields, Consumer<DemoTable> content) {
        try (CsvOutput out = CsvOutput.create(folder.resolve(kind + ".csv"))) {
            finish(kind, out, new DemoTable(out, RecordKinds.get(kind), fields, source), content);
        }
    }

    /// Enterprises are no kind of record; their columns are those of registration files.
    void writeEnterprises(List<String> header, Consumer<DemoTable> content) {
        try (CsvOutput out = CsvOutput.create(folder.resolve(DemoProvince.ENTERPRISES + ".csv"))) {
            DemoTable table = new DemoTable(out, header, List.of("演示数据", "来源", "数据日期"), source);
            finish(DemoProvince.ENTERPRISES, out, table, content);
        }
    }

    private void finish(String kind, CsvOutput out, DemoTable table, Consumer<DemoTable> content) {
        content.accept(table);
        out.commit();
        rows.put(kind, table.rows());
    }

    Map<String, Long> rows() {
        return rows;
    }
}
