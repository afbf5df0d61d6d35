package io.blotter.application.account;

import io.blotter.domain.shared.Labelled;
import java.util.Locale;

/** What a user's own data requests can be sorted by: the columns that their author sees. */
public enum OwnRequestSort implements Labelled {
  ID,
  TITLE,
  SUBMISSION_NOTES,
  REQUEST_STATUS,
  REQUEST_URGENCY,
  DATE_CREATED,
  DATE_STATUS_LAST_CHANGED,
  RECORD_TYPES_REQUIRED,
  PDAP_RESPONSE,
  COVERAGE_RANGE,
  DATA_REQUIREMENTS,
  GITHUB_ISSUE_URL,
  GITHUB_ISSUE_NUMBER,
  ARCHIVE_REASON,
  CREATOR_USER_ID;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
