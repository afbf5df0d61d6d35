package io.blotter.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads network addresses as servers and proxies write them; never asks for a name. */
final class Addresses {
  /** What one subscriber has of IPv6: whoever has one such address has all of them. */
  private static final int SUBSCRIBER_BITS = 64;

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

  /** The part of an address that tells subscribers apart. */
  static String subscriber(String text) {
    return parse(text)
        .map(address ->
            address instanceof Inet6Address
                ? HexFormat.of().formatHex(first(SUBSCRIBER_BITS, address))
                : address.getHostAddress())
        .orElse(text);
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
