package io.blotter.persistence.account;

import io.blotter.domain.account.UserId;
import org.apache.ibatis.annotations.Param;

interface SignInNetworkMapper {
  boolean knows(@Param("account") String account, @Param("network") String network);

  int remember(@Param("user") UserId user, @Param("network") String network);

  int forget(UserId user);
}
