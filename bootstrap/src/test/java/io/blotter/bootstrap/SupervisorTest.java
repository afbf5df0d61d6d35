package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The local server dies while it is used. */
class SupervisorTest {
  private static final int TIMEOUT_SECONDS = 60;

  @TempDir private static Path data;

  private final LinkedBlockingQueue<DatabaseUrl> restarted = new LinkedBlockingQueue<>();

  @Test
  void startsItAgainWhereItListened() throws Exception {
    try (var local = Supervisor.begin(LocalPostgres.in(DataFolder.at(data)), restarted::add)) {
      var before = local.url();
      kill();
      assertThat(restarted.poll(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isEqualTo(before);
      assertThat(answers(before)).isTrue();
      kill();
      assertThat(restarted.poll(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isEqualTo(before);
      assertThat(answers(before)).isTrue();
    }
    assertThat(Postmaster.of(data.resolve("postgres"))).isEmpty();
  }

  @Test
  void startsItElsewhereWhenItsPortIsTaken() throws Exception {
    var local = LocalPostgres.in(DataFolder.at(data));
    var port = kill();
    try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
        var _ = Supervisor.begin(local, restarted::add)) {
      var url = restarted.poll(TIMEOUT_SECONDS, TimeUnit.SECONDS);
      assertThat(url.jdbcUrl()).doesNotContain(":" + port + "/");
      assertThat(answers(url)).isTrue();
    }
    assertThat(Postmaster.of(data.resolve("postgres"))).isEmpty();
  }

  @Test
  void leavesOneAloneThatIsWantedNoMore() throws Exception {
    var local = LocalPostgres.in(DataFolder.at(data));
    local.close();
    assertThat(local.revive()).isFalse();
    assertThat(Postmaster.of(data.resolve("postgres"))).isEmpty();
  }

  @Test
  void keepsTheLogSmall() throws IOException {
    var log = Files.write(data.resolve("some.log"), new byte[(int) Supervisor.MAX_LOG_BYTES]);
    Supervisor.trim(log);
    assertThat(log).hasSize(Supervisor.MAX_LOG_BYTES);
    Files.write(log, new byte[(int) Supervisor.MAX_LOG_BYTES + 1]);
    Supervisor.trim(log);
    assertThat(log).hasSize(0);
    assertThat(data.resolve("some.log.1")).hasSize(Supervisor.MAX_LOG_BYTES + 1);
  }

  private static int kill() {
    var postmaster = Postmaster.of(data.resolve("postgres")).orElseThrow();
    postmaster.process().destroyForcibly();
    await().atMost(Duration.ofSeconds(TIMEOUT_SECONDS)).until(() -> !postmaster.lives());
    return postmaster.port();
  }

  private static boolean answers(DatabaseUrl url) throws SQLException {
    try (var connection =
        DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password().value())) {
      return connection.isValid(1);
    }
  }
}
