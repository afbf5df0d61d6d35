package io.blotter.domain.audit;

import io.blotter.domain.shared.Labelled;
import java.util.Locale;

/** The tables whose changed and deleted rows the history keeps. */
public enum AuditedTable implements Labelled {
  AGENCIES,
  COUNTIES,
  DATA_REQUESTS,
  DATA_SOURCES,
  LINK_AGENCIES__DATA_SOURCES,
  LINK_AGENCIES__LOCATIONS,
  LINK_AGENCIES__META_URLS,
  LINK_DATA_REQUESTS__DATA_SOURCES,
  LINK_DATA_REQUESTS__LOCATIONS,
  LINK_USERS__PERMISSIONS,
  LOCALITIES,
  LOCATIONS,
  META_URLS,
  USERS,
  US_STATES;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
