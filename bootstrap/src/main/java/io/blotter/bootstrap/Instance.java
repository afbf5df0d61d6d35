package io.blotter.bootstrap;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Which of several servers on one database this one is: host, port and process, so that two of one
 * host are told apart, in its sessions, its jobs and their runs.
 */
record Instance(String name) {
  /** PostgreSQL keeps 63 bytes of a session's name. */
  private static final int MAX_HOST = 30;

  static Instance of(Settings settings) {
    var host = hostName();
    return new Instance(
        "%s:%d/%d"
            .formatted(
                host.substring(0, Math.min(host.length(), MAX_HOST)),
                settings.port(),
                ProcessHandle.current().pid()));
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
