package io.blotter.web.agency;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

enum Kind {
  FLAT;

  static final List<String> NAMES = List.of("flat");
  private final AtomicLong used = new AtomicLong();
}
