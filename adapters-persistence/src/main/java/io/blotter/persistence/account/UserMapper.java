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
  UserId add(String email, @Nullable String digest);

  Optional<UserId> withEmail(String email);

  boolean exists(UserId user);

  Optional<UserId> lock(UserId user);

  List<String> permissionNamesOf(UserId user);

  int remove(UserId user);

  int disable(UserId user, boolean disabled);

  ComposedJson accounts(UserId last, int limit);

  ComposedJson page(@Param("page") Page page);

  int permit(UserId user, List<Permission> permissions);

  int withdraw(UserId user, Permission permission);

  ComposedJson permissions();

  ComposedJson permissionsOf(UserId user);

  int giveKey(UserId user, String digest);
}
