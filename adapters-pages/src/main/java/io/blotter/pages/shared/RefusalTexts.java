package io.blotter.pages.shared;

import io.blotter.domain.shared.Refusal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What refusals say to whoever sent a form. They are written in English; in other languages what is
 * wrong with a field is told by that field, and anything else by its kind.
 */
final class RefusalTexts {
  private RefusalTexts() {}

  /** In the language of {@code texts}, where that has words for it. */
  static String of(Refusal refusal, Form form, Texts texts) {
    return keys(refusal, form)
        .map(texts::refusal)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(refusal::getMessage);
  }

  private static Stream<String> keys(Refusal refusal, Form form) {
    var field =
        refusal instanceof Refusal.Invalid invalid
            ? Objects.requireNonNullElse(invalid.field(), "")
            : "";
    if (field.isEmpty()) {
      return Stream.of("kind." + refusal.getClass().getSimpleName());
    }
    return form.text(field).isEmpty()
        ? Stream.of("missing", "field." + field)
        : Stream.of("field." + field);
  }
}
