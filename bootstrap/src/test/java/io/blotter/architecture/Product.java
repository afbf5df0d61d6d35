package io.blotter.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the rules are applied to. */
final class Product {
  private Product() {}

  /** The classes of every module, without tests. */
  static JavaClasses classes() {
    return new ClassFileImporter().withImportOption(Product::isMain).importPackages("io.blotter");
  }

  /** The folders with the modules' compiled tests. */
  static List<Path> testClasses() throws IOException {
    return inEveryModule("target/test-classes");
  }

  /** The folders that exist under this path in a module. */
  static List<Path> inEveryModule(String path) throws IOException {
    try (var modules = Files.list(root())) {
      return modules.map(module -> module.resolve(path)).filter(Files::isDirectory).toList();
    }
  }

  private static Path root() {
    return Path.of(Files.exists(Path.of("mvnw")) ? "." : "..");
  }

  private static boolean isMain(Location location) {
    return !location.contains("/test-classes/") && !location.contains("-tests.jar");
  }
}
