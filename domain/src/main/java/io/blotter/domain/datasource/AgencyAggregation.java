package io.blotter.domain.datasource;

import io.blotter.domain.shared.Labelled;

/** At which level several agencies' records are combined. */
public enum AgencyAggregation implements Labelled {
  COUNTY,
  LOCAL,
  STATE,
  FEDERAL;
}
