package io.blotter.migrations.adoption;

/**
 * What became of the rows of a table.
 *
 * @param there how many the other database has
 * @param here how many the registry's table has of them
 * @param changed how many of these look different than there, or did on the way
 * @param leftOut how many are in {@code adopted_rows} only
 */
public record AdoptedTable(String name, long there, long here, long changed, long leftOut) {
  /** Whether none was lost. */
  public boolean isComplete() {
    return there == here + leftOut;
  }
}
