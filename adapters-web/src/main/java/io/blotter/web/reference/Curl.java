package io.blotter.web.reference;

import io.blotter.web.shared.Access;
import io.blotter.web.shared.Endpoint;

/** The command line that calls an endpoint with its example values. */
final class Curl {
  /** The variable that the documents' samples find the server in; they explain it. */
  private static final String SERVER = "$BLOTTER_URL";

  private Curl() {}

  /** In one line. */
  static String of(Endpoint endpoint) {
    return of(endpoint, SERVER, " ");
  }

  /** For {@code server}, with a line for each option. */
  static String of(Endpoint endpoint, String server) {
    return of(endpoint, server, " \\\n  ");
  }

  private static String of(Endpoint endpoint, String server, String between) {
    var call = SampleCall.of(endpoint, server);
    var command = new StringBuilder("curl -s");
    if (!call.isRead()) {
      command.append(" -X ").append(call.method());
    }
    command.append(" \"").append(call.address()).append('"');
    if (call.isAuthorized()) {
      command.append(between).append("-H \"Authorization: ").append(call.scheme());
      command.append(" $").append(call.variable()).append('"');
    }
    if (call.hasBody()) {
      command.append(between).append("-H 'Content-Type: ").append(call.mediaType()).append('\'');
      command.append(between).append("-d '");
      command.append(call.body().replace("'", "'\\''")).append('\'');
    }
    return endpoint.access() instanceof Access.Signed(var by)
        ? command + " # signed by " + by
        : command.toString();
  }
}
