package org.yuntu.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.yuntu.analysis.DataState;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapResult;
import org.yuntu.model.FactKind;

/// Parameters and data of a result as pairs of label and value, complete by construction.
final class ResultFacts {

    private ResultFacts() {}

    record Entry(String label, String value) {}

    /// Every component of [GapParameters], in its order.
    static List<Entry> parameters(GapResult result, GapWords words) {
        List<Entry> entries = new ArrayList<>();
        for (RecordComponent component : GapParameters.class.getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(result.parameters());
                entries.add(new Entry(words.text("gap.parameter." + component.getName()), value(value, words)));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("Cannot read parameter " + component.getName(), e);
            }
        }
        return entries;
    }

    static List<Entry> data(GapResult result, GapWords words) {
        DataState d = result.data();
        DataState.FactCounts f = d.facts();
        List<Entry> entries = new ArrayList<>();
        add(
                entries,
                words,
                "scope",
                result.scope().name() + " " + result.scope().code());
        add(entries, words, "firms", d.firms());
        add(entries, words, "firmsInScope", d.firmsInScope());
        add(entries, words, "makersInScope", d.makersInScope());
        add(entries, words, "makersOutside", d.makersOutside());
        add(entries, words, "firmsWithoutRegion", d.firmsWithoutRegion());
        add(entries, words, "oldest", d.oldest());
        add(entries, words, "newest", d.newest());
        add(entries, words, "total", f.total());
        add(entries, words, "admitted", f.admitted());
        entries.add(new Entry(words.text("report.column.observed"), String.valueOf(f.observed())));
        entries.add(new Entry(words.text("report.column.derived"), String.valueOf(f.derived())));
        entries.add(new Entry(words.text("report.column.predicted"), String.valueOf(f.predicted())));
        add(entries, words, "undatedCount", f.undated());
        add(entries, words, "rejectedKind", f.rejectedKind());
        add(entries, words, "rejectedConfidence", f.rejectedConfidence());
        add(entries, words, "rejectedInactive", f.rejectedInactive());
        add(entries, words, "rejectedLater", f.rejectedLater());
        add(entries, words, "outsideTemplates", f.outsideTemplates());
        entries.add(new Entry(words.text("report.column.fingerprint"), d.fingerprint()));
        return entries;
    }

    private static void add(List<Entry> entries, GapWords words, String key, Object value) {
        entries.add(new Entry(words.text("report.data." + key), value(value, words)));
    }

    private static String value(Object value, GapWords words) {
        return switch (value) {
            case Optional<?> optional ->
                optional.map(v -> value(v, words)).orElseGet(() -> words.text("gap.action.none"));
            case Boolean flag -> words.yes(flag);
            case Collection<?> many ->
                words.list(many.stream().map(v -> value(v, words)).toList());
            case FactKind kind -> words.word("kind", kind);
            case Double number -> number == Math.rint(number) ? String.valueOf(number.longValue()) : number.toString();
            default -> value.toString();
        };
    }
}
