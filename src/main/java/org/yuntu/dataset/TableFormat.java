package org.yuntu.dataset;

/// What kind of file a table stands in, told by its content and never by its name alone.
public enum TableFormat {
    CSV,
    XLSX,
    XLS;

    public boolean spreadsheet() {
        return this != CSV;
    }
}
