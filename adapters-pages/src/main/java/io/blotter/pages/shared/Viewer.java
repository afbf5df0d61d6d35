package io.blotter.pages.shared;

import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Permission;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whoever reads a page and has signed in.
 *
 * @param name what the page calls them
 * @param reviews whether they look after what others sent
 * @param readsUsers whether they see what users may do
 * @param token what their forms carry
 */
public record Viewer(String name, boolean reviews, boolean readsUsers, String token) {
  /** What somebody must have leave for who changes sources, here as over the API. */
  public static final Permission EDITS_SOURCES = Permission.CALL_DS_SOURCE_COLLECTOR_ENDPOINTS;

  /** Only that. */
  public static final Set<Permission> EDITING = Set.of(EDITS_SOURCES);

  /** The same, or to change requests. */
  public static final Set<Permission> REVIEWING = Set.of(EDITS_SOURCES, Permission.WRITE_DATA);

  /** To see what users may do. */
  public static final Set<Permission> READS_USERS = Set.of(Permission.READ_ALL_USER_INFO);

  /** To change that. */
  public static final Set<Permission> CHANGES_USERS = Set.of(Permission.CREATE_UPDATE_USER);

  static @Nullable Viewer of(Caller caller, FormTokens tokens) {
    return caller instanceof Caller.SignedIn member
        ? new Viewer(
            member.email(),
            REVIEWING.stream().anyMatch(member::may),
            READS_USERS.stream().anyMatch(member::may),
            tokens.of(caller))
        : null;
  }
}
