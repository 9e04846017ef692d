package org.yuntu.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.TableOptions;

/// What a user asks for when importing a file of enterprises.
///
/// @param profile name of a saved header mapping, or null to find the meaning of columns out
/// @param source who says so, for example `太原市市场监督管理局企业名录`; the file's name when empty
/// @param statedOn date the file speaks of, for rows without a date of their own
/// @param dryRun whether to stop before anything is written
/// @param rejectLimit share of rejected rows (0..1) above which nothing is written
public record ImportRequest(
        Path file,
        TableOptions table,
        @Nullable String profile,
        String source,
        @Nullable LocalDate statedOn,
        boolean dryRun,
        double rejectLimit) {

    /// A twentieth of the rows: more than that and the file was probably misread.
    public static final double USUAL_REJECT_LIMIT = 0.05;

    public static ImportRequest of(Path file) {
        return new ImportRequest(file, TableOptions.defaults(), null, "", null, false, USUAL_REJECT_LIMIT);
    }

    /// The file's name without its folder.
    public String name() {
        return String.valueOf(file.getFileName());
    }

    /// Who says so: [#source], or the file's name.
    public String saidBy() {
        return source.isBlank() ? name() : source;
    }

    public ImportRequest asDryRun() {
        return new ImportRequest(file, table, profile, source, statedOn, true, rejectLimit);
    }
}
