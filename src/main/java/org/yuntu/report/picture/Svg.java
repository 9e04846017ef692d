package org.yuntu.report.picture;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes one SVG document; names of firms and products are escaped by the writer, and all words are real `<text>`.
///
/// Looks come from classes of `picture.css`: a page links that file, a file of its own carries it inside.
final class Svg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newInstance();

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    /// @param label what the picture shows, for those who cannot see it
    Svg(String id, double width, double height, String label) {
        try {
            xml = FACTORY.createXMLStreamWriter(out);
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace(NAMESPACE);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        attribute("id", id);
        attribute("class", "picture");
        attribute("viewBox", "0 0 " + number(width) + " " + number(height));
        attribute("role", "group");
        attribute("aria-label", label);
    }

    /// Opens an element with attributes given as name, value, name, value …
    Svg open(String element, Object... attributes) {
        try {
            xml.writeStartElement(element);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        for (int i = 0; i < attributes.length; i += 2) {
            attribute((String) attributes[i], attributes[i + 1]);
        }
        return this;
    }

    Svg close() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /// An element without content.
    Svg add(String element, Object... attributes) {
        return open(element, attributes).close();
    }

    Svg text(double x, double y, String style, String words) {
        return open("text", "x", x, "y", y, "class", style).words(words).close();
    }

    /// What a pointer that rests on the element is told.
    Svg title(String words) {
        return open("title").words(words).close();
    }

    Svg words(String words) {
        try {
            xml.writeCharacters(printable(words));
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The document; all elements but the first must be closed.
    String end() {
        close();
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    /// With at most one decimal place, which is finer than a screen.
    static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded)
                ? String.valueOf((long) rounded)
                : String.format(Locale.ROOT, "%.1f", rounded);
    }

    private void attribute(String name, Object value) {
        try {
            xml.writeAttribute(name, value instanceof Double d ? number(d) : printable(value.toString()));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Without characters that XML forbids even when escaped.
    private static String printable(String words) {
        return words.codePoints()
                .filter(c ->
                        c == '\t' || c == '\n' || c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c < 0xFFFE || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
