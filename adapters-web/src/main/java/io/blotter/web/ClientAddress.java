package io.blotter.web;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Makes every request come from its client, and as he sent it, where it came through a proxy that
 * is believed.
 */
record ClientAddress(Proxies proxies) implements HttpConfiguration.Customizer {
  private static final String HEADER = "X-Forwarded-For";
  private static final String SCHEME = "X-Forwarded-Proto";

  @Override
  public Request customize(Request request, HttpFields.Mutable answer) {
    if (!(request.getConnectionMetaData().getRemoteSocketAddress()
            instanceof InetSocketAddress peer)
        || peer.getAddress() == null
        || !proxies.trusts(peer.getAddress())) {
      return request;
    }
    var client = proxies.client(peer.getAddress(), request.getHeaders().getValuesList(HEADER));
    var overTls = request.isSecure() || request.getHeaders().contains(SCHEME, "https");
    return from(new InetSocketAddress(client, peer.getPort()), overTls, request);
  }

  private static Request from(SocketAddress client, boolean overTls, Request request) {
    var connection =
        new ConnectionMetaData.Wrapper(request.getConnectionMetaData()) {
          @Override
          public SocketAddress getRemoteSocketAddress() {
            return client;
          }
        };
    return new Request.Wrapper(request) {
      @Override
      public boolean isSecure() {
        return overTls;
      }

      @Override
      public ConnectionMetaData getConnectionMetaData() {
        return connection;
      }
    };
  }
}
