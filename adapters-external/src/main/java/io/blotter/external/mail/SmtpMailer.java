package io.blotter.external.mail;

import io.blotter.application.mail.port.MailQueue.Queued;
import io.blotter.application.mail.port.Mailer;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** Hands letters to a mail server, on a connection for each. */
public final class SmtpMailer implements Mailer {
  private static final String WAIT_MILLIS = "10000";
  private static final int MOST_ERROR_CHARACTERS = 300;
  private static final int SHUTTING_DOWN = 421;
  private static final int PERMANENT = 500;

  private final SmtpServer server;
  private final Sender from;
  private final InstantSource clock;
  private final Session session;

  public SmtpMailer(SmtpServer server, Sender from, InstantSource clock) {
    this.server = server;
    this.from = from;
    this.clock = clock;
    this.session = Session.getInstance(properties(server, from));
  }

  @Override
  public Outcome deliver(Queued letter) {
    try {
      var message = MimeLetter.of(letter, from, clock.instant(), session, null);
      return deliver(message, session.getTransport());
    } catch (MessagingException malformed) {
      return new Outcome.Refused(error(malformed));
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
      return new Outcome.Unreachable(error(away));
    }
    try {
      transport.sendMessage(message, message.getAllRecipients());
      return new Outcome.Accepted();
    } catch (MessagingException failure) {
      return outcome(failure);
    } finally {
      hangUp(transport);
    }
  }

  private Outcome outcome(MessagingException failure) {
    var error = error(failure);
    for (var reason : reasons(failure)) {
      switch (reason) {
        case SMTPAddressFailedException address when address.getReturnCode() >= PERMANENT -> {
          return new Outcome.Refused(error);
        }
        case SMTPSendFailedException sending when concernsEveryLetter(sending) -> {
          return new Outcome.Unreachable(error);
        }
        default -> {}
      }
    }
    return new Outcome.Deferred(error);
  }

  /** The server takes nothing now, or nothing from this sender. */
  private static boolean concernsEveryLetter(SMTPSendFailedException failure) {
    return failure.getReturnCode() == SHUTTING_DOWN
        || String.valueOf(failure.getCommand()).startsWith("MAIL ");
  }

  /** What all went wrong, on one line and without the password. */
  private String error(MessagingException failure) {
    var said =
        String.join(
            "; ",
            reasons(failure).stream().map(Throwable::getMessage).filter(Objects::nonNull).toList());
    var line = said.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    var login = server.login();
    var open = login == null ? line : line.replace(login.password(), "***");
    return open.substring(0, Math.min(open.length(), MOST_ERROR_CHARACTERS));
  }

  private static List<Exception> reasons(MessagingException failure) {
    return Stream.<Exception>iterate(failure, Objects::nonNull, SmtpMailer::next).toList();
  }

  private static @Nullable Exception next(Exception reason) {
    return reason instanceof MessagingException failure ? failure.getNextException() : null;
  }

  /** A letter that was accepted stays so, however the conversation ends. */
  private static void hangUp(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException alreadyGone) {
      return;
    }
  }

  private static Properties properties(SmtpServer server, Sender from) {
    var protocol = server.encryption() == SmtpServer.Encryption.TLS ? "smtps" : "smtp";
    var properties = new Properties();
    properties.setProperty("mail.transport.protocol", protocol);
    properties.setProperty("mail.host", server.host());
    properties.setProperty("mail.from", from.address().getAddress());
    var mine = "mail." + protocol + ".";
    properties.setProperty(mine + "localhost", from.domain());
    properties.setProperty(mine + "connectiontimeout", WAIT_MILLIS);
    properties.setProperty(mine + "timeout", WAIT_MILLIS);
    properties.setProperty(mine + "writetimeout", WAIT_MILLIS);
    properties.setProperty(mine + "quitwait", "false");
    properties.setProperty(mine + "auth", String.valueOf(server.login() != null));
    properties.setProperty(mine + "ssl.checkserveridentity", "true");
    if (server.encryption() == SmtpServer.Encryption.STARTTLS) {
      properties.setProperty(mine + "starttls.enable", "true");
      properties.setProperty(mine + "starttls.required", "true");
    }
    return properties;
  }
}
