package io.blotter.web.datarequest;

record ChangeRequest(ColumnsRequest entryData) {
  static final String EXAMPLE =
      """
      {"entry_data": {"coverage_range": "2019 - 2024"}}\
      """;
}
