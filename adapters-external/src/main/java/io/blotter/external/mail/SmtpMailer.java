package io.blotter.external.mail;

import io.blotter.application.mail.port.Mailer;
import jakarta.mail.Session;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Properties;

/** Hands letters to a mail server. */
public final class SmtpMailer implements Mailer {
  private final SmtpServer server;
  private final Sender from;
  private final InstantSource clock;
  private final Session session;

  /**
   * @param timeout how long to wait for a connection, and for each answer
   */
  public SmtpMailer(SmtpServer server, Sender from, InstantSource clock, Duration timeout) {
    this.server = server;
    this.from = from;
    this.clock = clock;
    this.session = Session.getInstance(properties(server, from, timeout));
  }

  @Override
  public Connection connect() {
    return SmtpConnection.open(server, from, clock, session);
  }

  private static Properties properties(SmtpServer server, Sender from, Duration timeout) {
    var protocol = server.encryption() == SmtpServer.Encryption.TLS ? "smtps" : "smtp";
    var properties = new Properties();
    properties.setProperty("mail.transport.protocol", protocol);
    properties.setProperty("mail.host", server.host());
    properties.setProperty("mail.from", from.address().getAddress());
    var mine = "mail." + protocol + ".";
    for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.setProperty(mine + wait, String.valueOf(timeout.toMillis()));
    }
    properties.setProperty(mine + "localhost", from.domain());
    properties.setProperty(mine + "quitwait", "false");
    properties.setProperty(mine + "auth", String.valueOf(server.login() != null));
    properties.setProperty(mine + "ssl.checkserveridentity", "true");
    var upgrade = String.valueOf(server.encryption() == SmtpServer.Encryption.STARTTLS);
    properties.setProperty(mine + "starttls.enable", upgrade);
    properties.setProperty(mine + "starttls.required", upgrade);
    return properties;
  }
}
