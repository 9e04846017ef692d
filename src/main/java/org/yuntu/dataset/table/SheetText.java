package org.yuntu.dataset.table;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Text of a shared or inline string: its runs without the phonetic ones.
final class SheetText {

    private SheetText() {}

    /// Reads up to the end of the element `within`, one character more than a cell may hold at most.
    static void read(XMLStreamReader xml, String within, StringBuilder into) throws XMLStreamException {
        int phonetic = 0;
        boolean text = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    phonetic += xml.getLocalName().equals("rPh") ? 1 : 0;
                    text = phonetic == 0 && xml.getLocalName().equals("t");
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text) {
                        append(xml, into);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    text = false;
                    if (xml.getLocalName().equals(within)) {
                        return;
                    }
                    phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
                }
                default -> {}
            }
        }
    }

    static void append(XMLStreamReader xml, StringBuilder into) {
        int room = Cells.MAX_CHARS + 1 - into.length();
        if (room > 0) {
            into.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
        }
    }

    /// `_x000D_` is how workbooks write a carriage return (ECMA-376 22.9.2.19).
    static String unescaped(StringBuilder text) {
        int at = text.indexOf("_x");
        while (at >= 0) {
            if (at + 7 <= text.length() && text.charAt(at + 6) == '_') {
                int code = hex(text, at + 2);
                if (code >= 0) {
                    text.replace(at, at + 7, String.valueOf((char) code));
                }
            }
            at = text.indexOf("_x", at + 1);
        }
        return text.toString();
    }

    private static int hex(StringBuilder text, int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code << 4 | digit;
        }
        return code;
    }
}
