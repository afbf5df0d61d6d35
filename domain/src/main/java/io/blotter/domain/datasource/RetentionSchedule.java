package io.blotter.domain.datasource;

import io.blotter.domain.shared.Labelled;

/** How long the publisher keeps a record online. */
public enum RetentionSchedule implements Labelled {
  ONE_TO_TEN_YEARS("1-10 years"),
  LESS_THAN_ONE_WEEK("< 1 week"),
  ONE_DAY("1 day"),
  FUTURE_ONLY("Future only"),
  LESS_THAN_ONE_DAY("< 1 day"),
  LESS_THAN_ONE_YEAR("< 1 year"),
  ONE_MONTH("1 month"),
  ONE_WEEK("1 week"),
  MORE_THAN_TEN_YEARS("> 10 years");

  private final String label;

  RetentionSchedule(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
