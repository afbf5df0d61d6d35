package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server notes of itself, read at whatever moment of its writing. */
class PostmasterTest {
  private static final long MYSELF = ProcessHandle.current().pid();
  private static final String WHOLE =
      MYSELF + "\n/data\n1795303609\n40487\n/tmp\n127.0.0.1\n  1234567         8\nready   \n";

  @TempDir private Path cluster;

  @Test
  void isReadWhenItIsWritten() throws IOException {
    note(WHOLE);
    assertThat(Postmaster.of(cluster))
        .hasValueSatisfying(found -> {
          assertThat(found.process().pid()).isEqualTo(MYSELF);
          assertThat(found.startedAt()).isEqualTo(1_795_303_609);
          assertThat(found.port()).isEqualTo(40_487);
          assertThat(found.ready()).isTrue();
          assertThat(found.stopping()).isFalse();
        });
  }

  @Test
  void isNeitherReadyNorAFaultWhileItIsBeingWritten() throws IOException {
    for (var length = 0; length < WHOLE.indexOf("ready") + "ready".length(); length++) {
      note(WHOLE.substring(0, length));
      assertThat(Postmaster.of(cluster).filter(Postmaster::ready)).as("%d bytes", length).isEmpty();
    }
  }

  @Test
  void isNobodyWithoutAFileOrAProcess() throws IOException {
    assertThat(Postmaster.of(cluster)).isEmpty();
    note(WHOLE.replaceFirst("^\\d+", String.valueOf(Integer.MAX_VALUE)));
    assertThat(Postmaster.of(cluster)).isEmpty();
  }

  @Test
  void tellsThatItIsEnding() throws IOException {
    note(WHOLE.replace("ready   ", "stopping"));
    assertThat(Postmaster.of(cluster))
        .hasValueSatisfying(found -> {
          assertThat(found.ready()).isFalse();
          assertThat(found.stopping()).isTrue();
        });
  }

  private void note(String text) throws IOException {
    Files.writeString(cluster.resolve("postmaster.pid"), text);
  }
}
