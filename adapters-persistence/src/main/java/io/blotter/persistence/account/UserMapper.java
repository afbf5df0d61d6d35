package io.blotter.persistence.account;

import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import java.util.List;
import org.apache.ibatis.annotations.Param;

interface UserMapper {
  UserId add(String email);

  int permit(@Param("user") UserId user, @Param("permissions") List<Permission> permissions);

  int giveKey(@Param("user") UserId user, @Param("digest") String digest);
}
