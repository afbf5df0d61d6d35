package io.blotter.application.imports;

import io.blotter.application.imports.Finding.Reason;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong while rows are read. */
final class Findings {
  private final List<Finding> all = new ArrayList<>();

  void add(Cells row, String key, Reason reason, String detail) {
    all.add(new Finding(row.line(), key, reason, detail));
  }

  List<Finding> all() {
    return all;
  }
}
