package io.blotter.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A mapper's XML: whose it is, and the ids of its statements. */
record StatementFile(String namespace, Set<String> ids) {
  private static final Set<String> STATEMENTS = Set.of("select", "insert", "update", "delete");

  static boolean exists(JavaClass mapper) {
    return find(mapper).isPresent();
  }

  /** The file beside {@code mapper}; one without statements where there is none. */
  static StatementFile of(JavaClass mapper) {
    return find(mapper).orElse(new StatementFile(mapper.getName(), Set.of()));
  }

  static StatementFile read(Path file) {
    try {
      return read(Files.newInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StatementFile read(InputStream xml) {
    try (xml) {
      var mapper = parse(xml).getDocumentElement();
      return new StatementFile(mapper.getAttribute("namespace"), statements(mapper));
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("cannot read a mapper's XML", e);
    }
  }

  private static Optional<StatementFile> find(JavaClass mapper) {
    return ClassFiles.beside(mapper, ".xml").map(StatementFile::read);
  }

  private static Document parse(InputStream xml)
      throws IOException, SAXException, ParserConfigurationException {
    var factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(xml);
  }

  private static Set<String> statements(Element mapper) {
    var ids = new TreeSet<String>();
    for (var node = mapper.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && STATEMENTS.contains(element.getTagName())) {
        ids.add(element.getAttribute("id"));
      }
    }
    return ids;
  }
}
