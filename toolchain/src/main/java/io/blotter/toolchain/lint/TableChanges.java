package io.blotter.toolchain.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_materialized_view_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_table_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_view_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Column_actionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_table_as_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_table_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_view_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Data_typeContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Define_columnsContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Define_partitionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.IdentifierContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Names_in_parensContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Rename_toContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Schema_qualified_nameContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Set_schemaContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Table_actionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Table_column_defContext;

/** What a statement does to tables, one change after the other. */
final class TableChanges {
  private TableChanges() {}

  static List<TableChange> of(Statement statement) {
    int line = statement.line();
    return switch (statement.tree()) {
      case Create_table_statementContext create -> List.of(create(create));
      case Create_table_as_statementContext create ->
          List.of(created(Trees.qualified(create.schema_qualified_name()), line));
      case Create_view_statementContext view when view.MATERIALIZED() != null ->
          List.of(created(Trees.qualified(view.schema_qualified_name()), line));
      case Alter_table_statementContext alter -> alter(alter);
      case Alter_view_statementContext alter -> {
        var view = Trees.qualified(alter.schema_qualified_name());
        var action = alter.alter_view_action();
        yield action.RENAME() != null
            ? List.of(rename(view, line, action.identifier()))
            : moves(view, line, action.rename_to(), action.set_schema());
      }
      case Alter_materialized_view_statementContext alter
          when alter.alter_materialized_view_action() != null -> {
        var view = Trees.qualified(alter.schema_qualified_name());
        var action = alter.alter_materialized_view_action();
        yield action.RENAME() != null
            ? List.of(rename(view, line, action.identifier()))
            : moves(view, line, action.rename_to(), action.set_schema());
      }
      default -> List.of();
    };
  }

  private static TableChange created(QualifiedName table, int line) {
    return new TableChange.Create(table, line, List.of(), List.of(), Set.of());
  }

  private static TableChange create(Create_table_statementContext create) {
    var definition = create.define_table();
    var parents = new LinkedHashSet<QualifiedName>();
    Trees.all(definition, Define_partitionContext.class)
        .forEach(partition -> parents.add(Trees.qualified(partition.schema_qualified_name())));
    Trees.all(definition, Define_columnsContext.class).stream()
        .filter(columns -> columns.INHERITS() != null)
        .flatMap(columns -> Trees.all(columns, Names_in_parensContext.class).stream())
        .flatMap(names -> Trees.all(names, Schema_qualified_nameContext.class).stream())
        .map(Trees::qualified)
        .forEach(parents::add);
    var parts = Trees.all(definition, Table_column_defContext.class);
    return new TableChange.Create(
        Trees.qualified(create.schema_qualified_name()),
        Trees.line(create),
        parts.stream()
            .filter(part -> part.table_column_definition() != null)
            .map(part -> Column.of(part.table_column_definition()))
            .toList(),
        parts.stream()
            .filter(part -> part.constraint_common() != null)
            .map(part -> Constraint.of(part.constraint_common()))
            .toList(),
        parents);
  }

  private static List<TableChange> alter(Alter_table_statementContext alter) {
    var table = Trees.qualified(alter.schema_qualified_name());
    int line = Trees.line(alter);
    var partition = alter.alter_partition();
    if (partition != null && partition.DETACH() != null) {
      return List.of(
          new TableChange.DetachPartition(
              table, line, partition.CONCURRENTLY() != null || partition.FINALIZE() != null));
    } else if (alter.RENAME() != null) {
      return alter.CONSTRAINT() == null
          ? List.of(rename(table, line, alter.identifier()))
          : List.of();
    } else if (alter.rename_to() != null || alter.set_schema() != null) {
      return moves(table, line, alter.rename_to(), alter.set_schema());
    }
    return alter.table_action().stream().flatMap(action -> action(table, action)).toList();
  }

  private static TableChange rename(QualifiedName table, int line, List<IdentifierContext> names) {
    return new TableChange.RenameColumn(
        table, line, Trees.name(names.getFirst()), Trees.name(names.getLast()));
  }

  private static List<TableChange> moves(
      QualifiedName table,
      int line,
      @Nullable Rename_toContext rename,
      @Nullable Set_schemaContext schema) {
    if (rename != null) {
      return List.of(new TableChange.Move(table, line, Trees.beside(table, rename.identifier())));
    } else if (schema != null) {
      var to = new QualifiedName(Trees.name(schema.identifier()), table.name());
      return List.of(new TableChange.Move(table, line, to));
    }
    return List.of();
  }

  private static Stream<TableChange> action(QualifiedName table, Table_actionContext action) {
    int line = Trees.line(action);
    if (action.table_column_definition() != null) {
      return Stream.of(
          new TableChange.AddColumn(table, line, Column.of(action.table_column_definition())));
    } else if (action.column_action() != null) {
      return column(table, line, Trees.name(action.identifier()), action.column_action());
    } else if (action.ADD() != null && action.constraint_common() != null) {
      return Stream.of(
          new TableChange.AddConstraint(table, line, Constraint.of(action.constraint_common())));
    } else if (action.validate_constraint() != null) {
      var name = Trees.name(action.validate_constraint().schema_qualified_name());
      return Stream.of(new TableChange.ValidateConstraint(table, line, name));
    } else if (action.drop_constraint() != null) {
      var name = Trees.name(action.drop_constraint().identifier());
      return Stream.of(new TableChange.DropConstraint(table, line, name));
    } else if (action.DROP() != null && action.identifier() != null) {
      return Stream.of(new TableChange.DropColumn(table, line, Trees.name(action.identifier())));
    }
    return Stream.of();
  }

  private static Stream<TableChange> column(
      QualifiedName table, int line, String column, Column_actionContext action) {
    if (action.data_type() != null) {
      var type = SqlType.of(action.data_type());
      return Stream.of(
          new TableChange.ChangeType(table, line, column, type, isComputed(column, type, action)));
    } else if (action.set_def_column() != null) {
      var expression = Trees.words(action.set_def_column().vex());
      return Stream.of(new TableChange.SetDefault(table, line, column, expression));
    } else if (action.NULL() == null) {
      return Stream.of();
    }
    return Stream.of(
        action.DROP() != null
            ? new TableChange.DropNotNull(table, line, column)
            : new TableChange.SetNotNull(table, line, column));
  }

  /** Whether the new values are more than the old ones cast to the new type. */
  private static boolean isComputed(String column, SqlType type, Column_actionContext action) {
    if (action.USING() == null) {
      return false;
    }
    var types = Trees.all(action.vex(), Data_typeContext.class);
    var value = Trees.words(action.vex()).replaceAll("[()] ?| ?[()]", "");
    return switch (types.size()) {
      case 0 -> !value.equals(column);
      case 1 ->
          !SqlType.of(types.getFirst()).equals(type)
              || !value.matches("(cast )?" + Pattern.quote(column) + " (::|: :|as) .*");
      default -> true;
    };
  }
}
