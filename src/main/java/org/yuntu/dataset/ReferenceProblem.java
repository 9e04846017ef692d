package org.yuntu.dataset;

/// One cell of a reference file that cannot be read, and what to do about it. For maintainers of
/// `datasets/reference`.
///
/// @param line 1-based line as an editor shows it, 0 for the file as a whole
/// @param column header of the column, or empty
/// @param value what stands there
/// @param remedy what was expected instead
public record ReferenceProblem(String file, long line, String column, String value, String remedy) {

    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line;
        String cell = column.isEmpty() ? "" : " column " + column + " is '" + value + "'";
        return place + cell + ": " + remedy;
    }
}
