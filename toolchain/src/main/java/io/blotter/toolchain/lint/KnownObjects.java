package io.blotter.toolchain.lint;

import java.util.HashSet;
import java.util.Set;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser;

/**
 * What the files that were read so far made, where a later statement does not say what it meets.
 */
final class KnownObjects {
  private final Set<QualifiedName> replaceable = new HashSet<>();
  private final Set<QualifiedName> uniqueIndexes = new HashSet<>();

  void learn(Statement statement) {
    switch (statement.tree()) {
      case SQLParser.Create_function_statementContext function -> replaceable.add(name(function));
      case SQLParser.Create_view_statementContext view -> replaceable.add(name(view));
      case SQLParser.Create_index_statementContext index
          when index.UNIQUE() != null && index.identifier() != null ->
          uniqueIndexes.add(
              Trees.beside(Trees.qualified(index.schema_qualified_name()), index.identifier()));
      default -> {}
    }
  }

  /** Whether there is a function or view of this name, whatever its parameters. */
  boolean isReplaced(QualifiedName name) {
    return replaceable.contains(name);
  }

  boolean isUniqueIndex(QualifiedName name) {
    return uniqueIndexes.contains(name);
  }

  static QualifiedName name(SQLParser.Create_function_statementContext function) {
    return Trees.qualified(function.function_parameters().schema_qualified_name());
  }

  static QualifiedName name(SQLParser.Create_view_statementContext view) {
    return Trees.qualified(view.schema_qualified_name());
  }
}
