package org.yuntu.analysis.indicator;

import java.util.List;
import java.util.OptionalDouble;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.model.OfficialTerm;
import org.yuntu.model.PlatformLevel;
import org.yuntu.model.RecognitionType;

/// One figure of an area, some clusters and a day that can be held against that of another.
///
/// @param key tells it from others: code of an indicator, else the word for it, with what it is split by after `:`
/// @param name of an indicator; empty for others, whose words are texts
/// @param unit of an indicator; else its Chinese word is a key of the texts
/// @param value empty when unknown
/// @param target of an indicator that is set for this area
public record ComparedFigure(
        Group group,
        String key,
        Words name,
        Words unit,
        OptionalDouble value,
        OptionalDouble target,
        Better better,
        List<String> evidence) {

    public enum Group {
        CHAIN,
        PLATFORMS,
        FUNDS,
        RECOGNITIONS,
        INDICATORS
    }

    /// What a document calls something, and our translation, which may be empty.
    public record Words(String zh, String en) {

        static final Words NONE = new Words("", "");

        Cell cell() {
            return zh.isEmpty() ? Cell.none() : Cell.phrase("plain", CellValue.Entity.word(zh, zh, en));
        }
    }

    /// Which side leads.
    public enum Better {
        HIGHER,
        LOWER,
        NEITHER
    }

    public ComparedFigure {
        evidence = List.copyOf(evidence);
    }

    static ComparedFigure of(Group group, String key, String unit, OptionalDouble value, Better better) {
        return new ComparedFigure(
                group, key, Words.NONE, new Words(unit, ""), value, OptionalDouble.empty(), better, List.of());
    }

    ComparedFigure from(List<String> ids) {
        return new ComparedFigure(group, key, name, unit, value, target, better, ids);
    }

    Cell label() {
        if (group == Group.INDICATORS) {
            return name.cell();
        }
        int split = key.indexOf(':');
        return split < 0
                ? Cell.word("figure." + key)
                : Cell.phrase(
                        "split",
                        new CellValue.Word("figure." + key.substring(0, split)),
                        detail(key.substring(split + 1)));
    }

    Cell unitCell() {
        return group == Group.INDICATORS ? unit.cell() : Cell.word("unit." + unit.zh());
    }

    private CellValue detail(String constant) {
        if (group == Group.CHAIN) {
            return new CellValue.Word("ChainPosition." + constant);
        }
        OfficialTerm term =
                group == Group.PLATFORMS ? PlatformLevel.valueOf(constant) : RecognitionType.valueOf(constant);
        return Cell.term(term).value();
    }
}
