package io.blotter.domain.datarequest;

import io.blotter.domain.account.Role;

/** A step of a data request from one status to another. */
public record Transition(RequestStatus from, RequestStatus to) {
  /** The status in which a request begins: only administrators choose it. */
  public static RequestStatus beginning(RequestStatus wanted, Role creator) {
    return creator.compareTo(Role.ADMIN) >= 0 ? wanted : RequestStatus.INTAKE;
  }

  /** Whether anything changes; a request may be told again to be where it is. */
  public boolean isChange() {
    return from != to;
  }

  /** Whether somebody in this role may take it. The registry itself follows the GitHub project. */
  public boolean isOpenTo(Role role) {
    return switch (role) {
      case STANDARD -> false;
      case OWNER -> to == RequestStatus.REQUEST_WITHDRAWN;
      case ADMIN, NOBODY -> true;
    };
  }
}
