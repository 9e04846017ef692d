package org.yuntu.dataset.record;

import java.nio.file.Path;
import java.util.List;
import org.yuntu.dataset.CsvOutput;
import org.yuntu.dataset.record.FieldType.CodeOf;
import org.yuntu.dataset.record.FieldType.Form;
import org.yuntu.dataset.record.FieldType.Place;
import org.yuntu.dataset.record.FieldType.PlaceOf;
import org.yuntu.dataset.record.FieldType.Reference;
import org.yuntu.dataset.record.FieldType.Term;
import org.yuntu.dataset.record.FieldType.Value;
import org.yuntu.model.OfficialTerm;

/// The empty table of a kind for people to fill in, and an invented row that shows how.
public final class RecordTemplate {

    private RecordTemplate() {}

    public static List<String> header(RecordKind kind) {
        return kind.fields().stream().map(RecordField::header).toList();
    }

    /// Header only, so that nothing invented is imported by mistake. Excel opens it as it is.
    public static void write(RecordKind kind, Path target) {
        try (CsvOutput csv = CsvOutput.create(target)) {
            csv.row(header(kind));
            csv.commit();
        }
    }

    /// One cell a field; marked as synthetic.
    public static List<String> example(RecordKind kind) {
        return kind.fields().stream().map(field -> example(kind, field)).toList();
    }

    private static String example(RecordKind kind, RecordField field) {
        return switch (field.type()) {
            case Value(Form form) -> example(kind, field, form);
            case Term(List<OfficialTerm> constants, boolean many) ->
                many
                        ? constants.get(0).nameZh() + "；" + constants.get(1).nameZh()
                        : constants.getFirst().nameZh();
            case Place(boolean many) -> many ? "太原市；大同市" : "太原市小店区";
            case PlaceOf(String of) -> "太原市";
            case CodeOf(String of) -> "";
            case Reference(List<String> targets, boolean many, boolean own) -> own ? "" : named(targets.getFirst());
        };
    }

    private static String example(RecordKind kind, RecordField field, Form form) {
        return switch (form) {
            case NAME -> "云图演示" + kind.nameZh();
            case ID -> "演示-" + kind.id() + "-1";
            case CODE -> field.name().equals("indicator") ? "I-01" : "";
            case FLAG -> "是";
            case COUNT -> "12";
            case SHARE -> "35%";
            case MONEY -> "500万元";
            case NUMBER -> "1200";
            case DATE -> field.name().equals("validTo") ? "" : "2024-03-05";
            case YEAR -> "2023";
            case TEXT, TEXTS -> field.name().equals("source") ? "演示数据，非真实情况" : "";
        };
    }

    private static String named(String target) {
        return switch (target) {
            case "cluster" -> "煤机智能制造装备";
            case "product" -> "采煤机";
            case "enterprise" -> "云图演示制造有限公司";
            case "organisation" -> "云图演示大学";
            case "any" -> "太原市";
            default -> "云图演示" + RecordKinds.get(target).nameZh();
        };
    }
}
