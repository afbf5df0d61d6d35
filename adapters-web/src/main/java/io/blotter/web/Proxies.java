package io.blotter.web;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** The proxies in front of the server, whose {@code X-Forwarded-For} is believed. */
public record Proxies(List<Range> ranges) {
  public Proxies {
    ranges = List.copyOf(ranges);
  }

  /**
   * Reads addresses and CIDR ranges, comma-separated.
   *
   * @throws IllegalArgumentException where one is neither
   */
  public static Proxies parse(String text) {
    return new Proxies(
        Arrays.stream(text.split(",", -1))
            .map(String::strip)
            .filter(range -> !range.isEmpty())
            .map(Range::parse)
            .toList());
  }

  /** All addresses that share their first bits with this one. */
  public record Range(InetAddress address, int bits) {
    static Range parse(String text) {
      var slash = text.indexOf('/');
      var address = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
      var most = address.getAddress().length * 8;
      var bits = slash < 0 ? most : Integer.parseInt(text.substring(slash + 1));
      if (bits < 0 || bits > most) {
        throw new IllegalArgumentException(text + " has more bits than an address");
      }
      return new Range(address, bits);
    }

    boolean contains(InetAddress other) {
      return other.getAddress().length == address.getAddress().length
          && Arrays.equals(Addresses.first(bits, other), Addresses.first(bits, address));
    }
  }

  /**
   * Who sent a request that came from {@code peer}: the last of those it was forwarded for who is
   * not a proxy himself. What stands before that one anybody may have written.
   *
   * @param forwardedFor the header's values in order, each a comma-separated list
   */
  InetAddress client(InetAddress peer, List<String> forwardedFor) {
    var hops = String.join(",", forwardedFor).split(",", -1);
    var client = peer;
    for (var i = hops.length - 1; i >= 0 && trusts(client); i--) {
      var hop = Addresses.parse(hops[i]);
      if (hop.isEmpty()) {
        return client;
      }
      client = hop.get();
    }
    return client;
  }

  boolean trusts(InetAddress peer) {
    return ranges.stream().anyMatch(range -> range.contains(peer));
  }
}
