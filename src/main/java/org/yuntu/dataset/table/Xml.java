package org.yuntu.dataset.table;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yuntu.dataset.TableException;

/// Pull parsing of workbook parts: no document types, no entities, nothing from outside.
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty("jdk.xml.dtd.support", "deny");
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    static XMLStreamReader reader(InputStream in) throws IOException {
        try {
            return FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw refused(e);
        }
    }

    /// What to throw for a part that does not parse; a document type and failed reads have their own names.
    static RuntimeException refused(XMLStreamException e) throws IOException {
        if (e.getNestedException() instanceof CharConversionException
                || e.getNestedException() instanceof UnsupportedEncodingException) {
            return new TableException(e, "damaged", firstLine(String.valueOf(e.getMessage())));
        }
        if (e.getNestedException() instanceof IOException io) {
            throw XlsxWorkbook.explained(io);
        }
        String message = String.valueOf(e.getMessage());
        boolean type = message.contains("DOCTYPE") || message.contains("DTD") || message.contains("entity");
        return new TableException(e, type ? "unsafe" : "damaged", type ? "DOCTYPE" : firstLine(message));
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
