package org.yuntu.web.page.data;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.HeaderChoice;
import org.yuntu.dataset.TableOptions;
import org.yuntu.ingest.ImportRequest;

/// A file that was sent here, and what the user said about it so far; empty texts mean "find out". What the steps
/// of the page change is kept on disk, so that a restart loses nothing.
///
/// @param id generated; its folder's name
/// @param name the file's own name, made harmless
/// @param kind `enterprise`, the id of a record kind, or empty
/// @param headerLine physical line of the header, or empty
/// @param columns what the user said of columns: `#3` → meaning
/// @param statedOn ISO date
/// @param rejectPercent share of rejected rows, in percent, above which nothing is written
/// @param applying whether its import was begun and has not come to an end
record Upload(
        String id,
        String name,
        long bytes,
        String kind,
        String encoding,
        String delimiter,
        String sheet,
        String headerLine,
        String profile,
        SortedMap<String, String> columns,
        String source,
        String statedOn,
        int rejectPercent,
        boolean applying) {

    static final String ENTERPRISE = "enterprise";
    private static final int USUAL_REJECTS = (int) (ImportRequest.USUAL_REJECT_LIMIT * 100);

    Upload {
        columns = new TreeMap<>(columns);
    }

    static Upload of(String id, String name, long bytes, String kind, String source, String statedOn) {
        return new Upload(
                id, name, bytes, kind, "", "", "", "", "", new TreeMap<>(), source, statedOn, USUAL_REJECTS, false);
    }

    Upload withApplying(boolean now) {
        return new Upload(
                id,
                name,
                bytes,
                kind,
                encoding,
                delimiter,
                sheet,
                headerLine,
                profile,
                columns,
                source,
                statedOn,
                rejectPercent,
                now);
    }

    Upload withKind(String decided) {
        return new Upload(
                id,
                name,
                bytes,
                decided,
                encoding,
                delimiter,
                sheet,
                headerLine,
                profile,
                columns,
                source,
                statedOn,
                rejectPercent,
                applying);
    }

    Upload withColumns(SortedMap<String, String> said) {
        return new Upload(
                id,
                name,
                bytes,
                kind,
                encoding,
                delimiter,
                sheet,
                headerLine,
                profile,
                said,
                source,
                statedOn,
                rejectPercent,
                applying);
    }

    /// How to read the file, without what was said of single columns.
    TableOptions reading() {
        return new TableOptions(
                encoding.isEmpty() ? null : Charset.forName(encoding),
                delimiter.isEmpty() ? null : Character.valueOf(delimiter.equals("TAB") ? '\t' : delimiter.charAt(0)),
                sheet.isEmpty() ? null : sheet,
                headerLine.isEmpty() ? null : Integer.valueOf(headerLine));
    }

    List<HeaderChoice> choices() {
        return columns.entrySet().stream()
                .map(e -> new HeaderChoice(e.getKey(), e.getValue()))
                .toList();
    }

    ImportRequest request(Path file, boolean dryRun) {
        @Nullable LocalDate day = statedOn.isEmpty() ? null : LocalDate.parse(statedOn);
        return new ImportRequest(
                file,
                reading().withChoices(choices()),
                profile.isEmpty() ? null : profile,
                source,
                day,
                dryRun,
                rejectPercent / 100.0);
    }
}
