package io.blotter.bootstrap.testing;

import static org.awaitility.Awaitility.await;

import com.sun.security.auth.module.UnixSystem;
import io.blotter.toolchain.testing.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PgBouncer in transaction mode, with its defaults, before the server of a test's database. It
 * has fewer sessions than a registry has connections, so that each is handed from one to another.
 */
public final class PgBouncerForTests implements AutoCloseable {
  public static final int SESSIONS = 3;

  private final int port;
  private final Process process;

  private PgBouncerForTests(int port, Process process) {
    this.port = port;
    this.process = process;
  }

  /** Where the machine has one. */
  public static Optional<Path> program() {
    return ProgramForTests.find("pgbouncer");
  }

  public static PgBouncerForTests start(Path folder, TestDatabase database) throws IOException {
    var port = SettingsForTests.freePort();
    var command = new ArrayList<>(List.of(program().orElseThrow().toString()));
    if (new UnixSystem().getUid() == 0) { // as whom it refuses to run
      var nobody =
          folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
      Files.setOwner(folder, nobody);
      command.addAll(List.of("-u", nobody.getName()));
    }
    command.add(configuration(folder, database.dataSource(), port).toString());
    var log = folder.resolve("pgbouncer.log").toFile();
    var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    var started = new PgBouncerForTests(port, process);
    await().until(() -> !process.isAlive() || started.listens());
    return started;
  }

  /** The same database through the pooler. */
  public String url(TestDatabase database) {
    var pooled = database.dataSource();
    pooled.setServerNames(new String[] {"127.0.0.1"});
    pooled.setPortNumbers(new int[] {port});
    return SettingsForTests.url(pooled);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }

  private static Path configuration(Path folder, PGSimpleDataSource server, int port)
      throws IOException {
    var users = folder.resolve("users.txt");
    var password = Optional.ofNullable(server.getPassword()).orElse("");
    Files.writeString(
        users, "\"%s\" \"%s\"%n".formatted(server.getUser(), password.replace("\"", "\"\"")));
    var configuration = folder.resolve("pgbouncer.ini");
    Files.writeString(
        configuration,
        """
        [databases]
        * = host=%s port=%d
        [pgbouncer]
        listen_addr = 127.0.0.1
        listen_port = %d
        unix_socket_dir =
        auth_type = trust
        auth_file = %s
        pool_mode = transaction
        default_pool_size = %d
        """
            .formatted(
                server.getServerNames()[0], server.getPortNumbers()[0], port, users, SESSIONS));
    return configuration;
  }

  private boolean listens() {
    try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
