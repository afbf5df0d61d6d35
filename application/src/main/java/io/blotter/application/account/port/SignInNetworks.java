package io.blotter.application.account.port;

import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.NetworkAddress.Network;

/** Networks from which users gave the right password lately, kept as digests. */
public interface SignInNetworks {
  /** Whether the user with this address gave the right password from there. */
  boolean knows(String account, Network network);

  /** Remembers a network, in place of the user's oldest one if there are many. */
  void add(UserId user, Network network);

  void removeAll(UserId user);
}
