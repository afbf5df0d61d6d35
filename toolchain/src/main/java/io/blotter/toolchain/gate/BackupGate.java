package io.blotter.toolchain.gate;

import io.blotter.toolchain.revision.RevisionException;
import io.blotter.toolchain.transfer.BackupCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Whether there is a backup to go back to: a young one, that was restored to try it.
 *
 * @param backup where it is; null where nobody said
 * @param maxAge how old it may be
 */
public record BackupGate(@Nullable Path backup, Duration maxAge, InstantSource clock) {
  /**
   * Lets through whoever has such a backup.
   *
   * @throws RevisionException saying what to do first
   */
  public void require() {
    if (backup == null) {
      throw new RevisionException(
          "No backup is known: set BLOTTER_BACKUP_FILE to one that 'blotter db restore --check'"
              + " restored, or give --without-backup to 'blotter db migrate'.");
    }
    try {
      requireYoung(backup);
      requireChecked(backup);
    } catch (IOException e) {
      throw new RevisionException("There is no backup at " + backup + "; make one first.", e);
    }
  }

  private void requireYoung(Path file) throws IOException {
    var written = Files.getLastModifiedTime(file).toInstant();
    if (Files.size(file) == 0 || written.isBefore(clock.instant().minus(maxAge))) {
      throw new RevisionException(
          "The backup %s is empty or older than %d hours; make a new one first."
              .formatted(file, maxAge.toHours()));
    }
  }

  private static void requireChecked(Path file) throws IOException {
    var check = BackupCheck.beside(file);
    if (check.isEmpty() || !check.get().isOf(file)) {
      throw new RevisionException(
          "Nobody knows whether the backup %s can be restored: 'blotter db restore --check %s' tries it."
              .formatted(file, file));
    }
    if (!check.get().passed()) {
      throw new RevisionException(
          "The backup %s could not be restored at %s: %s. Make a new one first."
              .formatted(file, check.get().at(), check.get().said()));
    }
  }
}
