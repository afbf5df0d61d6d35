package io.blotter.bootstrap;

import io.blotter.toolchain.gate.BackupGate;
import io.blotter.toolchain.gate.MigrationPolicy;
import io.blotter.toolchain.gate.Promotions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/**
 * What must be so before the schema is changed.
 *
 * @param atStart what a start may apply by itself
 * @param backup what there must be to go back to
 * @param promotions where it is kept what revisions have been through
 */
public record MigrationSettings(MigrationPolicy atStart, BackupGate backup, Promotions promotions) {

  /** Reads those of this process; what is wrong with them is gathered in {@code values}. */
  public static MigrationSettings of(SettingValues values, Path folder) {
    var clock = InstantSource.system();
    return new MigrationSettings(
        values.read(Setting.BLOTTER_MIGRATE, MigrationSettings::policy),
        new BackupGate(
            values.value(Setting.BLOTTER_BACKUP_FILE).map(folder::resolve).orElse(null),
            Duration.ofHours(values.number(Setting.BLOTTER_BACKUP_HOURS, 1, 8_760)),
            clock),
        new Promotions(
            values.value(Setting.BLOTTER_PROMOTION_FILE).map(folder::resolve).orElse(null), clock));
  }

  private static MigrationPolicy policy(String text) {
    return MigrationPolicy.of(text)
        .orElseThrow(() ->
            new SettingException(
                Setting.BLOTTER_MIGRATE, "must be one of " + MigrationPolicy.labels()));
  }
}
