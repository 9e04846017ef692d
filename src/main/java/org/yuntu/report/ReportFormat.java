package org.yuntu.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a report can be written as.
public enum ReportFormat {
    /// For reading and printing.
    MARKDOWN("md"),
    /// One row a gap, for other programs.
    CSV("csv"),
    /// For Excel and WPS.
    XLSX("xlsx"),
    /// Everything, for programs.
    JSON("json");

    private final String ending;

    ReportFormat(String ending) {
        this.ending = ending;
    }

    /// File name ending without a dot.
    public String ending() {
        return ending;
    }

    /// By ending or name, in any case.
    public static Optional<ReportFormat> findByWord(String word) {
        String w = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(f ->
                        f.ending.equals(w) || f.name().toLowerCase(Locale.ROOT).equals(w))
                .findFirst();
    }
}
