package io.blotter.web;

import io.blotter.domain.shared.NetworkAddress;
import io.blotter.domain.shared.NetworkAddress.Network;
import io.micrometer.core.instrument.Counter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.SelectorManager;
import org.eclipse.jetty.util.IO;

/** Hangs up on callers who have too many connections open; a proxy may have as many as it needs. */
final class CallerConnections implements SelectorManager.AcceptListener {
  private final int max;
  private final Proxies proxies;
  private final Counter refused;
  private final Map<SelectableChannel, List<Network>> open = new ConcurrentHashMap<>();
  private final Map<Network, Integer> counts = new ConcurrentHashMap<>();

  /**
   * @param max how many one caller may have
   */
  CallerConnections(int max, Proxies proxies, Counter refused) {
    this.max = max;
    this.proxies = proxies;
    this.refused = refused;
  }

  @Override
  public void onAccepting(SelectableChannel channel) {
    var networks = networks(channel);
    open.put(channel, networks);
    var beyond = 0;
    for (var network : networks) {
      beyond += counts.merge(network, 1, Integer::sum) > max * network.callers() ? 1 : 0;
    }
    if (beyond > 0) {
      refused.increment();
      IO.close(channel);
    }
  }

  @Override
  public void onAcceptFailed(SelectableChannel channel, Throwable cause) {
    onClosed(channel);
  }

  @Override
  public void onClosed(SelectableChannel channel) {
    var networks = open.remove(channel);
    if (networks != null) {
      networks.forEach(
          network -> counts.computeIfPresent(network, (_, count) -> count > 1 ? count - 1 : null));
    }
  }

  private List<Network> networks(SelectableChannel channel) {
    try {
      return channel instanceof SocketChannel socket
              && socket.getRemoteAddress() instanceof InetSocketAddress peer
              && !proxies.trusts(peer.getAddress())
          ? new NetworkAddress(peer.getAddress()).networks()
          : List.of();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
