package io.blotter.domain.audit;

import io.blotter.domain.shared.Labelled;

/**
 * The tables whose changed and deleted rows the history keeps, and their new ones where these say
 * what somebody may do.
 */
public enum AuditedTable implements Labelled {
  AGENCIES,
  API_KEYS,
  CALLS,
  COUNTIES,
  DATA_REQUESTS,
  DATA_SOURCES,
  EXTERNAL_ACCOUNTS,
  LINK_AGENCIES__DATA_SOURCES,
  LINK_AGENCIES__LOCATIONS,
  LINK_AGENCIES__META_URLS,
  LINK_DATA_REQUESTS__DATA_SOURCES,
  LINK_DATA_REQUESTS__LOCATIONS,
  LINK_PROJECTS__DATA_REQUESTS,
  LINK_PROJECTS__DATA_SOURCES,
  LINK_USERS__PERMISSIONS,
  LOCALITIES,
  LOCATIONS,
  META_URLS,
  PROJECTS,
  USERS,
  USER_CAPACITIES,
  US_STATES;
}
