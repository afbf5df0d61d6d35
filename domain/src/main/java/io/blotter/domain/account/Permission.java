package io.blotter.domain.account;

import io.blotter.domain.shared.Labelled;
import java.util.Collection;
import java.util.stream.Collectors;

/** What a user may do beyond reading. */
public enum Permission implements Labelled {
  WRITE_DATA,
  READ_ALL_USER_INFO,
  SEND_NOTIFICATIONS,
  ACCESS_SOURCE_COLLECTOR,
  CREATE_UPDATE_USER,
  SYNC_TO_GITHUB,
  SOURCE_COLLECTOR_FINAL_REVIEW,
  CALL_DS_SOURCE_COLLECTOR_ENDPOINTS;

  /** Their names in alphabetical order, separated by commas. */
  public static String labels(Collection<Permission> permissions) {
    return permissions.stream().map(Permission::label).sorted().collect(Collectors.joining(", "));
  }
}
