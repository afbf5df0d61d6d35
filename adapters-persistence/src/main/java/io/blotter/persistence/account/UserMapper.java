package io.blotter.persistence.account;

import io.blotter.application.shared.Page;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.persistence.shared.ComposedJson;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface UserMapper {
  UserId add(@Param("email") String email, @Param("digest") @Nullable String digest);

  Optional<UserId> withEmail(String email);

  boolean exists(UserId user);

  Optional<UserId> lock(UserId user);

  List<String> permissionNamesOf(UserId user);

  int remove(UserId user);

  int disable(@Param("user") UserId user, @Param("disabled") boolean disabled);

  ComposedJson accounts(@Param("last") UserId last, @Param("limit") int limit);

  ComposedJson page(@Param("page") Page page);

  int permit(@Param("user") UserId user, @Param("permissions") List<Permission> permissions);

  int withdraw(@Param("user") UserId user, @Param("permission") Permission permission);

  ComposedJson permissions();

  ComposedJson permissionsOf(UserId user);

  int giveKey(@Param("user") UserId user, @Param("digest") String digest);
}
