package io.blotter.bootstrap.contact;

import static io.blotter.bootstrap.testing.ContactForTests.FORM;
import static io.blotter.bootstrap.testing.ContactForTests.KEY;
import static io.blotter.bootstrap.testing.ContactForTests.form;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.ContactForTests;
import io.blotter.bootstrap.testing.DeclaredEndpoints;
import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.TokensForTests;
import io.blotter.web.shared.RateClass;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contact form, asked over HTTP, and the letters it queues. */
@Proves("POST /api/v2/contact/form-submit")
class ContactTest {
  @AutoClose private static final ContactForTests at = ContactForTests.start();

  @BeforeEach
  void forget() {
    at.forget();
  }

  @Test
  void queuesALetterToThoseWhoRunTheRegistry() {
    var reply = at.submit(KEY, form("ann@example.org", "The map\nshows no jails.", "bug_report"));
    assertThat(reply.raw().statusCode()).isEqualTo(200);
    assertThat(reply.body().toString()).isEqualTo("{\"message\":\"Message sent.\"}");
    assertThat(
            at.accounts()
                .value(
                    "select concat_ws('|', recipient, reply_to, subject, text_body) from posted"))
        .isEqualTo(
            "contact@example.org|ann@example.org|Contact form: bug_report|The map\nshows no jails.\n");
    at.submit("Bearer " + TokensForTests.access(""), form("ann@example.org", "", "general"));
    assertThat(at.accounts().value("select count(*) from posted")).isEqualTo("2");
  }

  @ParameterizedTest
  @CsvSource({
    "ann",
    "''",
    "'ann@example.org\r\nBcc: eve@example.org'",
    "'ann@example.org, eve@example.org'",
    "Ann <ann@example.org>"
  })
  void tellsOfAnAddressThatIsNone(String sender) {
    assertThat(at.submit(KEY, form(sender, "Hi", "general")).message()).isEqualTo("Message sent.");
    assertThat(at.accounts().value("select text_body from posted where reply_to is null"))
        .isEqualTo("Hi\n\nThe sender's address is none to reply to: " + sender + "\n");
    assertThat(at.accounts().value("select subject || recipient from posted"))
        .isEqualTo("Contact form: generalcontact@example.org");
  }

  @Test
  void isNoWayToFloodAMailbox() {
    assertThat(
            DeclaredEndpoints.all(at.registry().database()).stream()
                .filter(endpoint -> endpoint.path().equals(FORM)))
        .singleElement()
        .matches(endpoint -> endpoint.rate() == RateClass.SENSITIVE);
  }
}
