package io.blotter.persistence.account;

import io.blotter.application.account.port.ApiKeys;
import io.blotter.domain.account.ApiKey;
import io.blotter.domain.account.UserId;
import io.blotter.persistence.shared.Sessions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Keeps keys as the SHA-256 of their text, in hexadecimal. A key is 128 random bits, so one round
 * without salt cannot be guessed; existing tooling writes the same digest.
 */
final class MyBatisApiKeys implements ApiKeys {
  private final Sessions sessions;

  MyBatisApiKeys(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Optional<UserId> owner(ApiKey key) {
    return sessions.read(ApiKeyMapper.class, keys -> keys.owner(digest(key)));
  }

  private static String digest(ApiKey key) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(key.secret().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
