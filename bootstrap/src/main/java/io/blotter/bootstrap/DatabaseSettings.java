package io.blotter.bootstrap;

import io.blotter.toolchain.environment.Environment;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The settings of work on the schema, which needs no other: a job that migrates holds no signing
 * secret.
 *
 * @param database where PostgreSQL is; null for the local one
 * @param dumped what dumps and refreshes read; null for the same
 * @param restored what restores and refreshes replace; null for the same
 * @param hook a command that is run over freshly written revisions
 */
public record DatabaseSettings(
    Environment environment,
    DataFolder data,
    @Nullable DatabaseUrl database,
    @Nullable DatabaseUrl dumped,
    @Nullable DatabaseUrl restored,
    @Nullable String hook) {

  /**
   * Reads those of this process.
   *
   * @throws SettingException when anything is wrong with them
   */
  public static DatabaseSettings of(SettingValues values, Path folder) {
    var address = new DatabaseAddress(values);
    var settings =
        new DatabaseSettings(
            values.environment(),
            DataFolder.of(values, folder),
            Optional.ofNullable(address.direct()).orElseGet(address::main),
            address.url(Setting.DUMP_DATABASE_URL),
            address.url(Setting.RESTORE_DATABASE_URL),
            values.value(Setting.BLOTTER_DB_HOOK).orElse(null));
    values.check();
    return settings;
  }
}
