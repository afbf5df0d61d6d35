package io.blotter.migrations.adoption;

/**
 * Rows that do not keep a rule.
 *
 * @param rule its table and name
 * @param first the keys of the first few
 */
record RefusedRows(String table, String rule, long count, String first) {
  String fullName() {
    return table + "." + rule;
  }

  @Override
  public String toString() {
    return "%s refuses %d of %s (%s%s)"
        .formatted(rule, count, table, first, count > 5 ? ", …" : "");
  }
}
