package io.blotter.domain.account;

import io.blotter.domain.shared.Labelled;
import java.util.Collection;
import java.util.stream.Collectors;

/** What a user may do beyond reading. */
public enum Permission implements Labelled {
  WRITE_DATA("write_data"),
  READ_ALL_USER_INFO("read_all_user_info"),
  SEND_NOTIFICATIONS("send_notifications"),
  ACCESS_SOURCE_COLLECTOR("access_source_collector"),
  CREATE_UPDATE_USER("create_update_user"),
  SYNC_TO_GITHUB("sync_to_github"),
  SOURCE_COLLECTOR_FINAL_REVIEW("source_collector_final_review"),
  CALL_DS_SOURCE_COLLECTOR_ENDPOINTS("call_ds_source_collector_endpoints");

  private final String label;

  Permission(String label) {
    this.label = label;
  }

  /** Their names in alphabetical order, separated by commas. */
  public static String labels(Collection<Permission> permissions) {
    return permissions.stream().map(Permission::label).sorted().collect(Collectors.joining(", "));
  }

  @Override
  public String label() {
    return label;
  }
}
