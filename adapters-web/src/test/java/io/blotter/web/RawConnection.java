package io.blotter.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A connection to a server, byte by byte, as no client library would have it. */
final class RawConnection implements AutoCloseable {
  private static final int PAUSE_MILLIS = 100;
  private static final int MAX_PAUSES = 300;

  private final Socket socket;

  private RawConnection(Socket socket) {
    this.socket = socket;
  }

  static RawConnection open(String from, int port) {
    try {
      var socket = new Socket();
      socket.setReceiveBufferSize(4_096);
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral(from), 0));
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return new RawConnection(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends, unless the server has hung up. */
  RawConnection send(String bytes) {
    try {
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException hungUp) {
      // reading tells
    }
    return this;
  }

  /** What the server sends until it hangs up. */
  String readToTheEnd() {
    return sendUntilItHangsUp("");
  }

  /** Sends the same again and again, with pauses, and returns what the server said meanwhile. */
  String sendUntilItHangsUp(String drops) {
    var answer = new ByteArrayOutputStream();
    try {
      socket.setSoTimeout(PAUSE_MILLIS);
      var pauses = 0;
      for (var next = 0; next >= 0; ) {
        send(drops);
        next = readIfAny();
        if (next > 0) {
          answer.write(next);
        } else if (++pauses > MAX_PAUSES) {
          throw new AssertionError("the server does not hang up");
        }
      }
    } catch (IOException reset) {
      // hung up as well
    }
    return answer.toString(StandardCharsets.UTF_8);
  }

  /** Reads the headers and the body of one answer, which says how long it is. */
  String readOne() {
    var answer = new StringBuilder();
    try {
      socket.setSoTimeout(20_000);
      while (answer.indexOf("\r\n\r\n") < 0 || !answer.toString().endsWith("}\n")) {
        var next = socket.getInputStream().read();
        if (next < 0) {
          break;
        }
        answer.append((char) next);
      }
      return answer.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int readIfAny() throws IOException {
    try {
      return socket.getInputStream().read();
    } catch (SocketTimeoutException nothing) {
      return 0;
    }
  }
}
