package io.blotter.bootstrap;

import static io.blotter.bootstrap.testing.LocalPostgresForTests.connect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The local server is dead, and another process of the machine listens in its place. */
class RoguePostgresTest {
  private static final byte[] CLEARTEXT_WANTED = {'R', 0, 0, 0, 8, 0, 0, 0, 3};

  @TempDir private static Path data;

  @Test
  void neverTellsThePasswordToWhoeverListensInItsPlace() throws Exception {
    try (var local = LocalPostgres.in(DataFolder.at(data))) {
      var died = Postmaster.of(data.resolve("postgres")).orElseThrow();
      died.process().destroyForcibly();
      died.process().onExit().get(1, TimeUnit.MINUTES);
      try (var rogue = new ServerSocket(died.port(), 1, InetAddress.getLoopbackAddress())) {
        var heard = new FutureTask<>(() -> hear(rogue));
        Thread.startVirtualThread(heard);
        assertThatThrownBy(() -> connect(local).close()).isInstanceOf(SQLException.class);
        assertThat(heard.get(1, TimeUnit.MINUTES)).isNotEqualTo('p');
      }
    }
  }

  /** Asks for the password in clear text, and returns the first byte of the answer. */
  private static int hear(ServerSocket rogue) throws IOException {
    try (var caller = rogue.accept();
        var in = new DataInputStream(caller.getInputStream())) {
      in.readNBytes(in.readInt() - Integer.BYTES); // asks for TLS
      caller.getOutputStream().write('N');
      in.readNBytes(in.readInt() - Integer.BYTES);
      caller.getOutputStream().write(CLEARTEXT_WANTED);
      return in.read();
    }
  }
}
