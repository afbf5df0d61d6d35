package io.blotter.external.password;

import java.util.List;

/**
 * Digests made by other programs: Python's hashlib in Werkzeug's layout, OpenSSL's Argon2id, and
 * the one of Argon2's reference implementation.
 */
final class DigestsOfOthers {
  static final String HORSE = "correct horse battery";
  static final String WORLD = "Zürich käse 東京 🗝";

  static final String SCRYPT =
      "scrypt:32768:8:1$aB3dE6gH9jK2mN5p$"
          + "9cec9999add78165d9a5dba24cadb1d61ed37a4594aa0659bca49800e26b1c31"
          + "19252fd81e60c768f833af531cc25f1233a0c66971cd8b3b7ede667ccdaf9887";
  static final String PBKDF2 =
      "pbkdf2:sha256:600000$aB3dE6gH9jK2mN5p$"
          + "454f61bc3f136fe12ad9801aee740d6a8204040bace2f925e1cf34ff6d12e4d5";
  static final String ARGON2 =
      "$argon2id$v=19$m=19456,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg"
          + "$69I7qCjDTsQwhQqFvpQJiqEI0lGQvxC84fXE0Ktxca4";
  static final String ARGON2_OF_WORLD =
      "$argon2id$v=19$m=19456,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg"
          + "$jIJ7s9k6BPuSHVzhfhgYQ32fc5fr22d+yUJRni7J4to";

  static final List<Known> ALL =
      List.of(
          new Known(HORSE, SCRYPT),
          new Known(HORSE, SCRYPT.replace(":32768:8:1", "")),
          new Known(
              WORLD,
              "scrypt:32768:8:1$sälz-塩-🧂$"
                  + "900023ed4e7d976ce7eb91238a06c7a0e80530635b5f82e5cb91a25bff58ae5d"
                  + "dc053ffbfc2689fbec515bfadd9c8ec798053a59f0ad28e9c92221b4abd0f4ef"),
          new Known(
              "",
              "scrypt:32768:8:1$aB3dE6gH9jK2mN5p$"
                  + "92cd5ee5f9787e3af814c3732a3e8b0a21438c8adb743df4b22fe0736d30f493"
                  + "8363553c13bababda8ca83573026e4ff79ac5e3f40f89d91916bc595f44a55f1"),
          new Known(
              HORSE,
              "scrypt:16384:4:2$s$"
                  + "de04fb411065d50f52f9e92dda20a9acce3ebcbfc9b9253942469487945514b1"
                  + "300fdfaa2435b58d94a21c4d3cbf234198b23a908fbedaf3160c29895b670040"),
          new Known(HORSE, PBKDF2),
          new Known(HORSE, PBKDF2.replace(":600000", "")),
          new Known(HORSE, PBKDF2.replace(":sha256:600000", "")),
          new Known(
              WORLD,
              "pbkdf2:sha512:1000$sälz-塩-🧂$"
                  + "1deeb56c86bbb87ab1774940d38aebe9df640acb477d8ddcbc6728342b437c2f"
                  + "534f498857e64dc1130dfc1284fcf41521e1648c4696169e817ae225a357104d"),
          new Known(HORSE, "pbkdf2:sha1:150000$aB3dE6gH$204d006a5cd743c318f51a642779abf7a7c9e9a7"),
          new Known(
              "",
              "pbkdf2:sha384:1000$aB3dE6gH$4dbefbce3c96d397390c6655873540d1"
                  + "8ed8af339e83f376f142f4f353c4e122a41aece77a3c672c2d9607da1bf1e360"),
          new Known(HORSE, ARGON2),
          new Known(WORLD, ARGON2_OF_WORLD),
          new Known(HORSE, "$argon2id$v=19$m=65536,t=3,p=4$c2FsdHNhbHQ$hRiqkiNi5M8dkPwX5ekbBg"),
          new Known(
              "password",
              "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
                  + "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"));

  private DigestsOfOthers() {}

  record Known(String password, String digest) {}
}
