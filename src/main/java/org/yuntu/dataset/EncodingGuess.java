package org.yuntu.dataset;

import java.util.Optional;

/// How the bytes of a text were read, why, and what else they could be. Shown to the user, who may overrule it.
///
/// @param name IANA name; the prevailing one when the file is read line by line
/// @param sure false when the user should look at a preview before applying
/// @param alternative the next best reading, if any
public record EncodingGuess(String name, Why why, boolean sure, Optional<String> alternative) {

    /// Reasons; the text of each is `table.encoding.<name>`.
    public enum Why {
        BYTE_ORDER_MARK,
        NUL_PATTERN,
        ONLY_ASCII,
        VALID_UTF8,
        /// Valid UTF-8 too, but without Han, whereas GB18030 gives common Chinese: 太原 in GBK is such a text.
        COMMON_HAN,
        VALID_GB18030,
        /// Neither fits the whole file: every line is read in the encoding that fits it.
        LINE_BY_LINE,
        CHOSEN,
        SPREADSHEET
    }
}
