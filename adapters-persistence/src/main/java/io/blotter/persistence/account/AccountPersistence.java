package io.blotter.persistence.account;

import io.blotter.application.account.port.ApiKeys;
import io.blotter.application.account.port.Users;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The account slice's ports in PostgreSQL. */
public final class AccountPersistence {
  private AccountPersistence() {}

  public static void register(Configuration configuration) {
    configuration.addMapper(ApiKeyMapper.class);
    configuration.addMapper(UserMapper.class);
  }

  public static ApiKeys apiKeys(Sessions sessions) {
    return new MyBatisApiKeys(sessions);
  }

  public static Users users(Sessions sessions) {
    return new MyBatisUsers(sessions);
  }
}
