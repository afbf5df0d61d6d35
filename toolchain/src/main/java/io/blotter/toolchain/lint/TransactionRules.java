package io.blotter.toolchain.lint;

import org.antlr.v4.runtime.tree.ParseTree;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Additional_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Script_additionalContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Script_transactionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Set_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Vacuum_modeContext;

/** L25, L27 and L28: transactions, and locks that others wait for. */
final class TransactionRules {
  private TransactionRules() {}

  static void check(Inspection file) {
    for (var statement : file.statements()) {
      switch (statement.tree()) {
        case Script_transactionContext transaction
            when transaction.SAVEPOINT() == null
                && transaction.RELEASE() == null
                && transaction.TO() == null ->
            file.report(Rule.L27, statement, "the runner begins and ends the transaction");
        case SQLParser.Lock_tableContext lock -> blocks(file, statement, lock, "LOCK TABLE");
        case SQLParser.Cluster_stmtContext cluster -> blocks(file, statement, cluster, "CLUSTER");
        case Script_additionalContext vacuum when full(vacuum) ->
            blocks(file, statement, vacuum, "VACUUM FULL");
        case Additional_statementContext refresh
            when refresh.REFRESH() != null && refresh.CONCURRENTLY() == null ->
            blocks(file, statement, refresh, "REFRESH MATERIALIZED VIEW");
        default -> {}
      }
    }
    for (var change : file.changes()) {
      if (change.what() instanceof TableChange.DetachPartition detach && !detach.concurrently()) {
        blocks(file, change.statement(), detach.table(), "DETACH PARTITION");
      }
    }
    patience(file);
  }

  private static void blocks(Inspection file, Statement statement, ParseTree tree, String what) {
    var tables = Relations.every(tree);
    if (tables.isEmpty()) {
      file.report(Rule.L28, statement, what + " shuts everybody out of every table");
    }
    tables.forEach(table -> blocks(file, statement, table, what));
  }

  private static void blocks(
      Inspection file, Statement statement, QualifiedName table, String what) {
    file.report(Rule.L28, statement, table, what + " shuts everybody out of " + table);
  }

  private static boolean full(Script_additionalContext statement) {
    return statement.VACUUM() != null
        && Trees.all(statement, Vacuum_modeContext.class).stream()
            .anyMatch(mode -> (" " + Trees.words(mode) + " ").contains(" full "));
  }

  /** One finding per file, at the first statement that may wait. */
  private static void patience(Inspection file) {
    for (var statement : file.statements()) {
      if (limitsWaiting(file.file(), statement)) {
        return;
      }
      var waitsFor =
          Relations.locked(statement).stream()
              .filter(relation -> !file.creates(relation, statement))
              .filter(relation -> !creates(statement, relation))
              .findFirst();
      if (waitsFor.isPresent()) {
        file.report(
            Rule.L25,
            statement,
            waitsFor.get(),
            "while it waits for " + waitsFor.get() + ", everybody else waits behind it");
        return;
      }
    }
  }

  private static boolean creates(Statement statement, QualifiedName relation) {
    return TableChanges.of(statement).stream()
        .anyMatch(
            change -> change instanceof TableChange.Create && change.table().equals(relation));
  }

  private static boolean limitsWaiting(SqlFile file, Statement statement) {
    return statement.tree() instanceof Set_statementContext set
        && Trees.words(set).matches("set (local |session )?lock_timeout .*")
        && (file.transactional() || set.set_action().LOCAL() == null);
  }
}
