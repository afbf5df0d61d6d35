package io.blotter.toolchain.lint;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Function_callContext;

/** L07 to L12: columns that are added to, or changed in, a table with rows. */
final class ColumnRules {
  /** Functions of PostgreSQL whose result is the same for every row of a statement. */
  private static final Set<String> STABLE =
      Set.of(
          "now",
          "transaction_timestamp",
          "statement_timestamp",
          "current_setting",
          "timezone",
          "date_trunc",
          "make_date",
          "make_interval",
          "make_timestamptz",
          "to_timestamp",
          "to_date",
          "to_char",
          "age",
          "lower",
          "upper",
          "btrim",
          "concat",
          "format",
          "md5",
          "sha256",
          "encode",
          "decode",
          "abs",
          "round",
          "jsonb_build_object",
          "jsonb_build_array",
          "to_jsonb",
          "array_fill",
          "int4range",
          "int8range",
          "numrange",
          "daterange",
          "tsrange",
          "tstzrange");

  private ColumnRules() {}

  static void check(Inspection file) {
    for (var change : file.changes()) {
      var statement = change.statement();
      switch (change.what()) {
        case TableChange.AddColumn add -> added(file, statement, add);
        case TableChange.SetNotNull set when !provenByCheck(file, statement, set.table()) ->
            file.report(
                Rule.L10,
                statement,
                set.line(),
                set.table(),
                "SET NOT NULL reads all of " + set.table() + " under an exclusive lock");
        case TableChange.AddConstraint(var table, int line, var constraint)
            when constraint.kind() == Constraint.Kind.NOT_NULL && constraint.validated() ->
            file.report(
                Rule.L10,
                statement,
                line,
                table,
                "NOT NULL reads all of " + table + " under an exclusive lock");
        case TableChange.DropNotNull drop ->
            file.report(
                Rule.L11,
                statement,
                drop.line(),
                drop.table(),
                "readers of " + drop.table() + "." + drop.column() + " may meet NULL");
        case TableChange.ChangeType to -> retyped(file, statement, to, change.before());
        default -> {}
      }
    }
  }

  private static void added(Inspection file, Statement statement, TableChange.AddColumn add) {
    var column = add.column();
    var name = add.table() + "." + column.name();
    boolean required =
        column.has(Constraint.Kind.NOT_NULL) || column.has(Constraint.Kind.PRIMARY_KEY);
    if (required && !column.filled()) {
      file.report(
          Rule.L07, statement, add.line(), add.table(), name + " has no value for existing rows");
    }
    var volatiles = volatiles(column);
    if (!volatiles.isEmpty()) {
      file.report(
          Rule.L08,
          statement,
          add.line(),
          add.table(),
          String.join(", ", volatiles) + " is computed for every row: the table is rewritten");
    }
    if (column.type().serial()
        || column.has(Constraint.Kind.IDENTITY)
        || column.has(Constraint.Kind.GENERATED_STORED)) {
      file.report(
          Rule.L09,
          statement,
          add.line(),
          add.table(),
          name + " is computed for every row: the table is rewritten");
    }
  }

  private static List<String> volatiles(Column column) {
    return column.constraints().stream()
        .filter(constraint -> constraint.kind() == Constraint.Kind.DEFAULT)
        .flatMap(constraint -> Trees.all(constraint.body(), Function_callContext.class).stream())
        .filter(call -> call.schema_qualified_name_nontype() != null)
        .map(call -> Trees.words(call.schema_qualified_name_nontype()).replace(" ", ""))
        .filter(name -> !STABLE.contains(name.replaceFirst("^pg_catalog\\.", "")))
        .map(name -> name + "()")
        .toList();
  }

  /** Whether the file goes on to drop the CHECK that spares PostgreSQL the reading. */
  private static boolean provenByCheck(Inspection file, Statement set, QualifiedName table) {
    return file.changes().stream()
        .filter(change -> change.statement().position() > set.position())
        .anyMatch(change ->
            change.what() instanceof TableChange.DropConstraint drop && drop.table().equals(table));
  }

  private static void retyped(
      Inspection file, Statement statement, TableChange.ChangeType to, @Nullable SqlType old) {
    if (to.computed() || !to.type().holds(old)) {
      file.report(
          Rule.L12,
          statement,
          to.line(),
          to.table(),
          to.table()
              + "."
              + to.column()
              + (old == null ? "" : " from " + old)
              + " to "
              + to.type()
              + " rewrites the table under an exclusive lock");
    }
  }
}
