package io.blotter.external.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) at a given cost, written as a PHC string: {@code
 * $argon2id$v=19$m=…,t=…,p=…$salt$hash}.
 *
 * @param memory in KiB
 * @param passes over that memory
 * @param lanes that could be filled side by side
 */
record Argon2id(int memory, int passes, int lanes) {
  /** What OWASP's Password Storage Cheat Sheet recommends. */
  static final Argon2id PRESENT = new Argon2id(19_456, 2, 1);

  static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int MAX_MEMORY = 65_536;
  private static final int MAX_PASSES = 8;
  private static final int MAX_LANES = 4;

  /** Salts of 7 to 48 bytes and hashes of 16 to 66; a Base64 text never has 4n + 1 letters. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,7}),p=(\\d{1,7})"
              + "\\$((?:[A-Za-z0-9+/]{4}){2,15}[A-Za-z0-9+/]{2,4})"
              + "\\$((?:[A-Za-z0-9+/]{4}){5,21}[A-Za-z0-9+/]{2,4})");

  static Optional<StoredDigest> read(String text) {
    var parts = WRITTEN.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var costs =
        new Argon2id(
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)));
    if (!costs.isAffordable()) {
      return Optional.empty();
    }
    var salt = Base64.getDecoder().decode(parts.group(4));
    var hash = Base64.getDecoder().decode(parts.group(5));
    return Optional.of(new StoredDigest(password -> costs.hash(password, salt, hash.length), hash));
  }

  /** Nobody's digest: every check takes its time, and none succeeds. */
  StoredDigest ofNobody() {
    var salt = new byte[SALT_BYTES];
    return new StoredDigest(password -> hash(password, salt, HASH_BYTES), new byte[0]);
  }

  String digest(String password, byte[] salt) {
    var base64 = Base64.getEncoder().withoutPadding();
    return prefix()
        + base64.encodeToString(salt)
        + "$"
        + base64.encodeToString(hash(password, salt, HASH_BYTES));
  }

  /** Whether {@link #digest} would write such a text. */
  boolean wrote(String digest) {
    return digest.startsWith(prefix())
        && digest.substring(prefix().length()).matches("[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
  }

  private String prefix() {
    return "$argon2id$v=19$m=" + memory + ",t=" + passes + ",p=" + lanes + "$";
  }

  private boolean isAffordable() {
    return passes >= 1
        && passes <= MAX_PASSES
        && lanes >= 1
        && lanes <= MAX_LANES
        && memory >= 8 * lanes
        && memory <= MAX_MEMORY;
  }

  private byte[] hash(String password, byte[] salt, int bytes) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    var hash = new byte[bytes];
    generator.generateBytes(
        Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(UTF_8), hash);
    return hash;
  }
}
