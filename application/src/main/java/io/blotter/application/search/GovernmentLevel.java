package io.blotter.application.search;

import io.blotter.domain.shared.Labelled;

/** The level of government of an agency: local, school, transit, tribal and port ones are local. */
public enum GovernmentLevel implements Labelled {
  LOCAL,
  COUNTY,
  STATE,
  FEDERAL;
}
