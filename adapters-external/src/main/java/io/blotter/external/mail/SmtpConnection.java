package io.blotter.external.mail;

import io.blotter.application.mail.port.MailQueue.Queued;
import io.blotter.application.mail.port.Mailer;
import io.blotter.application.mail.port.Mailer.Outcome;
import io.blotter.domain.shared.Refusal;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.InstantSource;

/**
 * A conversation with a mail server over any number of letters. A server that has had enough of
 * them, and hangs up or says so, is called again once.
 */
final class SmtpConnection implements Mailer.Connection {
  private final SmtpServer server;
  private final Sender from;
  private final InstantSource clock;
  private final Session session;
  private final Transport transport;
  private int letters;
  private boolean doubtful;

  private SmtpConnection(
      SmtpServer server, Sender from, InstantSource clock, Session session, Transport transport) {
    this.server = server;
    this.from = from;
    this.clock = clock;
    this.session = session;
    this.transport = transport;
  }

  static SmtpConnection open(SmtpServer server, Sender from, InstantSource clock, Session session) {
    try {
      var connection = new SmtpConnection(server, from, clock, session, session.getTransport());
      connection.call();
      return connection;
    } catch (MessagingException away) {
      throw new Refusal.Unavailable(new SmtpFailure(away, server).error());
    }
  }

  @Override
  public Outcome deliver(Queued letter) {
    MimeMessage message;
    try {
      message = MimeMessages.of(letter, from, clock.instant(), session, null);
    } catch (MessagingException malformed) {
      return new Outcome.Refused(new SmtpFailure(malformed, server).error());
    }
    if (doubtful && !transport.isConnected()) {
      return sendAnew(message);
    }
    var used = letters > 0;
    var outcome = send(message);
    return outcome instanceof Outcome.Unreachable && used ? sendAnew(message) : outcome;
  }

  private Outcome send(MimeMessage message) {
    letters++;
    try {
      transport.sendMessage(message, message.getAllRecipients());
      return new Outcome.Accepted();
    } catch (MessagingException failure) {
      doubtful = true;
      return new SmtpFailure(failure, server).outcome();
    }
  }

  private Outcome sendAnew(MimeMessage message) {
    close();
    try {
      call();
      doubtful = false;
    } catch (MessagingException away) {
      return new Outcome.Unreachable(new SmtpFailure(away, server).error());
    }
    return send(message);
  }

  private void call() throws MessagingException {
    var login = server.login();
    transport.connect(
        server.host(),
        server.port(),
        login == null ? null : login.user(),
        login == null ? null : login.password().value());
  }

  /** A letter that was accepted stays so, however the conversation ends. */
  @Override
  public void close() {
    try {
      transport.close();
    } catch (MessagingException alreadyGone) {
      return;
    }
  }
}
