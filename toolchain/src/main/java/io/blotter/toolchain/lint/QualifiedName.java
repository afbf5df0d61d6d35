package io.blotter.toolchain.lint;

/**
 * A table, view or index with its schema, both as the catalog spells them. A name without a schema
 * means {@code public}, the schema in which an unset search path creates.
 */
public record QualifiedName(String schema, String name) {
  private static final String DEFAULT_SCHEMA = "public";

  static QualifiedName unqualified(String name) {
    return new QualifiedName(DEFAULT_SCHEMA, name);
  }

  @Override
  public String toString() {
    return schema.equals(DEFAULT_SCHEMA) ? name : schema + "." + name;
  }
}
