package io.blotter.bootstrap.command.db;

import io.blotter.bootstrap.Main;
import io.blotter.toolchain.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs {@code blotter} as a process of its own, with variables of its own. */
public final class Shell {
  private final Path folder;
  private final Map<String, String> variables = new HashMap<>();
  private final List<String> before = new ArrayList<>();
  private String input = "";

  /**
   * @param folder where the process runs, and where its output is kept
   */
  public Shell(Path folder) {
    this.folder = folder;
  }

  /** Gives the process this to read. */
  public Shell fed(String text) {
    input = text;
    return this;
  }

  /** Lets everybody do everything with the files that the process makes and says nothing about. */
  public Shell withoutUmask() {
    before.addAll(List.of("sh", "-c", "umask 0; exec \"$@\"", "sh"));
    return this;
  }

  /** Lets no file of the process become larger than so many blocks of 512 or 1,024 bytes. */
  Shell withFilesUpTo(int blocks) {
    before.addAll(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"));
    return this;
  }

  /** What a command printed, and how it ended. */
  public record Ended(int code, String out, String err) {}

  public Shell with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  public Shell at(TestDatabase database) {
    return with("DATABASE_URL", url(database));
  }

  static String url(TestDatabase database) {
    return database
        .jdbcUrl()
        .replace("//", "//" + database.user() + ':' + database.password() + '@');
  }

  public Ended run(String... arguments) throws IOException, InterruptedException {
    return ended(start(arguments));
  }

  /** Begins to run it. */
  Process start(String... arguments) throws IOException {
    var line = new ArrayList<>(before);
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    line.addAll(List.of(arguments));
    var process =
        new ProcessBuilder(line)
            .directory(folder.toFile())
            .redirectOutput(folder.resolve("out.txt").toFile())
            .redirectError(folder.resolve("err.txt").toFile());
    process
        .environment()
        .keySet()
        .removeIf(name ->
            name.matches(
                "(BLOTTER|DATABASE|DUMP|RESTORE)_.*|.*_SECRET_KEY|_JAVA_OPTIONS|(JAVA_TOOL|JDK_JAVA)_OPTIONS"));
    process.environment().putAll(variables);
    var running = process.start();
    try (var typed = running.outputWriter(StandardCharsets.UTF_8)) {
      typed.write(input);
    }
    return running;
  }

  /** Waits for its end. */
  Ended ended(Process running) throws IOException, InterruptedException {
    if (!running.waitFor(2, TimeUnit.MINUTES)) {
      running.destroyForcibly();
      throw new AssertionError(running.info() + " does not end");
    }
    return new Ended(
        running.exitValue(),
        Files.readString(folder.resolve("out.txt")),
        Files.readString(folder.resolve("err.txt")));
  }
}
