package io.blotter.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Sends requests, one after the other and over again, on connections that stay open. */
final class Load {
  private final String host;
  private final int port;
  private final List<byte[]> requests;

  Load(int port, String target, String... headers) {
    this(URI.create("http://127.0.0.1:" + port), List.of(new Request(target, null)), headers);
  }

  /** Different requests to a server that speaks plain HTTP. */
  Load(URI server, List<Request> requests, String... headers) {
    this(
        server.getHost(),
        server.getPort() < 0 ? 80 : server.getPort(),
        bytes(server, requests, headers));
  }

  private Load(String host, int port, List<byte[]> requests) {
    this.host = host;
    this.port = port;
    this.requests = requests;
  }

  private static List<byte[]> bytes(URI server, List<Request> requests, String... headers) {
    var common = "Host: " + server.getAuthority() + "\r\n" + String.join("\r\n", headers);
    return requests.stream().map(request -> request.bytes(common.stripTrailing())).toList();
  }

  /** Only so many of the requests, the first ones. */
  Load ofFirst(int most) {
    return new Load(host, port, requests.subList(0, Math.min(most, requests.size())));
  }

  /** A GET, or with a body a POST of JSON. */
  record Request(String target, String body) {
    private byte[] bytes(String headers) {
      var text = (body == null ? "GET " : "POST ") + target + " HTTP/1.1\r\n" + headers + "\r\n";
      var rest =
          body == null
              ? "\r\n"
              : "Content-Type: application/json\r\nContent-Length: "
                  + body.getBytes(StandardCharsets.UTF_8).length
                  + "\r\n\r\n"
                  + body;
      return (text + rest).getBytes(StandardCharsets.UTF_8);
    }
  }

  /** Requests a second on so many connections. */
  double rate(int connections, double seconds) throws InterruptedException {
    return rate(connections, seconds, Integer.MAX_VALUE);
  }

  /** The same, and no request twice: it ends when all were sent. */
  double rateOfEachOnce(int connections, double seconds) throws InterruptedException {
    return rate(connections, seconds, requests.size());
  }

  private double rate(int connections, double seconds, int most) throws InterruptedException {
    var next = new AtomicInteger();
    var begin = System.nanoTime();
    var end = begin + (long) (seconds * 1e9);
    onConnections(
        connections,
        (socket, in) -> {
          while (System.nanoTime() < end) {
            var number = next.getAndIncrement();
            if (number >= most) {
              return;
            }
            exchange(socket, in, requests.get(number % requests.size()));
          }
        });
    return Math.min(next.get(), most) / ((System.nanoTime() - begin) / 1e9);
  }

  /**
   * The 95th percentile of answer times in milliseconds at a fixed rate, waiting in line included.
   */
  double p95(int requestsPerSecond, double seconds) throws InterruptedException {
    var times = new ConcurrentLinkedQueue<Long>();
    var start = System.nanoTime();
    var total = (int) (requestsPerSecond * seconds);
    var next = new AtomicInteger();
    onConnections(
        16,
        (socket, in) -> {
          for (var i = next.getAndIncrement(); i < total; i = next.getAndIncrement()) {
            var due = start + (long) (i * 1e9 / requestsPerSecond);
            Thread.sleep(Duration.ofNanos(due - System.nanoTime()));
            exchange(socket, in, requests.get(i % requests.size()));
            times.add(System.nanoTime() - due);
          }
        });
    var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
    return sorted[(int) (sorted.length * 0.95)] / 1e6;
  }

  /** The server has more to do than it gets done in time, and says so. */
  static final class Overloaded extends IOException {
    private static final long serialVersionUID = 1;

    Overloaded(String message) {
      super(message);
    }
  }

  private interface Work {
    void on(Socket socket, InputStream in) throws IOException, InterruptedException;
  }

  private void onConnections(int connections, Work work) throws InterruptedException {
    var threads = new ArrayList<Thread>();
    var fault = new AtomicReference<IOException>();
    for (var i = 0; i < connections; i++) {
      threads.add(
          Thread.ofPlatform()
              .start(() -> {
                try (var socket = new Socket(host, port)) {
                  socket.setTcpNoDelay(true);
                  work.on(socket, new BufferedInputStream(socket.getInputStream(), 65_536));
                } catch (IOException e) {
                  fault.set(e);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              }));
    }
    for (var thread : threads) {
      thread.join();
    }
    if (fault.get() != null) {
      throw new UncheckedIOException(fault.get());
    }
  }

  /** One request and its whole answer; a status other than 200 or 304 ends the run. */
  private static void exchange(Socket socket, InputStream in, byte[] request) throws IOException {
    socket.getOutputStream().write(request);
    var status = line(in);
    if (!status.contains(" 200") && !status.contains(" 304")) {
      var refused =
          status
              + " for "
              + new String(request, StandardCharsets.UTF_8).lines().findFirst().orElse("");
      throw status.contains(" 503") ? new Overloaded(refused) : new IOException(refused);
    }
    var length = 0L;
    var chunked = false;
    for (var header = line(in); !header.isEmpty(); header = line(in)) {
      if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
        length = Long.parseLong(header.substring(15).strip());
      }
      chunked |= header.toLowerCase(java.util.Locale.ROOT).startsWith("transfer-encoding: chunked");
    }
    if (chunked) {
      for (var size = size(in); size > 0; size = size(in)) {
        in.skipNBytes(size + 2);
      }
      line(in);
    } else if (status.contains(" 200")) {
      in.skipNBytes(length);
    }
  }

  private static long size(InputStream in) throws IOException {
    return Long.parseLong(line(in), 16);
  }

  private static String line(InputStream in) throws IOException {
    var bytes = new byte[512];
    var length = 0;
    for (var next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("the server closed the connection");
      }
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * length);
      }
      bytes[length++] = (byte) next;
    }
    return new String(bytes, 0, length, StandardCharsets.US_ASCII).stripTrailing();
  }
}
