package io.blotter.domain.account;

/**
 * What somebody is to what users made, data requests above all: the least role that may is named
 * with each column.
 */
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
