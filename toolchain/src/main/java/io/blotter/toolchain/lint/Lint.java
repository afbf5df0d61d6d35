package io.blotter.toolchain.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Judges migrations by {@link Rule}. Rules about locks are silent on a table that the file itself
 * creates, and on one that {@link TableSizes} know to be small.
 */
public final class Lint {
  private final TableSizes sizes;
  private final ColumnTypes types = new ColumnTypes();

  private Lint(TableSizes sizes) {
    this.sizes = sizes;
  }

  /** Every table may be large. */
  public static Lint assumingLargeTables() {
    return new Lint(TableSizes.UNKNOWN);
  }

  /** Locks are judged by the sizes of real tables. */
  public static Lint against(TableSizes sizes) {
    return new Lint(sizes);
  }

  /** Checks files in the order in which they run; each is history to the next. */
  public LintReport check(List<SqlFile> files) {
    return check(files, _ -> true);
  }

  /**
   * Checks the chosen files. The others are history to those after them: a change of a column's
   * type, for one, is judged by the type that the column had.
   */
  public LintReport check(List<SqlFile> files, Predicate<SqlFile> chosen) {
    var findings = new ArrayList<Finding>();
    int allowed = 0;
    for (var file : files) {
      if (chosen.test(file)) {
        var report = judge(inspect(file));
        findings.addAll(report.findings());
        allowed += report.allowed();
      } else if (file.direction() == SqlFile.Direction.UP) {
        inspect(file);
      }
    }
    return new LintReport(findings, allowed);
  }

  private static LintReport judge(Inspection inspection) {
    Drops.check(inspection);
    Renames.check(inspection);
    Columns.check(inspection);
    EnumLabels.check(inspection);
    Indexes.check(inspection);
    Constraints.check(inspection);
    Transactions.check(inspection);
    Rows.check(inspection);
    Names.check(inspection);
    Functions.check(inspection);
    Types.check(inspection);
    Subject.check(inspection);
    return inspection.result();
  }

  /** What a down file finds is what its up file left, which may not be the newest state. */
  private Inspection inspect(SqlFile file) {
    var known = file.direction() == SqlFile.Direction.UP ? types : new ColumnTypes();
    return new Inspection(file, sizes, known);
  }
}
