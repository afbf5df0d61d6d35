package io.blotter.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads what stands in a class file, and what stands beside it. */
final class ClassFiles {
  private ClassFiles() {}

  /** The string literals of a class; of a concatenation, the constant parts. */
  static Stream<String> literals(JavaClass type) {
    var pool = ClassFile.of().parse(bytes(type)).constantPool();
    return StreamSupport.stream(pool.spliterator(), false)
        .filter(StringEntry.class::isInstance)
        .map(entry -> ((StringEntry) entry).stringValue());
  }

  /** The file with the class's name and another ending, if there is one. */
  static Optional<InputStream> beside(JavaClass type, String ending) {
    var file = address(type).toString().replaceFirst("\\.class$", ending);
    try {
      return Optional.of(URI.create(file).toURL().openStream());
    } catch (FileNotFoundException none) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(JavaClass type) {
    try (var file = address(type).toURL().openStream()) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URI address(JavaClass type) {
    return type.getSource().orElseThrow().getUri();
  }
}
