package io.blotter.toolchain.differ;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** The schema as it should be: SQL files in which the order of statements does not matter. */
public final class Model {
  private final List<ModelFile> files;

  private Model(List<ModelFile> files) {
    this.files = files;
  }

  /** Reads every SQL file below a folder. */
  public static Model in(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      var files = new ArrayList<ModelFile>();
      for (var path : paths.filter(path -> path.toString().endsWith(".sql")).sorted().toList()) {
        files.add(new ModelFile(folder.relativize(path).toString(), Files.readString(path)));
      }
      return new Model(LikelyOrder.of(files));
    }
  }

  /** What the files say was renamed. */
  public List<RenameHint> hints() {
    return files.stream().flatMap(file -> file.hints().stream()).toList();
  }

  /**
   * Makes the schema in an empty database: what fails is tried again for as long as anything else
   * succeeds.
   *
   * @throws ModelRefused naming file, line and reason of every statement that is left
   */
  public void applyTo(ScratchDatabase database) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("set local check_function_bodies = off");
      var left = wholeFiles(statement);
      while (!left.isEmpty()) {
        var failures = round(statement, left);
        if (failures.size() == left.size()) {
          throw new ModelRefused(failures.stream().map(Failure::toString).toList());
        }
        left = failures.stream().map(Failure::statement).toList();
      }
      connection.commit();
    }
  }

  /**
   * A file in one go, as most can be run; what is left of the others goes statement by statement.
   */
  private List<ModelFile.Line> wholeFiles(Statement statement) throws SQLException {
    var left = files;
    for (var before = -1; before != left.size(); ) {
      before = left.size();
      var failed = new ArrayList<ModelFile>();
      for (var file : left) {
        var script =
            file.statements().stream()
                .map(line -> line.statement().text())
                .collect(Collectors.joining(";\n"));
        if (!script.isEmpty() && tried(statement, script) != null) {
          failed.add(file);
        }
      }
      left = failed;
    }
    return left.stream().flatMap(file -> file.statements().stream()).toList();
  }

  private static List<Failure> round(Statement statement, List<ModelFile.Line> lines)
      throws SQLException {
    var failures = new ArrayList<Failure>();
    for (var line : lines) {
      var reason = tried(statement, line.statement().text());
      if (reason != null) {
        failures.add(new Failure(line, reason));
      }
    }
    return failures;
  }

  private static @Nullable PSQLException tried(Statement statement, String sql)
      throws SQLException {
    statement.execute("savepoint here");
    try {
      statement.execute(sql);
      statement.execute("release savepoint here");
      return null;
    } catch (PSQLException e) {
      statement.execute("rollback to savepoint here;release savepoint here");
      return e;
    }
  }

  /** A statement that PostgreSQL refuses. */
  private record Failure(ModelFile.Line statement, PSQLException reason) {
    @Override
    public String toString() {
      var message = reason.getServerErrorMessage();
      var position = message == null ? 0 : Math.max(0, message.getPosition() - 1);
      var text = statement.statement().text();
      var line =
          statement.statement().line()
              + (int)
                  text.substring(0, Math.min(position, text.length()))
                      .chars()
                      .filter(c -> c == '\n')
                      .count();
      return "%s:%d: %s".formatted(statement.file(), line, StatementFailed.reason(reason));
    }
  }
}
