package org.litopys.export;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML in UTF-8, a line an element; characters that XML cannot hold become U+FFFD. */
final class Xml implements AutoCloseable {
  private static final String ENCODING = "UTF-8";

  private final XMLStreamWriter out;

  /** What stands in an element. */
  interface Content {
    void write() throws XMLStreamException;
  }

  /** The stream stays open. */
  Xml(OutputStream stream) throws XMLStreamException {
    this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, ENCODING);
    out.writeStartDocument(ENCODING, "1.0");
    line();
  }

  /** An element with a namespace for itself and all in it. */
  void root(String name, String namespace, String[] attributes, Content content)
      throws XMLStreamException {
    out.writeStartElement(name);
    out.writeDefaultNamespace(namespace);
    fill(attributes, content);
  }

  /**
   * An element with others in it.
   *
   * @param attributes names and values by turns
   */
  void element(String name, String[] attributes, Content content) throws XMLStreamException {
    out.writeStartElement(name);
    fill(attributes, content);
  }

  private void fill(String[] attributes, Content content) throws XMLStreamException {
    write(attributes);
    line();
    content.write();
    out.writeEndElement();
    line();
  }

  /** An element without anything in it. */
  void empty(String name, String... attributes) throws XMLStreamException {
    out.writeEmptyElement(name);
    write(attributes);
    line();
  }

  /** An element with a text; none where the text is empty. */
  void text(String name, String text, String... attributes) throws XMLStreamException {
    if (!text.isEmpty()) {
      out.writeStartElement(name);
      write(attributes);
      out.writeCharacters(legal(text));
      out.writeEndElement();
      line();
    }
  }

  private void write(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
  }

  private void line() throws XMLStreamException {
    out.writeCharacters("\n");
  }

  private static String legal(String text) {
    return text.codePoints()
        .map(c -> isLegal(c) ? c : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The characters of XML 1.0. */
  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  @Override
  public void close() throws XMLStreamException {
    out.writeEndDocument();
    out.flush();
  }
}
