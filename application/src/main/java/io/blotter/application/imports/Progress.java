package io.blotter.application.imports;

/** Hears how far long work has come. */
@FunctionalInterface
public interface Progress {
  void done(int rows);
}
