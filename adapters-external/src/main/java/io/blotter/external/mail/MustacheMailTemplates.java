package io.blotter.external.mail;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.blotter.application.mail.Message;
import io.blotter.application.mail.port.MailTemplates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Letters as Mustache templates, two files each: a text whose first line is the subject, and a page
 * of HTML.
 */
public final class MustacheMailTemplates implements MailTemplates {
  private static final String SUBJECT = "Subject: ";

  /** What HTML gives a meaning; not the = and the ` that links may have. */
  private static final Mustache.Escaper HTML =
      Escapers.simple(
          new String[][] {
            {"&", "&amp;"}, {"<", "&lt;"}, {">", "&gt;"}, {"\"", "&quot;"}, {"'", "&#39;"}
          });

  private record Form(Template subject, Template text, Template html) {}

  private final Form confirmAddress = form("confirm-address");
  private final Form resetPassword = form("reset-password");
  private final Form newDataRequest = form("new-data-request");
  private final Form digest = form("digest");
  private final Form contactForm = form("contact-form");

  @Override
  public Written write(Message message) {
    var form =
        switch (message) {
          case Message.ConfirmAddress _ -> confirmAddress;
          case Message.ResetPassword _ -> resetPassword;
          case Message.NewDataRequest _ -> newDataRequest;
          case Message.Digest _ -> digest;
          case Message.ContactForm _ -> contactForm;
        };
    return new Written(
        form.subject().execute(message).replaceAll("[\\s\\p{Cntrl}]+", " ").strip(),
        form.text().execute(message),
        form.html().execute(message));
  }

  private static Form form(String name) {
    var text = resource(name + ".txt");
    var end = text.indexOf('\n');
    if (!text.startsWith(SUBJECT)) {
      throw new IllegalStateException(name + ".txt must begin with " + SUBJECT);
    }
    var plain = Mustache.compiler().escapeHTML(false);
    return new Form(
        plain.compile(text.substring(SUBJECT.length(), end)),
        plain.compile(text.substring(end).stripLeading()),
        Mustache.compiler().withEscaper(HTML).compile(resource(name + ".html")));
  }

  private static String resource(String name) {
    try (var stream = MustacheMailTemplates.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
