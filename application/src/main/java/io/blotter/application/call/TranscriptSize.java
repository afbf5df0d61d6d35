package io.blotter.application.call;

import io.blotter.domain.shared.JsonDocument;
import io.blotter.domain.shared.Refusal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How much is kept of what was said. */
final class TranscriptSize {
  private static final int MAX_BYTES = 1_000_000;

  private TranscriptSize() {}

  static void require(@Nullable JsonDocument transcript) {
    if (transcript != null
        && transcript.text().getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      throw new Refusal.TooLarge("transcript must have at most 1 MB.");
    }
  }
}
