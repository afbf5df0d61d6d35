package io.blotter.bootstrap.testing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Somebody else on the machine, who tries again and again to get into the local PostgreSQL without
 * a password: over the loopback address, and over sockets where they may lie.
 */
public final class Intruder implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("postgres", "blotter", "root", System.getProperty("user.name"));
  private static final int PROTOCOL = 3 << 16;
  private static final int PID_FILE_PORT = 3;
  private static final int PID_FILE_SOCKETS = 4;

  private final Path cluster;
  private final Set<String> answers = new ConcurrentSkipListSet<>();
  private final Thread thread = Thread.ofPlatform().unstarted(this::run);

  private Intruder(Path cluster) {
    this.cluster = cluster;
  }

  public static Intruder at(Path cluster) {
    var intruder = new Intruder(cluster);
    intruder.thread.start();
    return intruder;
  }

  /** What the server said to him, by the way and the name: {@code asked 10} is SCRAM. */
  public Set<String> answers() {
    return answers;
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!Thread.currentThread().isInterrupted()) {
      for (var address : addresses()) {
        for (var name : NAMES) {
          answers.add(
              (address instanceof InetSocketAddress ? "port " : "socket ") + ask(address, name));
        }
      }
    }
  }

  /** Where it listens, as it notes itself in its folder: others would scan. */
  private List<SocketAddress> addresses() {
    var addresses = new ArrayList<SocketAddress>();
    try {
      var noted = Files.readAllLines(cluster.resolve("postmaster.pid"));
      if (noted.size() > PID_FILE_SOCKETS && !noted.getFirst().startsWith("-")) { // listens
        var port = Integer.parseInt(noted.get(PID_FILE_PORT).strip());
        addresses.add(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
        for (var folder : List.of("/tmp", "/var/run/postgresql", noted.get(PID_FILE_SOCKETS))) {
          var socket = Path.of(folder.strip()).resolve(".s.PGSQL." + port);
          if (Files.exists(socket)) {
            addresses.add(UnixDomainSocketAddress.of(socket));
          }
        }
      }
    } catch (IOException | NumberFormatException notYet) {
      return List.of();
    }
    return addresses;
  }

  private static String ask(SocketAddress address, String user) {
    var asked = ("user\0" + user + "\0database\0postgres\0\0").getBytes(StandardCharsets.UTF_8);
    try (var channel = SocketChannel.open(address);
        var out = new DataOutputStream(Channels.newOutputStream(channel));
        var in = new DataInputStream(Channels.newInputStream(channel))) {
      out.writeInt(asked.length + 2 * Integer.BYTES);
      out.writeInt(PROTOCOL);
      out.write(asked);
      if (in.readByte() != 'R') {
        return "refused";
      }
      in.readInt();
      var wanted = in.readInt();
      return wanted == 0 ? "let in " + user : "asked " + wanted;
    } catch (IOException closed) {
      return "closed";
    }
  }
}
