package io.blotter.bootstrap;

import static io.blotter.bootstrap.testing.LocalPostgresForTests.connect;
import static io.blotter.bootstrap.testing.LocalPostgresForTests.run;
import static io.blotter.bootstrap.testing.LocalPostgresForTests.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.blotter.bootstrap.command.db.Shell;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The server that Blotter brings along, through its life in one data folder. */
@TestMethodOrder(OrderAnnotation.class)
class LocalPostgresTest {
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  @TempDir private static Path data;

  @Test
  @Order(1)
  void keepsItsDataFromOneStartToTheNext() throws SQLException {
    try (var local = LocalPostgres.in(DataFolder.at(data))) {
      run(local, "create schema mine; create table mine.kept as select 42 as answer");
    }
    assertThat(postmaster()).isEmpty();
    try (var local = LocalPostgres.in(DataFolder.at(data))) {
      assertThat(value(local, "select answer from mine.kept")).isEqualTo("42");
      assertThat(value(local, "show fsync")).isEqualTo("on");
      assertThat(value(local, "show synchronous_commit")).isEqualTo("on");
      assertThat(value(local, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(value(local, "show timezone")).isEqualTo("UTC");
    }
  }

  @Test
  @Order(2)
  void letsNobodyInWithoutThePassword() throws SQLException {
    try (var local = LocalPostgres.in(DataFolder.at(data))) {
      assertThatThrownBy(() ->
              DriverManager.getConnection(local.url().jdbcUrl(), local.url().user(), "guessed")
                  .close())
          .hasMessageContaining("password authentication failed");
      assertThat(local.url().toString()).doesNotContain(local.url().password().value());
    }
  }

  @Test
  @Order(3)
  void startsAgainAfterItDied() throws SQLException {
    try (var _ = LocalPostgres.in(DataFolder.at(data))) {
      var died = postmaster().orElseThrow().process();
      assertThat(died.destroyForcibly()).isTrue();
      await().atMost(TIMEOUT).until(() -> !died.isAlive());
    }
    assertThat(data.resolve("postgres/postmaster.pid")).exists();
    try (var local = LocalPostgres.in(DataFolder.at(data))) {
      assertThat(value(local, "select answer from mine.kept")).isEqualTo("42");
    }
  }

  @Test
  @Order(4)
  void waitsForOneThatIsStillEndingAndStopsTheNext() throws Exception {
    try (var ending = LocalPostgres.in(DataFolder.at(data))) {
      var next = new FutureTask<>(() -> command("db", "migrate", "--data", data.toString()));
      try (var _ = connect(ending)) {
        postmaster().orElseThrow().process().destroy(); // ends when its last client has left
        await().atMost(TIMEOUT).until(() -> postmaster().orElseThrow().stopping());
        Thread.startVirtualThread(next);
        assertThatThrownBy(() -> next.get(2, TimeUnit.SECONDS))
            .isInstanceOf(TimeoutException.class);
      }
      assertThat(next.get(TIMEOUT.toSeconds(), TimeUnit.SECONDS)).contains("applied");
      assertThat(postmaster()).isPresent();
    }
    assertThat(postmaster()).isEmpty();
  }

  @Test
  @Order(5)
  void takesAnotherPortWhenOneIsTakenMeanwhile() throws Exception {
    var cluster = new LocalCluster(DataFolder.at(data));
    int free;
    try (var soon = new ServerSocket(0)) {
      free = soon.getLocalPort();
    }
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var ports = List.of(taken.getLocalPort(), free).iterator();
      var server = cluster.start(ports::next);
      assertThat(server.port()).isEqualTo(free);
      server.stop();
    }
    assertThat(data.resolve("postgres.log")).content().contains("Address already in use");
  }

  @Test
  @Order(6)
  void servesACommandBesideAndOutlivesIt() throws Exception {
    try (var local = LocalPostgres.in(DataFolder.at(data))) {
      var server = postmaster().orElseThrow();
      var command = command("user", "add", "ann@example.org", "--data", data.toString());
      assertThat(command).contains("User 1 added.");
      assertThat(postmaster()).contains(server);
      assertThat(value(local, "select email from users")).isEqualTo("ann@example.org");
    }
    assertThat(postmaster()).isEmpty();
  }

  @Test
  @Order(7)
  void saysWhereToLookWhenItDoesNotStart() throws IOException {
    Files.writeString(
        data.resolve("postgres/postgresql.conf"), "nonsense = 1\n", StandardOpenOption.APPEND);
    assertThatThrownBy(() -> LocalPostgres.in(DataFolder.at(data)))
        .isInstanceOf(StartupException.class)
        .hasMessage(
            "The local PostgreSQL did not start; "
                + data.resolve("postgres.log")
                + " says why. Set DATABASE_URL to use another server.");
    assertThat(data.resolve("postgres.log"))
        .content()
        .contains("unrecognized configuration parameter \"nonsense\"");
  }

  private static Optional<Postmaster> postmaster() {
    return Postmaster.of(data.resolve("postgres"));
  }

  private static String command(String... arguments) throws Exception {
    var ended = new Shell(data).run(arguments);
    assertThat(ended.code()).as(ended.err()).isZero();
    return ended.out();
  }
}
