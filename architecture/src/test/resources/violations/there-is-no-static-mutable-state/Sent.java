// red
package io.blotter.external.mail;

import java.util.concurrent.ConcurrentHashMap;

final class Sent {
  static final ConcurrentHashMap<String, String> MAILS = new ConcurrentHashMap<>();
}
