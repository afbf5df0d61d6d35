package io.blotter.bootstrap;

import io.blotter.domain.account.Email;
import io.blotter.external.mail.Sender;
import io.blotter.external.mail.SmtpServer;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How mail is sent and where its links lead.
 *
 * @param server null for the local outbox
 * @param operations who hears of new data requests; nobody or one
 * @param contact who reads what the contact form sends
 * @param site whose pages links lead to, without a slash at the end; ours unless told otherwise
 * @param api the address of this server, likewise
 */
public record MailSettings(
    @Nullable SmtpServer server,
    Sender from,
    List<Email> operations,
    Email contact,
    URI site,
    URI api) {

  static MailSettings of(SettingValues values) {
    var api =
        values
            .readIfGiven(Setting.BLOTTER_API_URL, address(Setting.BLOTTER_API_URL))
            .orElseGet(() ->
                URI.create("http://127.0.0.1:" + values.number(Setting.BLOTTER_PORT, 0, 65_535)));
    var from = values.read(Setting.BLOTTER_MAIL_FROM, mailbox(Setting.BLOTTER_MAIL_FROM));
    return new MailSettings(
        values.readIfGiven(Setting.BLOTTER_SMTP_URL, MailSettings::server).orElse(null),
        from,
        values
            .readIfGiven(Setting.BLOTTER_OPERATIONS_MAIL, MailSettings::operations)
            .map(List::of)
            .orElse(List.of()),
        new Email(
            values
                .readIfGiven(Setting.BLOTTER_CONTACT_MAIL, mailbox(Setting.BLOTTER_CONTACT_MAIL))
                .orElse(from)
                .email()),
        values.readIfGiven(Setting.BLOTTER_SITE_URL, address(Setting.BLOTTER_SITE_URL)).orElse(api),
        api);
  }

  private static SmtpServer server(String url) {
    try {
      return SmtpServer.parse(url);
    } catch (IllegalArgumentException e) {
      throw new SettingException(
          Setting.BLOTTER_SMTP_URL, "must be a mail server's address (" + e.getMessage() + ")");
    }
  }

  private static Function<String, Sender> mailbox(Setting setting) {
    return mailbox -> {
      try {
        return new Sender(mailbox);
      } catch (IllegalArgumentException e) {
        throw new SettingException(setting, "must be one e-mail address");
      }
    };
  }

  private static Email operations(String address) {
    return Email.parse(address)
        .orElseThrow(() ->
            new SettingException(Setting.BLOTTER_OPERATIONS_MAIL, "must be one e-mail address"));
  }

  private static Function<String, URI> address(Setting setting) {
    return text ->
        Optional.of(text.replaceFirst("/+$", ""))
            .filter(url -> url.matches("https?://[\\w.:\\[\\]-]+(/[\\w./~-]*)?"))
            .map(URI::create)
            .orElseThrow(
                () -> new SettingException(setting, "must be a web address without a query"));
  }
}
