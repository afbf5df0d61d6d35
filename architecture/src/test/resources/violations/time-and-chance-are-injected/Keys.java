// red
package io.blotter.external.token;

import java.security.SecureRandom;

final class Keys {
  void fill(byte[] key) {
    new SecureRandom().nextBytes(key);
  }
}
