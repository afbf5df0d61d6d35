package io.blotter.generator;

/**
 * What the values of a field are.
 *
 * @param sql the type of the column
 * @param boxed the type in Java, with the package where that has to be imported
 * @param primitive the same for a value that is never missing
 * @param cast what a statement adds to a parameter
 * @param java two values as Java writes them; the first fits the example rows
 * @param json the same two as JSON
 */
record FieldType(
    Kind kind, String sql, String boxed, String primitive, String cast, Pair java, Pair json) {
  /** What a template asks of a type. */
  enum Kind {
    TEXT,
    ENUM,
    JSON,
    REFERENCE,
    MOMENT,
    PLAIN
  }

  /** Two values that differ. */
  record Pair(String first, String second) {
    static Pair of(String first, String second) {
      return new Pair(first, second);
    }
  }

  static FieldType plain(String sql, String boxed, String primitive, Pair java, Pair json) {
    return new FieldType(Kind.PLAIN, sql, boxed, primitive, "", java, json);
  }
}
