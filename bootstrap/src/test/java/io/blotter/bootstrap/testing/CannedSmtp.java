package io.blotter.bootstrap.testing;

import io.blotter.external.mail.SmtpServer;
import io.blotter.external.mail.SmtpServer.Encryption;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mail server on a real socket that says what it is told to: healthy ones never refuse. */
public final class CannedSmtp implements AutoCloseable {
  private final ServerSocket socket;
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final BlockingQueue<String> taken = new LinkedBlockingQueue<>();
  private final AtomicInteger connections = new AtomicInteger();
  private final AtomicInteger letterLimit = new AtomicInteger(Integer.MAX_VALUE);

  private CannedSmtp(ServerSocket socket) {
    this.socket = socket;
  }

  public static CannedSmtp start() {
    try {
      var server = new CannedSmtp(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
      Thread.ofVirtual().start(server::serve);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What to answer to lines that begin so; an empty answer is silence for ever. */
  public CannedSmtp answer(String line, String reply) {
    answers.put(line, reply);
    return this;
  }

  /** Takes so many letters on a connection, and hangs up when there is another. */
  public CannedSmtp hangUpAfter(int letters) {
    letterLimit.set(letters);
    return this;
  }

  public int connections() {
    return connections.get();
  }

  public void answerAsUsual(String line) {
    answers.remove(line);
  }

  /** The letters that were accepted, as they came. */
  public List<String> taken() {
    return List.copyOf(taken);
  }

  /** The next letter, for which it waits; an empty text when none comes. */
  public String next() throws InterruptedException {
    return Optional.ofNullable(taken.poll(30, TimeUnit.SECONDS)).orElse("");
  }

  public SmtpServer address() {
    return new SmtpServer("127.0.0.1", socket.getLocalPort(), Encryption.NONE, null);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        var client = socket.accept();
        connections.incrementAndGet();
        Thread.ofVirtual().start(() -> converse(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void converse(Socket client) {
    try (client) {
      var in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
      say(client, answer("CONNECT"));
      var letters = 0;
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("MAIL") && letters++ == letterLimit.get()) {
          return;
        }
        if (line.equals("DATA")) {
          say(client, "354 go on");
          taken.add(
              Stream.generate(() -> lineOf(in))
                  .takeWhile(text -> !text.equals("."))
                  .collect(Collectors.joining("\n")));
        }
        say(client, answer(line));
      }
    } catch (IOException hungUp) {
      // as clients may
    }
  }

  private String answer(String line) {
    return answers.entrySet().stream()
        .filter(answer -> line.startsWith(answer.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(line.equals("CONNECT") ? "220 canned" : "250 fine");
  }

  private static String lineOf(BufferedReader in) {
    try {
      var line = in.readLine();
      return line == null ? "." : line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void say(Socket client, String reply) throws IOException {
    if (!reply.isEmpty()) {
      client.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
