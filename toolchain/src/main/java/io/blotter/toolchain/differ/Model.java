package io.blotter.toolchain.differ;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** The schema as it should be: SQL files in which the order of statements does not matter. */
public final class Model {
  /** Ends what a file set for itself. */
  private static final String CONFINE = "reset all;set local check_function_bodies = off";

  /** The last part of an object's name, as a difference calls it. */
  private static final Pattern OBJECT =
      Pattern.compile("(?<=^|; |: )[a-z ]+ (?:[^;:( ]+\\.)?(\"[^\"]+\"|[^\\s.:(]+)(?=[^;:]*: )");

  private static final int MAX_SHOWN = 3;

  private final List<ModelFile> files;
  private final List<String> passedOver;

  private Model(List<ModelFile> files, List<String> passedOver) {
    this.files = files;
    this.passedOver = passedOver;
  }

  /**
   * Reads every SQL file below a folder.
   *
   * @throws ModelException naming files that cannot be read and statements that do more than
   *     describe a schema
   */
  public static Model in(Path folder) throws IOException {
    var read = ModelFolder.read(folder);
    return new Model(LikelyOrder.of(read.files()), read.passedOver());
  }

  /** The files that it was read from, by their paths in the folder. */
  public List<String> files() {
    return files.stream().map(ModelFile::name).sorted().toList();
  }

  /** What lies in the folder and was not read. */
  public List<String> passedOver() {
    return passedOver;
  }

  /** Where the files say whose something is, which no revision does. */
  public List<String> owners() {
    return files.stream().flatMap(file -> file.owners().stream()).sorted().toList();
  }

  /** Statements about the objects that a refusal names, by file and line, for writing by hand. */
  public List<String> about(String refusal) {
    var names =
        OBJECT.matcher(refusal).results().map(match -> match.group(1)).collect(Collectors.toSet());
    return files.stream()
        .flatMap(file -> file.statements().stream())
        .filter(line -> line.statement().head(Integer.MAX_VALUE).stream().anyMatch(names::contains))
        .map(line ->
            "%s:%d says: %s"
                .formatted(
                    line.file(),
                    line.statement().line(),
                    StatementException.shortened(line.statement().text())))
        .limit(MAX_SHOWN)
        .toList();
  }

  /** What the files say was renamed. */
  public List<RenameHint> hints() {
    return files.stream().flatMap(file -> file.hints().stream()).toList();
  }

  /**
   * Makes the schema in an empty database: what fails is tried again for as long as anything else
   * succeeds.
   *
   * @throws ModelException naming file, line and reason of every statement that is left
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
          throw new ModelException(failures.stream().map(Failure::toString).toList());
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
        if (!script.isEmpty() && tried(statement, List.of(), script) != null) {
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
      var reason = tried(statement, line);
      if (reason != null) {
        failures.add(new Failure(line, reason));
      }
    }
    return failures;
  }

  private static @Nullable PSQLException tried(Statement statement, ModelFile.Line line)
      throws SQLException {
    return tried(statement, line.settings(), line.statement().text());
  }

  private static @Nullable PSQLException tried(
      Statement statement, List<String> settings, String sql) throws SQLException {
    statement.execute("savepoint here");
    try {
      for (var setting : settings) {
        statement.execute(setting);
      }
      statement.execute(sql);
      statement.execute("release savepoint here;" + CONFINE);
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
      return "%s:%d: %s".formatted(statement.file(), line, StatementException.reason(reason));
    }
  }
}
