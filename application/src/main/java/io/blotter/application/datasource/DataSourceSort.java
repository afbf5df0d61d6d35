package io.blotter.application.datasource;

import io.blotter.domain.shared.Labelled;

/** What data sources can be sorted by: the columns that every reader sees. */
public enum DataSourceSort implements Labelled {
  ID,
  NAME,
  DESCRIPTION,
  SOURCE_URL,
  AGENCY_SUPPLIED,
  SUPPLYING_ENTITY,
  AGENCY_ORIGINATED,
  ORIGINATING_ENTITY,
  AGENCY_AGGREGATION,
  AGENCY_DESCRIBED_NOT_IN_DATABASE,
  COVERAGE_START,
  COVERAGE_END,
  DETAIL_LEVEL,
  DATA_PORTAL_TYPE,
  DATA_PORTAL_TYPE_OTHER,
  RECORD_FORMATS,
  ACCESS_TYPES,
  ACCESS_NOTES,
  UPDATE_METHOD,
  RETENTION_SCHEDULE,
  README_URL,
  SCRAPER_URL,
  URL_STATUS,
  RECORD_TYPE_ID,
  CREATED_AT,
  UPDATED_AT;

  /** Whether some sources have nothing in it; they come last in either order. */
  public boolean isOptional() {
    return switch (this) {
      case ID, NAME, SOURCE_URL, RECORD_FORMATS, ACCESS_TYPES, URL_STATUS, CREATED_AT, UPDATED_AT ->
          false;
      case DESCRIPTION,
          AGENCY_SUPPLIED,
          SUPPLYING_ENTITY,
          AGENCY_ORIGINATED,
          ORIGINATING_ENTITY,
          AGENCY_AGGREGATION,
          AGENCY_DESCRIBED_NOT_IN_DATABASE,
          COVERAGE_START,
          COVERAGE_END,
          DETAIL_LEVEL,
          DATA_PORTAL_TYPE,
          DATA_PORTAL_TYPE_OTHER,
          ACCESS_NOTES,
          UPDATE_METHOD,
          RETENTION_SCHEDULE,
          README_URL,
          SCRAPER_URL,
          RECORD_TYPE_ID ->
          true;
    };
  }
}
