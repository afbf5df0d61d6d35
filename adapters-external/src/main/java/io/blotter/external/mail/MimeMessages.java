package io.blotter.external.mail;

import io.blotter.application.mail.port.MailQueue.Queued;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A letter as MIME writes it: the text and the HTML as alternatives. */
final class MimeMessages {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final Pattern LINE_BREAK = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private MimeMessages() {}

  /**
   * Composes a letter whose parts are encoded as {@code encoding} says, or else as they need it.
   *
   * @throws MessagingException when the letter has no right form, which it will never have
   */
  static MimeMessage of(
      Queued letter, Sender from, Instant now, Session session, @Nullable String encoding)
      throws MessagingException {
    var message = new MimeMessage(session);
    message.setFrom(from.address());
    message.setRecipient(RecipientType.TO, mailbox("recipient", letter.recipient()));
    if (letter.replyTo() != null) {
      message.setReplyTo(new Address[] {mailbox("reply address", letter.replyTo())});
    }
    message.setSubject(oneLine("subject", letter.subject()), UTF_8);
    message.setHeader("Date", DATE.format(now));
    message.setHeader("Auto-Submitted", "auto-generated");
    if (letter.unsubscribe() != null) {
      message.setHeader("List-Unsubscribe", "<" + oneLine("link", letter.unsubscribe()) + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    var parts = new MimeMultipart("alternative");
    parts.addBodyPart(part(letter.text(), "plain", encoding));
    if (letter.html() != null) {
      parts.addBodyPart(part(letter.html(), "html", encoding));
    }
    message.setContent(parts);
    message.saveChanges();
    message.setHeader("Message-ID", "<" + oneLine("Message-ID", letter.messageId()) + ">");
    return message;
  }

  private static InternetAddress mailbox(String what, String text) throws MessagingException {
    var address = oneLine(what, text);
    var at = address.lastIndexOf('@') + 1;
    try {
      return new InternetAddress(
          address.substring(0, at) + IDN.toASCII(address.substring(at)), true);
    } catch (IllegalArgumentException e) {
      throw new MessagingException("the " + what + "'s domain is none", e);
    }
  }

  private static String oneLine(String what, String text) throws MessagingException {
    if (LINE_BREAK.matcher(text).find()) {
      throw new MessagingException("the " + what + " has a line break or a control character");
    }
    return text;
  }

  private static MimeBodyPart part(String text, String subtype, @Nullable String encoding)
      throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(text, UTF_8, subtype);
    if (encoding != null) {
      part.setHeader("Content-Transfer-Encoding", encoding);
    }
    return part;
  }
}
