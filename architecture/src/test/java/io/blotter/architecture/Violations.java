package io.blotter.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A rule's fixture: a few sources that break it, and others that come close and do not. Those that
 * break it begin with {@code // red}.
 */
record Violations(Path sources) {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /** Shared, as it remembers what it has read of the class path. */
  private static final StandardJavaFileManager FILES =
      COMPILER.getStandardFileManager(null, null, UTF_8);

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

  /** The fixture of the rule with this name: a folder of resources, in kebab case. */
  static Violations of(String rule) {
    return new Violations(all().resolve(rule.toLowerCase(Locale.ROOT).replace('_', '-')));
  }

  /** Where the fixtures are: one folder for each rule. */
  static Path all() {
    try {
      return Path.of(Violations.class.getResource("/violations").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The names of the classes that break the rule. */
  Set<String> red() throws IOException {
    return files(".java").stream()
        .filter(file -> text(file).startsWith("// red"))
        .map(Violations::className)
        .collect(Collectors.toSet());
  }

  /** Compiles everything into {@code target}, with mapper XML beside the class of its name. */
  JavaClasses compiledTo(Path target) throws IOException {
    compile(target);
    for (var xml : files(".xml")) {
      var mapper = className(Path.of(xml.toString().replace(".xml", ".java")));
      Files.copy(xml, target.resolve(mapper.replace('.', '/') + ".xml"));
    }
    return new ClassFileImporter().importPath(target);
  }

  private void compile(Path target) throws IOException {
    var messages = new StringWriter();
    var options =
        List.of(
            "-proc:none",
            "-nowarn",
            "-d",
            target.toString(),
            "-classpath",
            System.getProperty("java.class.path"));
    var units = FILES.getJavaFileObjectsFromPaths(files(".java"));
    var succeeded = COMPILER.getTask(messages, FILES, null, options, null, units).call();
    assertThat(succeeded).as(messages.toString()).isTrue();
  }

  private List<Path> files(String ending) throws IOException {
    try (var files = Files.list(sources)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String className(Path file) {
    var declaration = PACKAGE.matcher(text(file));
    assertThat(declaration.find()).as("%s names its package", file).isTrue();
    return declaration.group(1) + "." + file.getFileName().toString().replace(".java", "");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
