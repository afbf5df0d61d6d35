package io.blotter.domain.datarequest;

import io.blotter.domain.account.Role;
import io.blotter.domain.shared.Labelled;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a data request, and the least role that may read and write each of them. A role
 * may do whatever the roles before it may.
 */
public enum RequestColumn implements Labelled {
  ID(Role.STANDARD, Role.NOBODY),
  TITLE(Role.STANDARD, Role.OWNER),
  SUBMISSION_NOTES(Role.STANDARD, Role.OWNER),
  REQUEST_STATUS(Role.STANDARD, Role.ADMIN),
  REQUEST_URGENCY(Role.STANDARD, Role.OWNER),
  DATE_CREATED(Role.STANDARD, Role.NOBODY),
  DATE_STATUS_LAST_CHANGED(Role.STANDARD, Role.NOBODY),
  RECORD_TYPES_REQUIRED(Role.STANDARD, Role.ADMIN),
  PDAP_RESPONSE(Role.STANDARD, Role.ADMIN),
  COVERAGE_RANGE(Role.STANDARD, Role.OWNER),
  DATA_REQUIREMENTS(Role.STANDARD, Role.OWNER),
  GITHUB_ISSUE_URL(Role.STANDARD, Role.ADMIN),
  GITHUB_ISSUE_NUMBER(Role.STANDARD, Role.ADMIN),
  ARCHIVE_REASON(Role.OWNER, Role.ADMIN),
  CREATOR_USER_ID(Role.OWNER, Role.NOBODY),
  INTERNAL_NOTES(Role.ADMIN, Role.ADMIN);

  private final Role reader;
  private final Role writer;

  RequestColumn(Role reader, Role writer) {
    this.reader = reader;
    this.writer = writer;
  }

  public boolean isReadableBy(Role role) {
    return role.compareTo(reader) >= 0;
  }

  public boolean isWritableBy(Role role) {
    return role.compareTo(writer) >= 0;
  }

  /** Whether some requests have nothing in it. */
  public boolean isOptional() {
    return switch (this) {
      case ID,
          TITLE,
          REQUEST_STATUS,
          REQUEST_URGENCY,
          DATE_CREATED,
          DATE_STATUS_LAST_CHANGED,
          RECORD_TYPES_REQUIRED ->
          false;
      case SUBMISSION_NOTES,
          PDAP_RESPONSE,
          COVERAGE_RANGE,
          DATA_REQUIREMENTS,
          GITHUB_ISSUE_URL,
          GITHUB_ISSUE_NUMBER,
          ARCHIVE_REASON,
          CREATOR_USER_ID,
          INTERNAL_NOTES ->
          true;
    };
  }

  public static List<RequestColumn> readableBy(Role role) {
    return Stream.of(values()).filter(column -> column.isReadableBy(role)).toList();
  }

  public static List<RequestColumn> hiddenFrom(Role role) {
    return Stream.of(values()).filter(column -> !column.isReadableBy(role)).toList();
  }
}
