package io.blotter.bootstrap.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs that a machine may have. */
public final class ProgramForTests {
  private ProgramForTests() {}

  /** Where it lies; Debian puts some where only root's PATH leads. */
  public static Optional<Path> find(String name) {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.concat(Arrays.stream(path.split(File.pathSeparator, -1)), Stream.of("/usr/sbin"))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** What a program and its exit code say. */
  public record Said(int code, String text) {}

  /** Runs it in a folder; the test is skipped, by the program's name, where there is none. */
  public static Said run(Path folder, String name, String... words)
      throws IOException, InterruptedException {
    return run(folder, Map.of(), name, words);
  }

  /** The same with more in its environment. */
  public static Said run(Path folder, Map<String, String> environment, String name, String... words)
      throws IOException, InterruptedException {
    var program = find(name);
    assumeTrue(program.isPresent(), "no " + name + " here");
    var command = new ArrayList<>(List.of(program.orElseThrow().toString()));
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("HOME", folder.toString());
    builder.environment().putAll(environment);
    var process = builder.start();
    process.getOutputStream().close();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      throw new AssertionError(name + " does not end: " + text);
    }
    return new Said(process.exitValue(), text);
  }
}
