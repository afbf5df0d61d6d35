package io.blotter.persistence.account;

import io.blotter.domain.account.UserId;

interface SignInNetworkMapper {
  boolean knows(String account, String network);

  int add(UserId user, String network);

  int removeAll(UserId user);
}
