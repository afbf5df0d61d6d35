package io.blotter.toolchain.differ;

import java.util.List;

/** The model's files make no schema; each line names a file, a line in it, and the reason. */
public final class ModelException extends RuntimeException {
  ModelException(List<String> lines) {
    super(String.join("\n", lines), null, false, false);
  }
}
