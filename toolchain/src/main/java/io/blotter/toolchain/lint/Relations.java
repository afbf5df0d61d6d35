package io.blotter.toolchain.lint;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Constr_bodyContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Define_columnsContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Define_partitionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Drop_statementsContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.From_primaryContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Schema_qualified_nameContext;

/** Which tables a statement is about, which it locks, and which it mentions. */
final class Relations {
  private Relations() {}

  /** The tables that it creates, changes or drops, or whose rows it writes. */
  static Set<QualifiedName> subjects(Statement statement) {
    return switch (statement.tree()) {
      case SQLParser.Create_table_statementContext create -> one(create.schema_qualified_name());
      case SQLParser.Create_table_as_statementContext create -> one(create.schema_qualified_name());
      case SQLParser.Alter_table_statementContext alter -> one(alter.schema_qualified_name());
      case SQLParser.Create_index_statementContext index -> one(index.schema_qualified_name());
      case SQLParser.Create_trigger_statementContext trigger -> one(trigger.table_name);
      case SQLParser.Create_policy_statementContext policy -> one(policy.schema_qualified_name());
      case SQLParser.Create_rewrite_statementContext rule -> one(rule.schema_qualified_name());
      case SQLParser.Drop_trigger_statementContext trigger -> one(trigger.schema_qualified_name());
      case SQLParser.Drop_policy_statementContext policy -> one(policy.schema_qualified_name());
      case SQLParser.Drop_rule_statementContext rule -> one(rule.schema_qualified_name());
      case Drop_statementsContext drop when drop.TABLE() != null -> every(drop);
      case SQLParser.Insert_stmt_for_psqlContext insert -> one(insert.schema_qualified_name());
      case SQLParser.Update_stmt_for_psqlContext update -> one(update.schema_qualified_name());
      case SQLParser.Delete_stmt_for_psqlContext delete -> one(delete.schema_qualified_name());
      case SQLParser.Merge_stmt_for_psqlContext merge -> one(merge.schema_qualified_name());
      case SQLParser.Truncate_stmtContext truncate -> every(truncate);
      default -> Set.of();
    };
  }

  /** The tables, views and indexes that it locks against readers or writers until it ends. */
  static Set<QualifiedName> locked(Statement statement) {
    if (statement.kind() == Statement.Kind.DML || IndexRules.concurrent(statement)) {
      return Set.of();
    }
    var locked = new LinkedHashSet<>(subjects(statement));
    locked.addAll(
        switch (statement.tree()) {
          case SQLParser.Alter_view_statementContext view -> one(view.schema_qualified_name());
          case SQLParser.Alter_materialized_view_statementContext view
              when view.schema_qualified_name() != null ->
              one(view.schema_qualified_name());
          case SQLParser.Alter_index_statementContext index
              when index.schema_qualified_name() != null ->
              one(index.schema_qualified_name());
          case Drop_statementsContext drop
              when drop.TABLE() != null || drop.VIEW() != null || drop.INDEX() != null ->
              every(drop);
          case SQLParser.Lock_tableContext lock -> every(lock);
          case SQLParser.Reindex_stmtContext reindex
              when reindex.TABLE() != null || reindex.INDEX() != null ->
              every(reindex);
          default -> Set.of();
        });
    locked.addAll(linked(statement.tree()));
    return locked;
  }

  /** Every table that it names in any role. */
  static Set<QualifiedName> mentioned(Statement statement) {
    var mentioned = new LinkedHashSet<>(subjects(statement));
    mentioned.addAll(linked(statement.tree()));
    Trees.all(statement.tree(), From_primaryContext.class).stream()
        .filter(from -> from.schema_qualified_name() != null)
        .map(from -> Trees.qualified(from.schema_qualified_name()))
        .forEach(mentioned::add);
    return mentioned;
  }

  /** Every qualified name in a part of a statement. */
  static Set<QualifiedName> every(ParseTree part) {
    return Trees.all(part, Schema_qualified_nameContext.class).stream()
        .map(Trees::qualified)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Targets of foreign keys, parents of partitions and of heirs. */
  private static Set<QualifiedName> linked(ParserRuleContext tree) {
    var linked = new LinkedHashSet<QualifiedName>();
    Trees.all(tree, Constr_bodyContext.class).stream()
        .filter(body -> body.REFERENCES() != null)
        .map(body -> Trees.qualified(body.schema_qualified_name()))
        .forEach(linked::add);
    Trees.all(tree, Define_partitionContext.class)
        .forEach(partition -> linked.add(Trees.qualified(partition.schema_qualified_name())));
    Trees.all(tree, SQLParser.Alter_partitionContext.class)
        .forEach(partition -> linked.addAll(every(partition)));
    Trees.all(tree, Define_columnsContext.class).stream()
        .filter(columns -> columns.names_in_parens() != null)
        .forEach(columns -> linked.addAll(every(columns.names_in_parens())));
    return linked;
  }

  private static Set<QualifiedName> one(Schema_qualified_nameContext name) {
    return Set.of(Trees.qualified(name));
  }
}
