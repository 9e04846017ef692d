package org.yuntu.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.yuntu.model.Cluster;
import org.yuntu.model.OfficialTerm;

/// A value and what it rests on.
///
/// @param evidence ids of the records the value was read or counted from; see [AnalysisResult#evidence]
public record Cell(CellValue value, List<String> evidence) {

    public Cell {
        evidence = evidence.stream().distinct().sorted().toList();
    }

    public Cell evidence(Collection<String> ids) {
        return new Cell(value, List.copyOf(ids));
    }

    public static Cell of(CellValue value) {
        return new Cell(value, List.of());
    }

    public static Cell none() {
        return of(new CellValue.Nothing());
    }

    public static Cell text(String text) {
        return text.isEmpty() ? none() : of(new CellValue.Text(text));
    }

    public static Cell word(String key) {
        return of(new CellValue.Word(key));
    }

    /// Key `SegmentState.ABSENT` for the constant of that name.
    public static Cell word(Enum<?> constant) {
        return word(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    public static Cell phrase(String key, CellValue... arguments) {
        return of(new CellValue.Phrase(key, List.of(arguments)));
    }

    public static Cell integer(long number) {
        return of(new CellValue.Whole(number));
    }

    public static Cell decimal(double number) {
        return Double.isFinite(number) ? of(new CellValue.Decimal(number)) : none();
    }

    /// @param part 0..1; not a number when there is no whole
    public static Cell share(double part) {
        return Double.isFinite(part) ? of(new CellValue.Share(part)) : none();
    }

    public static Cell money(double cny) {
        return Double.isFinite(cny) ? of(new CellValue.Money(cny)) : none();
    }

    public static Cell date(LocalDate date) {
        return of(new CellValue.Day(date));
    }

    public static Cell date(Optional<LocalDate> date) {
        return date.map(Cell::date).orElseGet(Cell::none);
    }

    public static Cell flag(boolean yes) {
        return of(new CellValue.Flag(yes));
    }

    public static Cell entity(String id, String nameZh, String nameEn) {
        return of(new CellValue.Entity(id, nameZh, nameEn));
    }

    /// What has a name in both languages and no page.
    public static Cell named(String id, String nameZh, String nameEn) {
        return of(CellValue.Entity.word(id, nameZh, nameEn));
    }

    public static Cell entity(String id, String name) {
        return entity(id, name, "");
    }

    public static Cell cluster(Cluster cluster) {
        return of(value(cluster));
    }

    public static CellValue value(Cluster cluster) {
        return new CellValue.Entity(cluster.code(), cluster.nameZh(), cluster.nameEn());
    }

    /// A word of the official vocabulary.
    public static Cell term(OfficialTerm term) {
        return named(term.key(), term.nameZh(), term.nameEn());
    }

    /// An empty list is nothing.
    public static Cell list(List<? extends CellValue> values) {
        return values.isEmpty() ? none() : of(new CellValue.Many(List.copyOf(values)));
    }
}
