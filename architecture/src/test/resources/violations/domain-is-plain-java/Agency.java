package io.blotter.domain.agency;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record Agency(
    URI page, LocalDate since, BigDecimal budget, List<byte[]> names, @Nullable String it) {
  String text() {
    return page + " since " + since;
  }
}
