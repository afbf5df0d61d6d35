package io.blotter.bootstrap;

import io.blotter.bootstrap.SettingSources.Found;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings of work on the schema, which needs no other: a job that migrates holds no signing
 * secret.
 *
 * @param database where PostgreSQL is; null for the local one
 * @param backup a file that must be young before production is changed; null for no such rule
 * @param hook a command that is run over freshly written revisions
 */
public record DatabaseSettings(
    String environment,
    DataFolder data,
    @Nullable DatabaseUrl database,
    @Nullable Path backup,
    Duration backupAge,
    @Nullable String hook) {

  public static DatabaseSettings of(Map<Setting, Found> found, Path folder) {
    var backup = value(found, Setting.BLOTTER_BACKUP_FILE);
    return new DatabaseSettings(
        Settings.text(found, Setting.BLOTTER_ENV),
        DataFolder.of(found, folder),
        url(found),
        backup == null ? null : folder.resolve(backup),
        Duration.ofHours(Settings.number(found, Setting.BLOTTER_BACKUP_HOURS, 1, 8_760)),
        value(found, Setting.BLOTTER_DB_HOOK));
  }

  /** Whether mistakes cost data that people need. */
  public boolean isProduction() {
    return environment.strip().toLowerCase(Locale.ROOT).startsWith("prod");
  }

  /** Past a pooler, where there is one. */
  private static @Nullable DatabaseUrl url(Map<Setting, Found> found) {
    for (var setting : List.of(Setting.DATABASE_DIRECT_URL, Setting.DATABASE_URL)) {
      var url = value(found, setting);
      if (url != null) {
        return DatabaseUrl.parse(setting, url);
      }
    }
    return null;
  }

  private static @Nullable String value(Map<Setting, Found> found, Setting setting) {
    var value = found.get(setting);
    return value == null ? null : value.value();
  }
}
