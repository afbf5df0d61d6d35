package io.blotter.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.Build;
import io.blotter.bootstrap.command.db.Shell;
import io.blotter.bootstrap.testing.ProcessForTests;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever sees a server, or what it left, can tell which one it is. */
class BuildTest {
  private static final Build BUILD = Build.current();

  @TempDir private Path folder;

  @Test
  void isToldByACommand() throws IOException, InterruptedException {
    assertThat(BUILD.version()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    assertThat(BUILD.commit()).isNotBlank();
    var told = new Shell(folder).run("--version");
    assertThat(told.out()).matches("blotter \\Q" + BUILD.version() + "\\E \\(.+\\)\\R");
  }

  @Test
  void isToldByAServerAndByTheFirstLineOfItsLog() throws IOException, InterruptedException {
    try (var server = ProcessForTests.start(folder, Map.of())) {
      assertThat(server.call("GET", "/metrics", "").body())
          .containsOnlyOnce(
              "blotter_build_info{commit=\"%s\",java=\"%s\",version=\"%s\"} 1"
                  .formatted(BUILD.commit(), Runtime.version(), BUILD.version()));
      assertThat(server.call("GET", "/readyz?verbose", "").body())
          .contains("\"build\",\"passed\":true,\"says\":\"Blotter " + BUILD + " on Java ");
      assertThat(server.call("GET", "/readyz", "").body()).doesNotContain(BUILD.version());
      assertThat(server.stdout().getFirst()).contains("Blotter " + BUILD + " starts on Java ");
    }
  }
}
