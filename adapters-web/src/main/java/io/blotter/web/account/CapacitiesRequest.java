package io.blotter.web.account;

import io.blotter.domain.account.Capacity;
import java.util.List;

record CapacitiesRequest(List<Capacity> capacities) {
  static final String EXAMPLE =
      """
      {"capacities": ["journalist", "researcher"]}\
      """;
}
