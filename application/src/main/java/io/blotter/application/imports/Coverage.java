package io.blotter.application.imports;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days that a source's data cover.
 *
 * @param start the first; null where it is not known
 * @param end the last; null where it is not known, or yet to come
 */
record Coverage(@Nullable LocalDate start, @Nullable LocalDate end) {
  static Coverage of(SourceRecord source) {
    return new Coverage(source.described().coverageStart(), source.described().coverageEnd());
  }

  /** From the earlier start to the later end; what has begun and has no end leaves it open. */
  Coverage and(Coverage other) {
    var first =
        Stream.of(this, other)
            .flatMap(each -> Stream.ofNullable(each.start))
            .min(LocalDate::compareTo);
    var last =
        isOpen() || other.isOpen()
            ? Stream.<LocalDate>empty()
            : Stream.of(this, other).flatMap(each -> Stream.ofNullable(each.end));
    return new Coverage(first.orElse(null), last.max(LocalDate::compareTo).orElse(null));
  }

  private boolean isOpen() {
    return start != null && end == null;
  }
}
