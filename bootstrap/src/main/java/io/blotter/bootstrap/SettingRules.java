package io.blotter.bootstrap;

import io.blotter.toolchain.environment.Environment;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What settings depend on: each other, and where the server runs. */
final class SettingRules {
  /** What says where a database is, beside its address. */
  static final Set<Setting> OF_DATABASE =
      EnumSet.of(
          Setting.DATABASE_DIRECT_URL,
          Setting.DATABASE_READ_URL,
          Setting.DATABASE_HOST,
          Setting.DATABASE_PORT,
          Setting.DATABASE_NAME,
          Setting.DATABASE_USER,
          Setting.DATABASE_PASSWORD);

  /** What has no value of ours where others than a developer depend on it. */
  private static final Set<Setting> NEEDED_WHERE_DEPLOYED =
      EnumSet.of(
          Setting.BLOTTER_CORS_ORIGINS,
          Setting.BLOTTER_SMTP_URL,
          Setting.BLOTTER_MAIL_FROM,
          Setting.BLOTTER_API_URL,
          Setting.JWT_SECRET_KEY,
          Setting.RESET_PASSWORD_SECRET_KEY,
          Setting.VALIDATE_EMAIL_SECRET_KEY);

  private SettingRules() {}

  /** The value that a setting has in this environment unless told otherwise. */
  static @Nullable String fallback(Setting setting, Environment environment) {
    if (setting == Setting.BLOTTER_MIGRATE && environment == Environment.PRODUCTION) {
      return "additive";
    }
    return environment.isDeployed() && NEEDED_WHERE_DEPLOYED.contains(setting)
        ? null
        : setting.fallback();
  }

  /**
   * Whether a setting must be set.
   *
   * @param given what is set
   */
  static boolean isRequired(Setting setting, Environment environment, Set<Setting> given) {
    return switch (setting) {
      case DATABASE_URL -> environment.isDeployed() && !given.contains(Setting.DATABASE_HOST);
      case DATABASE_HOST ->
          given.contains(Setting.DATABASE_NAME)
              || given.contains(Setting.DATABASE_USER)
              || given.contains(Setting.DATABASE_PASSWORD);
      case DATABASE_NAME, DATABASE_USER -> given.contains(Setting.DATABASE_HOST);
      case BLOTTER_GITHUB_ORGANIZATION, BLOTTER_GITHUB_PROJECT, BLOTTER_GITHUB_REPOSITORY ->
          given.contains(Setting.GH_API_ACCESS_TOKEN);
      case GH_CLIENT_ID -> given.contains(Setting.GH_CLIENT_SECRET);
      case GH_CLIENT_SECRET -> given.contains(Setting.GH_CLIENT_ID);
      default -> environment.isDeployed() && NEEDED_WHERE_DEPLOYED.contains(setting);
    };
  }
}
