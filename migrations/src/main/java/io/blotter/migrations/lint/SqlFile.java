package io.blotter.migrations.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * One half of a revision as it lies on disk.
 *
 * @param name the path under which findings name it
 * @param transactional whether the runner wraps it in a transaction
 * @param message what its header says that it does; empty when the header does not say
 */
public record SqlFile(
    String name, String text, boolean transactional, Direction direction, String message) {
  private static final Pattern MESSAGE = Pattern.compile("(?m)^--[ \\t]*message:[ \\t]*(.*?)\\s*$");

  /** Which way a file takes the schema. */
  public enum Direction {
    UP,
    DOWN
  }

  /** A file whose message is read from its header. */
  public static SqlFile of(String name, String text, boolean transactional, Direction direction) {
    var message = MESSAGE.matcher(text);
    return new SqlFile(
        name, text, transactional, direction, message.find() ? message.group(1) : "");
  }

  /**
   * A file on disk. It leads down when its folder is called {@code down}, and runs outside a
   * transaction when {@code executeInTransaction=false} stands in the file of the same name with
   * {@code .conf} appended.
   */
  public static SqlFile read(Path path) throws IOException {
    var folder = path.toAbsolutePath().getParent();
    var down = folder != null && folder.endsWith("down");
    return of(
        path.toString(),
        Files.readString(path),
        transactional(path.resolveSibling(path.getFileName() + ".conf")),
        down ? Direction.DOWN : Direction.UP);
  }

  private static boolean transactional(Path conf) throws IOException {
    if (!Files.exists(conf)) {
      return true;
    }
    var settings = new Properties();
    try (var reader = Files.newBufferedReader(conf)) {
      settings.load(reader);
    }
    return !"false".equalsIgnoreCase(settings.getProperty("executeInTransaction", "true").strip());
  }
}
