package io.blotter.external.mail;

import io.blotter.domain.shared.Secret;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A mail server that takes our letters.
 *
 * @param login null where the server asks for none
 */
public record SmtpServer(String host, int port, Encryption encryption, @Nullable Login login) {
  /** How the conversation is kept private. */
  public enum Encryption {
    /** From the first byte on. */
    TLS(465),
    /** After STARTTLS; a server that does not offer it gets no letter. */
    STARTTLS(587),
    /** Not at all; for a server on the same machine. */
    NONE(25);

    private final int port;

    Encryption(int port) {
      this.port = port;
    }
  }

  /** A user of the mail server. */
  public record Login(String user, Secret password) {
    @Override
    public String toString() {
      return user;
    }
  }

  /**
   * Reads {@code smtps://user:password@host:port} or {@code smtp://…}, which asks for STARTTLS
   * unless it ends in {@code ?starttls=off}.
   *
   * @throws IllegalArgumentException when {@code url} is neither; the message does not repeat it
   */
  public static SmtpServer parse(String url) {
    try {
      var uri = new URI(url);
      var encryption = encryption(uri);
      if (uri.getHost() == null || !uri.getPath().matches("/?")) {
        throw new IllegalArgumentException("not the address of a mail server");
      }
      return new SmtpServer(
          uri.getHost(),
          uri.getPort() < 0 ? encryption.port : uri.getPort(),
          encryption,
          login(uri.getRawUserInfo()));
    } catch (URISyntaxException repeatsIt) {
      throw new IllegalArgumentException("not an address: " + repeatsIt.getReason());
    }
  }

  private static Encryption encryption(URI uri) {
    return switch (uri.getScheme() + "?" + uri.getRawQuery()) {
      case "smtps?null" -> Encryption.TLS;
      case "smtp?null" -> Encryption.STARTTLS;
      case "smtp?starttls=off" -> Encryption.NONE;
      default -> throw new IllegalArgumentException("neither smtp:// nor smtps://");
    };
  }

  private static @Nullable Login login(@Nullable String userInfo) {
    if (userInfo == null) {
      return null;
    }
    var colon = userInfo.indexOf(':');
    if (colon < 1) {
      throw new IllegalArgumentException("a user without a password");
    }
    return new Login(
        decoded(userInfo.substring(0, colon)), new Secret(decoded(userInfo.substring(colon + 1))));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
