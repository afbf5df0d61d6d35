package io.blotter.application.imports;

/** Hears how far long work has come. */
@FunctionalInterface
public interface ImportProgress {
  void done(int rows);
}
