package io.blotter.bootstrap.testing;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A copy of all sources, whose changes are compiled onto the classes of this build and tested. */
public final class SourcesForTests {
  private static final Path OURS = CheckoutForTests.SOURCES;
  private static final List<String> AS_THE_BUILD_DOES =
      List.of("-Xlint:all,-processing,-classfile,-path,-serial", "-Werror", "-parameters");

  private final Path folder;
  private final Path classes;
  private final Path testClasses;
  private final String libraries;

  private SourcesForTests(Path folder) throws IOException {
    this.folder = folder.resolve("sources");
    this.classes = folder.resolve("classes");
    this.testClasses = folder.resolve("test-classes");
    var entries =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .filter(Files::exists)
            .toList();
    for (var entry : entries.stream().filter(SourcesForTests::isProduct).toList()) {
      var test = entry.toString().matches(".*(test-classes|-tests\\.jar)$");
      merge(entry, test ? testClasses : classes);
    }
    this.libraries =
        entries.stream()
            .filter(entry -> !isOurs(entry))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
  }

  public static SourcesForTests in(Path folder) throws IOException {
    var copy = new SourcesForTests(folder);
    for (var file : files(OURS)) {
      var to = copy.folder.resolve(file);
      Files.createDirectories(to.getParent());
      Files.copy(OURS.resolve(file), to);
    }
    return copy;
  }

  private static boolean isOurs(Path entry) {
    return entry.toAbsolutePath().startsWith(OURS);
  }

  /** All of ours but the generator, which is no part of what is shipped. */
  private static boolean isProduct(Path entry) {
    return isOurs(entry)
        && !OURS.relativize(entry.toAbsolutePath()).toString().contains("generator");
  }

  public Path path(String file) {
    return folder.resolve(file);
  }

  /** The files that are new or differ. */
  public Set<String> changed() throws IOException {
    var changed = new TreeSet<String>();
    for (var file : files(folder)) {
      var ours = OURS.resolve(file);
      if (Files.notExists(ours) || Files.mismatch(ours, folder.resolve(file)) >= 0) {
        changed.add(file);
      }
    }
    return changed;
  }

  /** Compiles what changed, and these tests; a warning is an error. */
  public void compile(List<String> tests) throws IOException {
    var changed = changed();
    compile(
        changed.stream().filter(file -> file.matches(".*/src/main/java/.*\\.java")).toList(),
        classes,
        path(classes));
    var wanted = tests.stream().map(SourcesForTests::source).toList();
    compile(
        files(folder).stream()
            .filter(file ->
                (changed.contains(file) && file.matches(".*/src/test/java/.*\\.java"))
                    || wanted.stream().anyMatch(file::endsWith))
            .toList(),
        testClasses,
        path(testClasses, classes));
    for (var file : changed) {
      var resources = file.indexOf("/src/main/resources/");
      if (resources >= 0) {
        var to = classes.resolve(file.substring(resources + "/src/main/resources/".length()));
        Files.createDirectories(to.getParent());
        Files.copy(folder.resolve(file), to, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static String source(String test) {
    return "/src/test/java/" + test.replaceFirst("#.*", "").replace('.', '/') + ".java";
  }

  private void compile(List<String> files, Path to, String classPath) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var said = new StringWriter();
    try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      var sources =
          manager.getJavaFileObjectsFromPaths(files.stream().map(folder::resolve).toList());
      var options = new ArrayList<>(AS_THE_BUILD_DOES);
      options.addAll(
          List.of("-proc:none", "-implicit:class", "-d", to.toString(), "-cp", classPath));
      options.addAll(List.of("-sourcepath", testSources()));
      if (!compiler.getTask(said, manager, null, options, null, sources).call()) {
        throw new AssertionError(said);
      }
    }
  }

  /** The tests of modules that this one does not see. */
  private String testSources() {
    return Stream.of("adapters-persistence", "application", "architecture", "migrations")
        .map(module -> folder.resolve(module).resolve("src/test/java").toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private String path(Path... entries) {
    return Stream.concat(Stream.of(entries).map(Path::toString), Stream.of(libraries))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Runs tests in a module's folder, pages and examples written anew; all that they said. */
  public String test(String module, List<String> tests) throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.timezone=UTC",
                "-cp",
                path(testClasses, classes),
                TestRun.class.getName()));
    command.addAll(tests);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(folder.resolve(module).toFile());
    builder.environment().putAll(Map.of("BLOTTER_RECORD", "1"));
    var process = builder.start();
    process.getOutputStream().close();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new AssertionError(said);
    }
    return said;
  }

  /** What is written by hand, or as by hand. */
  private static List<String> files(Path root) throws IOException {
    var files = new ArrayList<String>();
    try (var tops = Files.list(root)) {
      for (var top : tops.toList()) {
        var name = root.relativize(top).toString();
        if (name.matches("docs|.*\\.md")) {
          walk(root, top, files);
        } else if (Files.isDirectory(top.resolve("src"))) {
          walk(root, top.resolve("src"), files);
        }
      }
    }
    return files;
  }

  private static void walk(Path root, Path top, List<String> files) throws IOException {
    try (var found = Files.walk(top)) {
      found
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .forEach(files::add);
    }
  }

  private static void merge(Path entry, Path to) throws IOException {
    if (Files.isDirectory(entry)) {
      copy(entry, to);
    } else {
      try (var jar = FileSystems.newFileSystem(entry)) {
        copy(jar.getPath("/"), to);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
