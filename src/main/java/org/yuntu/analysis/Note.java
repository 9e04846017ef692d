package org.yuntu.analysis;

import java.util.List;

/// A sentence beside the tables: what was found, what to do, or where the answer ends.
///
/// @param key of `analysis-<id>.note.<key>`, else `analysis.note.<key>`
public record Note(Level level, String key, List<CellValue> arguments) {

    public enum Level {
        /// What the tables come to.
        FINDING,
        /// What to do about it.
        ADVICE,
        /// What the answer cannot know or leaves out.
        LIMIT
    }

    public Note {
        arguments = List.copyOf(arguments);
    }

    public static Note finding(String key, CellValue... arguments) {
        return new Note(Level.FINDING, key, List.of(arguments));
    }

    public static Note advice(String key, CellValue... arguments) {
        return new Note(Level.ADVICE, key, List.of(arguments));
    }

    public static Note limit(String key, CellValue... arguments) {
        return new Note(Level.LIMIT, key, List.of(arguments));
    }
}
