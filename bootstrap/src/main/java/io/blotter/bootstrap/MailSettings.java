package io.blotter.bootstrap;

import io.blotter.bootstrap.SettingSources.Found;
import io.blotter.domain.account.Email;
import io.blotter.external.mail.Sender;
import io.blotter.external.mail.SmtpServer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How mail is sent and where its links lead.
 *
 * @param server null for the local outbox
 * @param operations who hears of new data requests; nobody or one
 * @param contact who reads what the contact form sends
 * @param site the web client's address, without a slash at the end
 * @param api the address of this API, likewise
 */
public record MailSettings(
    @Nullable SmtpServer server,
    Sender from,
    List<Email> operations,
    Email contact,
    URI site,
    URI api) {
  private static final String LOCAL_SITE = "http://localhost:8888";
  private static final Sender LOCAL = new Sender("Blotter <blotter@localhost>");

  static MailSettings of(Map<Setting, Found> found, String environment) {
    var local = environment.equals("local");
    var server = found.get(Setting.BLOTTER_SMTP_URL);
    var from = found.get(Setting.BLOTTER_MAIL_FROM);
    if (!local && server == null) {
      throw new SettingProblem(
          Setting.BLOTTER_SMTP_URL, "is missing, without which no mail leaves " + environment);
    }
    if (!local && from == null) {
      throw new SettingProblem(Setting.BLOTTER_MAIL_FROM, "is missing");
    }
    var sender = from == null ? LOCAL : mailbox(Setting.BLOTTER_MAIL_FROM, from.value());
    var contact = found.get(Setting.BLOTTER_CONTACT_MAIL);
    var reader = contact == null ? sender : mailbox(Setting.BLOTTER_CONTACT_MAIL, contact.value());
    return new MailSettings(
        server == null ? null : server(server.value()),
        sender,
        operations(found),
        new Email(reader.email()),
        site(found, local),
        api(found, local));
  }

  private static SmtpServer server(String url) {
    try {
      return SmtpServer.parse(url);
    } catch (IllegalArgumentException e) {
      throw new SettingProblem(
          Setting.BLOTTER_SMTP_URL, "must be a mail server's address (" + e.getMessage() + ")");
    }
  }

  private static Sender mailbox(Setting setting, String mailbox) {
    try {
      return new Sender(mailbox);
    } catch (IllegalArgumentException e) {
      throw new SettingProblem(setting, "must be one e-mail address");
    }
  }

  private static List<Email> operations(Map<Setting, Found> found) {
    var address = found.get(Setting.BLOTTER_OPERATIONS_MAIL);
    return address == null
        ? List.of()
        : List.of(
            Email.parse(address.value())
                .orElseThrow(() ->
                    new SettingProblem(
                        Setting.BLOTTER_OPERATIONS_MAIL, "must be one e-mail address")));
  }

  private static URI site(Map<Setting, Found> found, boolean local) {
    var setting = Setting.BLOTTER_SITE_URL;
    return address(
        setting, local && found.get(setting) == null ? LOCAL_SITE : Settings.text(found, setting));
  }

  private static URI api(Map<Setting, Found> found, boolean local) {
    var setting = Setting.BLOTTER_API_URL;
    return address(
        setting,
        local && found.get(setting) == null
            ? "http://127.0.0.1:" + Settings.text(found, Setting.BLOTTER_PORT)
            : Settings.text(found, setting));
  }

  private static URI address(Setting setting, String text) {
    return Optional.of(text.replaceFirst("/+$", ""))
        .filter(url -> url.matches("https?://[\\w.:\\[\\]-]+(/[\\w./~-]*)?"))
        .map(URI::create)
        .orElseThrow(() -> new SettingProblem(setting, "must be a web address without a query"));
  }
}
