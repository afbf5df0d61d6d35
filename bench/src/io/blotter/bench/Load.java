package io.blotter.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Sends one request over and over on connections that stay open. */
final class Load {
  private final int port;
  private final byte[] request;

  Load(int port, String target, String... headers) {
    this.port = port;
    var text = new StringBuilder("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
    for (var header : headers) {
      text.append(header).append("\r\n");
    }
    this.request = text.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** Requests a second on so many connections. */
  double rate(int connections, double seconds) throws InterruptedException {
    var count = new AtomicLong();
    var end = System.nanoTime() + (long) (seconds * 1e9);
    var threads = new ArrayList<Thread>();
    for (var i = 0; i < connections; i++) {
      threads.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    try (var socket = new Socket("127.0.0.1", port)) {
                      var in = new BufferedInputStream(socket.getInputStream(), 65_536);
                      while (System.nanoTime() < end) {
                        exchange(socket, in);
                        count.incrementAndGet();
                      }
                    } catch (IOException e) {
                      throw new UncheckedIOException(e);
                    }
                  }));
    }
    for (var thread : threads) {
      thread.join();
    }
    return count.get() / seconds;
  }

  /** The 95th percentile of answer times in milliseconds at a fixed rate, waiting in line included. */
  double p95(int requestsPerSecond, double seconds) throws InterruptedException {
    var times = new ConcurrentLinkedQueue<Long>();
    var start = System.nanoTime();
    var total = (int) (requestsPerSecond * seconds);
    var workers = 16;
    var threads = new ArrayList<Thread>();
    for (var w = 0; w < workers; w++) {
      var first = w;
      threads.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    try (var socket = new Socket("127.0.0.1", port)) {
                      var in = new BufferedInputStream(socket.getInputStream(), 65_536);
                      for (var i = first; i < total; i += workers) {
                        var due = start + (long) (i * 1e9 / requestsPerSecond);
                        while (System.nanoTime() < due) {
                          Thread.sleep(0, 200_000);
                        }
                        exchange(socket, in);
                        times.add(System.nanoTime() - due);
                      }
                    } catch (IOException e) {
                      throw new UncheckedIOException(e);
                    } catch (InterruptedException e) {
                      Thread.currentThread().interrupt();
                    }
                  }));
    }
    for (var thread : threads) {
      thread.join();
    }
    var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
    return sorted[(int) (sorted.length * 0.95)] / 1e6;
  }

  /** One request and its whole answer; a status other than 200 or 304 ends the run. */
  private void exchange(Socket socket, InputStream in) throws IOException {
    socket.getOutputStream().write(request);
    var status = line(in);
    if (!status.contains(" 200") && !status.contains(" 304")) {
      throw new IOException(status + " for " + new String(request, StandardCharsets.US_ASCII).lines().findFirst().orElse(""));
    }
    var length = 0L;
    for (var header = line(in); !header.isEmpty(); header = line(in)) {
      if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
        length = Long.parseLong(header.substring(15).strip());
      }
    }
    if (status.contains(" 200")) {
      in.skipNBytes(length);
    }
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
