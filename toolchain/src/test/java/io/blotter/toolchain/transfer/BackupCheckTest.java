package io.blotter.toolchain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupCheckTest {
  private static final Instant NOW = Instant.parse("2026-11-30T04:00:00Z");

  @TempDir private Path folder;

  @Test
  void isReadAsItWasWritten() throws IOException {
    var backup = Files.writeString(folder.resolve("a.dump"), "rows");
    BackupCheck.of(backup, NOW, false, "the path C:\\a\nis full = bad").writeBeside(backup);
    var read = BackupCheck.beside(backup).orElseThrow();
    assertThat(read.passed()).isFalse();
    assertThat(read.at()).isEqualTo(NOW);
    assertThat(read.said()).isEqualTo("the path C:\\a is full = bad");
    assertThat(read.isOf(backup)).isTrue();
  }

  @Test
  void isNoLongerOfABackupThatWasWrittenAnew() throws IOException {
    var backup = Files.writeString(folder.resolve("a.dump"), "rows");
    var check = BackupCheck.of(backup, NOW, true, "4 rows");
    Files.writeString(backup, "rowz");
    assertThat(check.isOf(backup)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "outcome=passed", "checked=yesterday", "said=\\u12", "\0"})
  void whatSaysNothingIsNone(String text) throws IOException {
    var backup = folder.resolve("a.dump");
    Files.writeString(BackupCheck.fileBeside(backup), text);
    assertThat(BackupCheck.beside(backup)).isEmpty();
  }
}
