package io.blotter.toolchain.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Judges migrations by {@link Rule}. Rules about locks are silent on a table that the file itself
 * creates, and on one that {@link TableSizes} know to be small.
 */
public final class Lint {
  /** What a file says where its judgement hangs on what earlier ones made. */
  private static final Pattern ASKS_THE_CHAIN =
      Pattern.compile(
          "\\b(?:replace|type|drop|function|procedure|view)\\b", Pattern.CASE_INSENSITIVE);

  private final TableSizes sizes;
  private final ColumnTypes types = new ColumnTypes();
  private final KnownObjects known = new KnownObjects();

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
    var findings = new ArrayList<LintFinding>();
    int allowed = 0;
    var asks = files.stream().filter(chosen).anyMatch(Lint::asksTheChain);
    for (var file : files) {
      if (chosen.test(file)) {
        var report = judge(inspect(file));
        findings.addAll(report.findings());
        allowed += report.allowed();
      } else if (asks && file.direction() == SqlFile.Direction.UP) {
        inspect(file);
      }
    }
    return new LintReport(findings, allowed);
  }

  /**
   * Whether code made for the revision before goes on to work after the last of these files, which
   * run in this order.
   */
  public boolean isBackwardCompatible(List<SqlFile> files) {
    var last = files.getLast();
    if (asksTheChain(last)) {
      files.subList(0, files.size() - 1).forEach(this::inspect);
    }
    return inspect(last).breaks().isEmpty();
  }

  /**
   * The statements of the chosen files that hold up others on the tables that may be large, allowed
   * or not; the other files are history.
   */
  public List<LintFinding> blocking(List<SqlFile> files, Predicate<SqlFile> chosen) {
    var blocking = new ArrayList<LintFinding>();
    var asks = files.stream().filter(chosen).anyMatch(Lint::asksTheChain);
    for (var file : files) {
      if (chosen.test(file)) {
        var inspection = inspect(file);
        judge(inspection);
        blocking.addAll(inspection.locks());
      } else if (asks && file.direction() == SqlFile.Direction.UP) {
        inspect(file);
      }
    }
    return blocking;
  }

  private static boolean asksTheChain(SqlFile file) {
    return file.direction() == SqlFile.Direction.UP && ASKS_THE_CHAIN.matcher(file.text()).find();
  }

  private static LintReport judge(Inspection inspection) {
    DropRules.check(inspection);
    RenameRules.check(inspection);
    ColumnRules.check(inspection);
    EnumLabelRules.check(inspection);
    IndexRules.check(inspection);
    ConstraintRules.check(inspection);
    TransactionRules.check(inspection);
    RowRules.check(inspection);
    Names.check(inspection);
    FunctionRules.check(inspection);
    TypeRules.check(inspection);
    Subject.check(inspection);
    CompatibilityRules.check(inspection);
    BlockingRules.check(inspection);
    return inspection.result();
  }

  /** What a down file finds is what its up file left, which may not be the newest state. */
  private Inspection inspect(SqlFile file) {
    return file.direction() == SqlFile.Direction.UP
        ? new Inspection(file, sizes, types, known)
        : new Inspection(file, sizes, new ColumnTypes(), new KnownObjects());
  }
}
