package io.blotter.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the rules are applied to. */
final class Product {
  /** What a page's template was made into. */
  private static final Pattern TEMPLATE = Pattern.compile(".*/Jte\\w+Generated\\.class");

  private Product() {}

  /** The classes of every module, without tests. */
  static JavaClasses classes() {
    return new ClassFileImporter().withImportOption(Product::isMain).importPackages("io.blotter");
  }

  /** The folders that exist under this path in a module. */
  static List<Path> inEveryModule(String path) throws IOException {
    try (var modules = Files.list(Path.of(Files.exists(Path.of("mvnw")) ? "." : ".."))) {
      return modules.map(module -> module.resolve(path)).filter(Files::isDirectory).toList();
    }
  }

  /** The sources of every module, tests included. */
  static List<Path> javaFiles() throws IOException {
    var found = new ArrayList<Path>();
    for (var kind : List.of("src/main/java", "src/test/java")) {
      for (var folder : inEveryModule(kind)) {
        try (var files = Files.walk(folder)) {
          files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
        }
      }
    }
    return found;
  }

  private static boolean isMain(Location location) {
    return !location.contains("/test-classes/")
        && !location.contains("-tests.jar")
        && !location.matches(TEMPLATE);
  }
}
