package io.blotter.application.datasource;

import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Permission;

/** Who reads: it decides which columns of data requests are shown. */
public enum Audience {
  STANDARD,
  ADMIN;

  /** Who may write data reads as an administrator; everybody else, and every key, as the public. */
  public static Audience of(Caller caller) {
    return caller.may(Permission.WRITE_DATA) ? ADMIN : STANDARD;
  }

  public boolean isAdmin() {
    return this == ADMIN;
  }
}
