package io.blotter.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The correlation id of each request: the caller's where it is one, otherwise a fresh one. */
record RequestIds(Supplier<String> fresh) {
  String of(@Nullable String sent) {
    return sent != null && sent.matches("[A-Za-z0-9._-]{1,64}") ? sent : fresh.get();
  }
}
