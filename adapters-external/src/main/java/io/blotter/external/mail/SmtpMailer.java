package io.blotter.external.mail;

import io.blotter.application.mail.port.MailQueue.Queued;
import io.blotter.application.mail.port.Mailer;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Properties;

/** Hands letters to a mail server, on a connection for each. */
public final class SmtpMailer implements Mailer {
  private final SmtpServer server;
  private final Sender from;
  private final InstantSource clock;
  private final Session session;

  /**
   * @param patience how long to wait for a connection, and for each answer
   */
  public SmtpMailer(SmtpServer server, Sender from, InstantSource clock, Duration patience) {
    this.server = server;
    this.from = from;
    this.clock = clock;
    this.session = Session.getInstance(properties(server, from, patience));
  }

  @Override
  public Outcome deliver(Queued letter) {
    try {
      var message = MimeLetter.of(letter, from, clock.instant(), session, null);
      return deliver(message, session.getTransport());
    } catch (MessagingException malformed) {
      return new Outcome.Refused(new SmtpFailure(malformed, server).error());
    }
  }

  private Outcome deliver(MimeMessage message, Transport transport) {
    try {
      var login = server.login();
      transport.connect(
          server.host(),
          server.port(),
          login == null ? null : login.user(),
          login == null ? null : login.password());
    } catch (MessagingException away) {
      return new Outcome.Unreachable(new SmtpFailure(away, server).error());
    }
    try {
      transport.sendMessage(message, message.getAllRecipients());
      return new Outcome.Accepted();
    } catch (MessagingException failure) {
      return new SmtpFailure(failure, server).outcome();
    } finally {
      hangUp(transport);
    }
  }

  /** A letter that was accepted stays so, however the conversation ends. */
  private static void hangUp(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException alreadyGone) {
      return;
    }
  }

  private static Properties properties(SmtpServer server, Sender from, Duration patience) {
    var protocol = server.encryption() == SmtpServer.Encryption.TLS ? "smtps" : "smtp";
    var properties = new Properties();
    properties.setProperty("mail.transport.protocol", protocol);
    properties.setProperty("mail.host", server.host());
    properties.setProperty("mail.from", from.address().getAddress());
    var mine = "mail." + protocol + ".";
    for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.setProperty(mine + wait, String.valueOf(patience.toMillis()));
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
