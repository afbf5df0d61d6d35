package io.blotter.toolchain.lint;

import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Constr_bodyContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Constraint_commonContext;

/**
 * A constraint, default or generation clause of a column or a table.
 *
 * @param name as given; null when PostgreSQL is to choose one
 * @param validated whether existing rows are checked when it is added
 * @param body what follows the name
 */
record Constraint(
    @Nullable String name, Kind kind, boolean validated, Constr_bodyContext body, int line) {
  enum Kind {
    CHECK,
    FOREIGN_KEY,
    UNIQUE,
    PRIMARY_KEY,
    EXCLUDE,
    NOT_NULL,
    NULL,
    DEFAULT,
    IDENTITY,
    GENERATED_STORED,
    GENERATED_VIRTUAL;

    /** Whether PostgreSQL makes up a name for it that somebody has to find out later. */
    boolean named() {
      return compareTo(EXCLUDE) <= 0;
    }

    @Override
    public String toString() {
      return name().replace('_', ' ');
    }
  }

  static Constraint of(Constraint_commonContext constraint) {
    var notEnforced =
        constraint.table_enforced() != null && constraint.table_enforced().NOT() != null;
    return new Constraint(
        constraint.identifier() == null ? null : Trees.name(constraint.identifier()),
        kind(constraint.constr_body()),
        constraint.VALID() == null && !notEnforced,
        constraint.constr_body(),
        Trees.line(constraint));
  }

  /** The table that a foreign key points to. */
  @Nullable QualifiedName references() {
    return kind == Kind.FOREIGN_KEY ? Trees.qualified(body.schema_qualified_name()) : null;
  }

  /** Whether it takes over an index that is already built. */
  boolean usesIndex() {
    return body.index_parameters() != null && body.index_parameters().INDEX() != null;
  }

  private static Kind kind(Constr_bodyContext body) {
    if (body.REFERENCES() != null) {
      return Kind.FOREIGN_KEY;
    } else if (body.CHECK() != null) {
      return Kind.CHECK;
    } else if (body.UNIQUE() != null) {
      return Kind.UNIQUE;
    } else if (body.PRIMARY() != null) {
      return Kind.PRIMARY_KEY;
    } else if (body.EXCLUDE() != null) {
      return Kind.EXCLUDE;
    } else if (body.identity_body() != null) {
      return Kind.IDENTITY;
    } else if (body.GENERATED() != null) {
      return body.STORED() != null ? Kind.GENERATED_STORED : Kind.GENERATED_VIRTUAL;
    } else if (body.DEFAULT() != null) {
      return Kind.DEFAULT;
    }
    return body.NOT() != null ? Kind.NOT_NULL : Kind.NULL;
  }
}
