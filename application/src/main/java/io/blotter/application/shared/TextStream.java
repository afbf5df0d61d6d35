package io.blotter.application.shared;

import java.io.IOException;
import java.io.Writer;

/** Text that is too long to be in memory: read while it is written, once. */
@FunctionalInterface
public interface TextStream {
  /** Writes all of it; what can be refused is refused before the first character. */
  void writeTo(Writer out) throws IOException;
}
