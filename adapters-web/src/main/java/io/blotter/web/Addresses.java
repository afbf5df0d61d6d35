package io.blotter.web;

import io.blotter.domain.shared.NetworkAddress;
import io.javalin.http.Context;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads network addresses as servers and proxies write them; never asks for a name. */
final class Addresses {
  private static final Pattern WITH_PORT = Pattern.compile("\\[([^]]+)](?::\\d+)?|([^:]+):\\d+");

  private Addresses() {}

  /** Understands brackets, ports and zones, which it drops. Empty for anything else. */
  static Optional<InetAddress> parse(String text) {
    var matcher = WITH_PORT.matcher(text.strip());
    var host =
        !matcher.matches()
            ? text.strip()
            : matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    try {
      return Optional.of(InetAddress.ofLiteral(host.replaceFirst("%.*$", "")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Where a request comes from. */
  static NetworkAddress of(Context http) {
    return parse(http.ip())
        .map(NetworkAddress::new)
        .orElseThrow(() -> new IllegalStateException("no address of a client: " + http.ip()));
  }

  /** The first bits of an address, the others cleared. */
  static byte[] first(int bits, InetAddress address) {
    var bytes = address.getAddress();
    var whole = bits / 8;
    if (whole < bytes.length) {
      bytes[whole] &= (byte) (0xff00 >> (bits % 8));
      Arrays.fill(bytes, whole + 1, bytes.length, (byte) 0);
    }
    return bytes;
  }
}
