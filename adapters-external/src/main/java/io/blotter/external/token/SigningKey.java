package io.blotter.external.token;

import io.blotter.domain.shared.Secret;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What tokens are signed with. While it is replaced, another verifies as well: the next before it
 * signs anywhere, the former until its last token has expired.
 *
 * @param secret at least 32 bytes
 * @param other the same; null for none
 */
public record SigningKey(Secret secret, @Nullable Secret other) {
  /** A key that nobody replaces just now. */
  public SigningKey(Secret secret) {
    this(secret, null);
  }

  Stream<Secret> verifying() {
    return Stream.concat(Stream.of(secret), Stream.ofNullable(other));
  }
}
