package io.blotter.domain.datarequest;

import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Permission;
import io.blotter.domain.shared.Labelled;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a data request, and the least role that may read and write each of them. A role
 * may do whatever the roles before it may.
 */
public enum RequestColumn implements Labelled {
  ID("id", Role.STANDARD, Role.NOBODY),
  TITLE("title", Role.STANDARD, Role.OWNER),
  SUBMISSION_NOTES("submission_notes", Role.STANDARD, Role.OWNER),
  REQUEST_STATUS("request_status", Role.STANDARD, Role.ADMIN),
  REQUEST_URGENCY("request_urgency", Role.STANDARD, Role.OWNER),
  DATE_CREATED("date_created", Role.STANDARD, Role.NOBODY),
  DATE_STATUS_LAST_CHANGED("date_status_last_changed", Role.STANDARD, Role.NOBODY),
  RECORD_TYPES_REQUIRED("record_types_required", Role.STANDARD, Role.ADMIN),
  PDAP_RESPONSE("pdap_response", Role.STANDARD, Role.ADMIN),
  COVERAGE_RANGE("coverage_range", Role.STANDARD, Role.OWNER),
  DATA_REQUIREMENTS("data_requirements", Role.STANDARD, Role.OWNER),
  GITHUB_ISSUE_URL("github_issue_url", Role.STANDARD, Role.ADMIN),
  GITHUB_ISSUE_NUMBER("github_issue_number", Role.STANDARD, Role.ADMIN),
  ARCHIVE_REASON("archive_reason", Role.OWNER, Role.ADMIN),
  CREATOR_USER_ID("creator_user_id", Role.OWNER, Role.NOBODY),
  INTERNAL_NOTES("internal_notes", Role.ADMIN, Role.ADMIN);

  /** What somebody is to a request. */
  public enum Role {
    /** Everybody, and every API key, its owner's included. */
    STANDARD,
    /** Whoever made the request. */
    OWNER,
    /** Whoever may write data. */
    ADMIN,
    /** No caller: only the registry itself. */
    NOBODY;

    /** What the caller is to requests of other people. */
    public static Role of(Caller caller) {
      return caller.may(Permission.WRITE_DATA) ? ADMIN : STANDARD;
    }

    /**
     * What somebody is to requests who may look at their creators' affairs: without permission to
     * write data he reads what each creator reads.
     */
    public static Role overseeing(Caller caller) {
      return of(caller) == ADMIN ? ADMIN : OWNER;
    }
  }

  private final String label;
  private final Role reader;
  private final Role writer;

  RequestColumn(String label, Role reader, Role writer) {
    this.label = label;
    this.reader = reader;
    this.writer = writer;
  }

  @Override
  public String label() {
    return label;
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
