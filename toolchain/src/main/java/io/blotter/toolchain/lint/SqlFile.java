package io.blotter.toolchain.lint;

import io.blotter.toolchain.revision.Revision;
import io.blotter.toolchain.revision.RevisionFile;
import io.blotter.toolchain.revision.Revisions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One half of a revision as it lies on disk.
 *
 * @param name the path under which findings name it
 * @param transactional whether the runner wraps it in a transaction
 * @param message what its header says that it does; empty when the header does not say
 * @param backwardCompatible whether it is said that older code goes on to work after it
 */
public record SqlFile(
    String name,
    String text,
    boolean transactional,
    Direction direction,
    String message,
    boolean backwardCompatible) {
  private static final Pattern MESSAGE = Pattern.compile("(?m)^--[ \\t]*message:[ \\t]*(.*?)\\s*$");

  private static final Pattern COMPATIBLE =
      Pattern.compile("(?m)^--[ \\t]*backward compatible:[ \\t]*yes[ \\t]*$");

  private static final Pattern NOT_BLOCKING =
      Pattern.compile("(?m)^--[ \\t]*blocking:[ \\t]*no[ \\t]*$");

  /** Which way a file takes the schema. */
  public enum Direction {
    UP,
    DOWN
  }

  /** Whether its head says that nobody waits for it. */
  boolean isCalledNotBlocking() {
    return NOT_BLOCKING.matcher(text).find();
  }

  /** A file whose message is read from its header. */
  public static SqlFile of(String name, String text, boolean transactional, Direction direction) {
    var message = MESSAGE.matcher(text);
    return new SqlFile(
        name,
        text,
        transactional,
        direction,
        message.find() ? message.group(1) : "",
        COMPATIBLE.matcher(text).find());
  }

  /**
   * The files of all revisions in the order in which they run: those that lead up, then the others.
   *
   * @param folder which holds {@code up} and {@code down}
   */
  public static List<SqlFile> of(Revisions revisions, Path folder) {
    var files = new ArrayList<SqlFile>();
    var sorted =
        revisions.files().values().stream()
            .sorted(Comparator.comparing(RevisionFile::name))
            .toList();
    for (var file : sorted) {
      var path = folder.resolve("up").resolve(file.name()).toString();
      files.add(
          of(path, file.up(), file.upInTransaction(), Direction.UP)
              .called(isCompatible(revisions, file)));
    }
    for (var file : sorted) {
      var down = file.down();
      if (down != null) {
        var path = folder.resolve("down").resolve(file.name()).toString();
        files.add(of(path, down, file.downInTransaction(), Direction.DOWN));
      }
    }
    return files;
  }

  private SqlFile called(boolean backwardCompatible) {
    return new SqlFile(name, text, transactional, direction, message, backwardCompatible);
  }

  /**
   * The head's word, which a seal takes over; files that are older than that word have the graph's.
   */
  private static boolean isCompatible(Revisions revisions, RevisionFile file) {
    var said = file.backwardCompatible();
    return said != null
        ? said
        : revisions.graph().find(file.id()).stream().anyMatch(Revision::backwardCompatible);
  }

  /** A file on disk. It leads down when its folder is called {@code down}. */
  public static SqlFile read(Path path) throws IOException {
    var folder = path.toAbsolutePath().getParent();
    var down = folder != null && folder.endsWith("down");
    return of(
        path.toString(),
        Files.readString(path),
        RevisionFile.isTransactional(path),
        down ? Direction.DOWN : Direction.UP);
  }
}
