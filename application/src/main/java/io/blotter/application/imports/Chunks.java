package io.blotter.application.imports;

import io.blotter.application.imports.ImportFinding.Reason;
import io.blotter.application.imports.port.AgencyImports.Kept;
import io.blotter.application.imports.port.AgencyImports.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes records a thousand at a time, and says what became of them. */
final class Chunks {
  private static final int SIZE = 1_000;

  private final Findings findings;
  private final ImportProgress importProgress;

  Chunks(Findings findings, ImportProgress importProgress) {
    this.findings = findings;
    this.importProgress = importProgress;
  }

  /**
   * Statistics are mended at the beginning, after the first chunk, and each time the rows doubled.
   */
  <T> Outcome take(
      List<T> records, Function<T, Gaps> gaps, Function<List<T>, Outcome> write, Runnable analyze) {
    var outcomes = new ArrayList<Outcome>();
    var due = 0;
    for (var from = 0; from < records.size(); from += SIZE) {
      if (from >= due) {
        analyze.run();
        due = Math.max(SIZE, 2 * from);
      }
      var chunk = records.subList(from, Math.min(from + SIZE, records.size()));
      var outcome = write.apply(chunk);
      note(outcome, chunk.stream().map(gaps).toList());
      outcomes.add(outcome);
      importProgress.done(from + chunk.size());
    }
    return new Outcome(
        outcomes.stream().mapToInt(Outcome::created).sum(),
        outcomes.stream().mapToInt(Outcome::changed).sum(),
        List.of(),
        List.of());
  }

  private void note(Outcome outcome, List<Gaps> gaps) {
    outcome.kept().forEach(kept -> note(kept, gaps.get(kept.number())));
    outcome
        .twins()
        .forEach(twin ->
            findings.add(
                gaps.get(twin.number()), Reason.TWIN_LIKELY, "agency " + twin.agency().value()));
  }

  private void note(Kept kept, Gaps gaps) {
    kept.fields().stream()
        .sorted()
        .forEach(field ->
            findings.add(gaps, Reason.VALUE_KEPT, gaps.blank().getOrDefault(field, field)));
    if (kept.isContradicted()) {
      findings.add(gaps, Reason.DATES_REVERSED, "together with those that are known");
    }
  }
}
