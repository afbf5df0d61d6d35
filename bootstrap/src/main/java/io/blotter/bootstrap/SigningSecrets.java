package io.blotter.bootstrap;

import io.blotter.domain.shared.Secret;
import io.blotter.external.token.SigningKey;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The secrets that tokens of each kind are signed with. */
public record SigningSecrets(
    SigningKey access, SigningKey resetPassword, SigningKey validateEmail) {
  /** The settings that hold them, in their order. */
  public static final List<Setting> SETTINGS =
      List.of(
          Setting.JWT_SECRET_KEY,
          Setting.RESET_PASSWORD_SECRET_KEY,
          Setting.VALIDATE_EMAIL_SECRET_KEY);

  /** The settings that hold what verifies, too, while those are replaced, in the same order. */
  private static final List<Setting> OTHERS =
      List.of(
          Setting.JWT_OTHER_SECRET_KEY,
          Setting.RESET_PASSWORD_OTHER_SECRET_KEY,
          Setting.VALIDATE_EMAIL_OTHER_SECRET_KEY);

  private static final int MIN_BYTES = 32;
  private static final int MIN_DIFFERENT = 10;
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?i)secrets new|change.?me|password|example|placeholder|your.?secret|qwerty");

  /**
   * Those that are set, and in the local environment those of the data folder, where they are made
   * once.
   *
   * @throws SettingException when anything is wrong with the values: nothing is made then
   */
  static SigningSecrets of(SettingValues values, DataFolder data) {
    check(values);
    values.check();
    return new SigningSecrets(
        key(values, data, Setting.JWT_SECRET_KEY),
        key(values, data, Setting.RESET_PASSWORD_SECRET_KEY),
        key(values, data, Setting.VALIDATE_EMAIL_SECRET_KEY));
  }

  /** A new one that nobody can guess. */
  public static String fresh() {
    var random = new byte[MIN_BYTES];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  private static SigningKey key(SettingValues values, DataFolder data, Setting setting) {
    var other = OTHERS.get(SETTINGS.indexOf(setting));
    return new SigningKey(
        new Secret(values.value(setting).orElseGet(() -> LocalSecrets.in(data).get(setting))),
        values.value(other).map(Secret::new).orElse(null));
  }

  private static void check(SettingValues values) {
    var seen = new HashSet<String>();
    for (var setting : Stream.concat(SETTINGS.stream(), OTHERS.stream()).toList()) {
      if (values.found(setting) == null) {
        values.value(setting); // which tells whether it is missing
        continue;
      }
      var secret = values.text(setting);
      if (new Secret(secret).bytes().length < MIN_BYTES) {
        values.refuse(setting, "must have at least " + MIN_BYTES + " bytes");
      } else if (isWeak(secret)) {
        values.refuse(setting, "is easily guessed");
      } else if (!seen.add(secret)) {
        values.refuse(setting, "must differ from the other secrets");
      }
    }
  }

  /** Few letters, the same again and again, or what is copied from documents. */
  private static boolean isWeak(String secret) {
    return secret.chars().distinct().count() < MIN_DIFFERENT
        || (secret + secret).indexOf(secret, 1) < secret.length()
        || KNOWN.matcher(secret).find();
  }
}
