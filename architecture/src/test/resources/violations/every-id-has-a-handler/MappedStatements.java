package io.blotter.persistence;

import io.blotter.domain.agency.HandledId;
import java.util.function.LongFunction;

final class MappedStatements {
  static final LongFunction<HandledId> HANDLER = HandledId::new;
}
