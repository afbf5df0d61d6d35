package io.blotter.bootstrap;

import io.blotter.domain.shared.Secret;
import org.jspecify.annotations.Nullable;

/**
 * What is shared with those who carry calls.
 *
 * @param twilioToken null where Twilio carries none
 * @param vapiSecret null where Vapi carries none
 */
public record CallSettings(@Nullable Secret twilioToken, @Nullable Secret vapiSecret) {
  private static final int MIN_CHARACTERS = 16;

  static CallSettings of(SettingValues values) {
    return new CallSettings(
        secret(values, Setting.TWILIO_AUTH_TOKEN), secret(values, Setting.VAPI_WEBHOOK_SECRET));
  }

  private static @Nullable Secret secret(SettingValues values, Setting setting) {
    return values
        .readIfGiven(
            setting,
            text -> {
              if (text.length() < MIN_CHARACTERS) {
                throw new SettingException(
                    setting, "must have at least " + MIN_CHARACTERS + " characters");
              }
              return new Secret(text);
            })
        .orElse(null);
  }
}
