package io.blotter.toolchain.cli;

import io.blotter.toolchain.environment.DatabaseComment;
import io.blotter.toolchain.environment.DatabaseMark;
import io.blotter.toolchain.revision.RevisionException;
import io.blotter.toolchain.transfer.Backup;
import io.blotter.toolchain.transfer.Replacement;
import io.blotter.toolchain.transfer.Restoration;
import io.blotter.toolchain.transfer.TransferException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.UnaryOperator;

/** A database whose place another one takes, when that is whole: until then it stays as it is. */
final class ReplacedDatabase {
  private static final String EMPTY =
      """
      select not exists (
        select
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        where n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
      )
      """;

  private final DbOptions options;
  private final Target target;
  private final String what;

  /**
   * @param what the command that does this
   */
  ReplacedDatabase(DbOptions options, Target target, String what) {
    this.options = options;
    this.target = target;
    this.what = what;
  }

  /**
   * Refuses production's, another environment's, and one that has no mark and is not empty.
   *
   * @param yes whether what is in there may go
   */
  void require(boolean yes) throws SQLException {
    target.requireNotProduction(what);
    var here = target.environment().environment();
    try (var connection = target.maintenance().getConnection()) {
      var mark = new DatabaseMark(connection, target.name());
      var marked = mark.environment();
      if (marked.isPresent() && marked.get() != here) {
        throw new CommandException(
            "'%s' is refused: the database %s says that it belongs to %s, and this is %s."
                .formatted(what, target.name(), marked.get(), here));
      }
      if (DatabaseComment.of(connection, target.name()).isEmpty() || isEmpty()) {
        return;
      }
      if (marked.isEmpty() && !target.database().isLocal()) {
        throw new CommandException(
            "'%s' is refused: the database %s does not say whose it is. If everything in it may be replaced, say so in it: %s;"
                .formatted(what, target.name(), mark.saying(here, false)));
      }
      if (!yes) {
        throw new CommandException(
            "The database %s is not empty: give --yes to replace what is in it."
                .formatted(target.name()));
      }
    }
  }

  /** Refuses what is personal or secret where that may not be. */
  void requireFit(Backup backup) {
    var here = target.environment().environment();
    if (backup.isSensitive() && !here.isSensitive()) {
      throw new CommandException(
          "'%s' is refused: what is personal may not be in %s. Take what is public: 'blotter db dump --public'."
              .formatted(what, here));
    }
  }

  /**
   * Restores, and replaces.
   *
   * @param comment what the database says in the end, of what it says until then
   * @return what was restored
   */
  String by(Backup backup, UnaryOperator<String> comment) {
    try (var scratch = options.scratch(target);
        var connection = target.maintenance().getConnection()) {
      var restored =
          new Restoration(scratch, options.revisions(), options.printer()::progress)
              .restore(backup);
      new Replacement(connection, target.name())
          .by(restored.database().name(), scratch.name(), comment.apply(marked(connection)));
      return restored.said();
    } catch (TransferException | RevisionException e) {
      throw new CommandException(
          e.getMessage() + " Nothing was changed: " + target.name() + " is as it was.", e);
    } catch (SQLException e) {
      throw target.database().explain(e);
    }
  }

  private String marked(Connection connection) throws SQLException {
    var mark = new DatabaseMark(connection, target.name());
    return mark.environment().isPresent()
        ? DatabaseComment.of(connection, target.name()).orElse("")
        : mark.text(target.environment().environment(), target.mayBeDisposable());
  }

  private boolean isEmpty() throws SQLException {
    try (var connection = target.dataSource().getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(EMPTY)) {
      return row.next() && row.getBoolean(1);
    }
  }
}
