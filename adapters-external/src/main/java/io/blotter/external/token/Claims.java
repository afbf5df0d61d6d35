package io.blotter.external.token;

import io.blotter.domain.account.UserId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads single claims. */
final class Claims {
  private Claims() {}

  static Optional<String> text(Map<?, ?> claims, String name) {
    return claims.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** A user's id, written as a text. */
  static Optional<UserId> user(Map<?, ?> claims, String name) {
    return text(claims, name)
        .filter(id -> id.matches("[0-9]{1,18}"))
        .map(id -> new UserId(Long.parseLong(id)));
  }

  static Optional<UUID> uuid(Map<?, ?> claims, String name) {
    return text(claims, name).flatMap(Claims::parse);
  }

  static Map<?, ?> object(Map<?, ?> claims, String name) {
    @Nullable Object value = claims.get(name);
    return value instanceof Map<?, ?> object ? object : Map.of();
  }

  private static Optional<UUID> parse(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }
}
