package io.blotter.persistence.account;

import io.blotter.application.account.port.Users;
import io.blotter.domain.account.ApiKey;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import io.blotter.persistence.shared.DatabaseFaults;
import io.blotter.persistence.shared.Sessions;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.exceptions.PersistenceException;

final class MyBatisUsers implements Users {
  private final Sessions sessions;

  MyBatisUsers(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public UserId add(Email email) {
    try {
      return sessions.write(UserMapper.class, users -> users.add(email.address()));
    } catch (PersistenceException e) {
      throw DatabaseFaults.violates(e, "users_email_key") ? isKnown() : e;
    }
  }

  @Override
  public void permit(UserId user, Set<Permission> permissions) {
    sessions.write(UserMapper.class, users -> users.permit(user, List.copyOf(permissions)));
  }

  @Override
  public void giveKey(UserId user, ApiKey key) {
    sessions.write(UserMapper.class, users -> users.giveKey(user, SecretDigest.of(key)));
  }

  static Refusal.Conflict isKnown() {
    return new Refusal.Conflict("User with email already exists.");
  }
}
