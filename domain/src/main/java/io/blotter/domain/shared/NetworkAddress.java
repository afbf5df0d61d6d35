package io.blotter.domain.shared;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where a call comes from, and so who is behind it. An IPv4 address is one caller. Whoever has one
 * IPv6 address has at least a /64 of them, often a /56 and at times a /48, which nobody else can
 * see: all three are counted, the wider ones as a few callers. An IPv6 address that only carries an
 * IPv4 address (mapped, NAT64, 6to4, Teredo) is that IPv4 address.
 */
public record NetworkAddress(InetAddress ip) {
  public NetworkAddress {
    ip = carriedBy(ip).orElse(ip);
  }

  /**
   * Addresses that belong to one caller, or to a few.
   *
   * @param prefix such as {@code 2001:db8:1:2:0:0:0:0/64}
   * @param callers how many callers' allowance the whole network has
   */
  public record Network(String prefix, int callers) {}

  /** The network that certainly is one caller's. */
  public Network caller() {
    return networks().getFirst();
  }

  /** All networks that may be one caller's, the narrowest first. */
  public List<Network> networks() {
    return ip instanceof Inet6Address
        ? List.of(network(64, 1), network(56, 4), network(48, 16))
        : List.of(network(32, 1));
  }

  private Network network(int bits, int callers) {
    var first = Arrays.copyOf(Arrays.copyOf(ip.getAddress(), bits / 8), ip.getAddress().length);
    return new Network(address(first).getHostAddress() + "/" + bits, callers);
  }

  /** RFC 6052, 3056 and 4380; mapped addresses are IPv4 addresses to Java already. */
  private static Optional<InetAddress> carriedBy(InetAddress ip) {
    var bytes = ip.getAddress();
    if (ip instanceof Inet4Address) {
      return Optional.empty();
    } else if (starts(bytes, 0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0)) {
      return Optional.of(address(Arrays.copyOfRange(bytes, 12, 16)));
    } else if (starts(bytes, 0x20, 0x02)) {
      return Optional.of(address(Arrays.copyOfRange(bytes, 2, 6)));
    } else if (starts(bytes, 0x20, 0x01, 0, 0)) {
      return Optional.of(address(inverted(Arrays.copyOfRange(bytes, 12, 16))));
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... prefix) {
    for (var i = 0; i < prefix.length; i++) {
      if (bytes[i] != (byte) prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] inverted(byte[] bytes) {
    for (var i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) ~bytes[i];
    }
    return bytes;
  }

  private static InetAddress address(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("an address has 4 or 16 bytes, not " + bytes.length, e);
    }
  }
}
