package org.yuntu.analysis;

/// A column of a [ResultTable]; its heading is a text of the bundle.
///
/// @param unit key of `analysis.unit.<unit>`; needed by numbers, empty for all else
/// @param derived whether the figures follow from a rule or a formula of ours instead of being read or counted;
/// the heading says so
public record Column(String key, Kind kind, String unit, boolean derived) {

    public enum Kind {
        TEXT,
        INTEGER,
        DECIMAL,
        SHARE,
        MONEY,
        DATE,
        FLAG,
        ENTITY,
        LIST;

        public boolean isNumber() {
            return switch (this) {
                case INTEGER, DECIMAL, SHARE, MONEY -> true;
                case TEXT, DATE, FLAG, ENTITY, LIST -> false;
            };
        }

        boolean takes(CellValue value) {
            return switch (value) {
                case CellValue.Nothing _ -> true;
                case CellValue.Text _, CellValue.Word _, CellValue.Phrase _ -> this == TEXT;
                case CellValue.Whole _ -> this == INTEGER || this == DECIMAL;
                case CellValue.Decimal _ -> this == DECIMAL;
                case CellValue.Share _ -> this == SHARE;
                case CellValue.Money _ -> this == MONEY;
                case CellValue.Day _ -> this == DATE;
                case CellValue.Flag _ -> this == FLAG;
                case CellValue.Entity _ -> this == ENTITY;
                case CellValue.Many _ -> this == LIST;
            };
        }
    }

    public Column {
        if (kind.isNumber() == unit.isEmpty()) {
            throw new IllegalArgumentException("A unit belongs to numbers, and numbers have one: " + key);
        }
    }

    /// Text, word or sentence.
    public static Column text(String key) {
        return new Column(key, Kind.TEXT, "", false);
    }

    public static Column integer(String key, String unit) {
        return new Column(key, Kind.INTEGER, unit, false);
    }

    public static Column decimal(String key, String unit) {
        return new Column(key, Kind.DECIMAL, unit, false);
    }

    /// A part of a whole, 0..1, shown as per cent.
    public static Column share(String key) {
        return new Column(key, Kind.SHARE, "percent", false);
    }

    public static Column money(String key) {
        return new Column(key, Kind.MONEY, "cny", false);
    }

    public static Column date(String key) {
        return new Column(key, Kind.DATE, "", false);
    }

    public static Column flag(String key) {
        return new Column(key, Kind.FLAG, "", false);
    }

    public static Column entity(String key) {
        return new Column(key, Kind.ENTITY, "", false);
    }

    public static Column list(String key) {
        return new Column(key, Kind.LIST, "", false);
    }

    public Column asDerived() {
        return new Column(key, kind, unit, true);
    }
}
