package org.yuntu.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.yuntu.model.FactKind;

/// All PRODUCES facts of a [GapProjection] in columns, sorted by firm, then product. Those of firm `f` are numbered
/// `first(f)` to `first(f + 1) - 1` (compressed sparse rows).
public final class Facts {

    static final int UNDATED = Integer.MIN_VALUE;

    private static final FactKind[] KINDS = FactKind.values();

    private final Columns columns;

    Facts(Columns columns) {
        this.columns = columns;
    }

    public int count() {
        return columns.product().length;
    }

    public int first(int f) {
        return columns.first()[f];
    }

    public int firm(int e) {
        return columns.firm()[e];
    }

    public int product(int e) {
        return columns.product()[e];
    }

    public FactKind kind(int e) {
        return KINDS[columns.kind()[e]];
    }

    public double confidence(int e) {
        return columns.confidence()[e];
    }

    /// Share of the product's market this firm has, 0..1, or NaN when no source says.
    public double marketShare(int e) {
        return columns.marketShare()[e];
    }

    /// Revenue with this product in CNY, or NaN when no source says.
    public double revenueCny(int e) {
        return columns.revenueCny()[e];
    }

    public Optional<LocalDate> statedOn(int e) {
        return isDated(e) ? Optional.of(LocalDate.ofEpochDay(epochDay(e))) : Optional.empty();
    }

    public boolean isDated(int e) {
        return columns.statedOn()[e] != UNDATED;
    }

    /// Days since 1970-01-01, for a dated fact.
    public int epochDay(int e) {
        return columns.statedOn()[e];
    }

    /// Words of the source that were read as this product; empty when unknown.
    public String phrase(int e) {
        return columns.phrase()[e];
    }

    public String rule(int e) {
        return columns.rule()[e];
    }

    public String source(int e) {
        return columns.source()[e];
    }

    public String batch(int e) {
        return columns.batch()[e];
    }

    /// Line of the batch's file the fact stands in; 0 when unknown.
    public int line(int e) {
        return columns.line()[e];
    }

    /// Facts about products that are in no template; counted, since they cannot cover anything.
    public int outsideTemplates() {
        return columns.outsideTemplates();
    }

    /// @param first first fact of every firm, and one past the last fact
    /// @param statedOn days since 1970-01-01, or [#UNDATED]
    /// @param outsideTemplates facts left out because their product is in no template
    @SuppressWarnings("ArrayRecordComponent")
    record Columns(
            int[] first,
            int[] firm,
            int[] product,
            byte[] kind,
            double[] confidence,
            double[] marketShare,
            double[] revenueCny,
            int[] statedOn,
            String[] phrase,
            String[] rule,
            String[] source,
            String[] batch,
            int[] line,
            int outsideTemplates) {

        Columns(int firms, int facts, int outsideTemplates) {
            this(
                    new int[firms + 1],
                    new int[facts],
                    new int[facts],
                    new byte[facts],
                    new double[facts],
                    new double[facts],
                    new double[facts],
                    new int[facts],
                    new String[facts],
                    new String[facts],
                    new String[facts],
                    new String[facts],
                    new int[facts],
                    outsideTemplates);
        }
    }
}
