package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.AccountsForTests.Reply;
import io.blotter.web.shared.RateClass;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The contact form, asked over HTTP, and the letters it queues. */
class ContactTest {
  private static final String FORM = "/api/v2/contact/form-submit";
  private static final String KEY = "Basic " + RegistryForTests.KEY;

  private static RegistryForTests registry;
  private static AccountsForTests accounts;

  @BeforeAll
  static void start() {
    registry = RegistryForTests.start();
    registry
        .database()
        .execute(
            """
            create table posted as select * from mail_queue with no data;
            create function copy_letter() returns trigger language plpgsql as
              $$begin insert into posted select new.*; return new; end$$;
            create trigger copy_letter after insert on mail_queue for each row execute function copy_letter();
            """);
    accounts = AccountsForTests.of(registry);
  }

  @AfterAll
  static void stop() {
    accounts.close();
    registry.close();
  }

  @BeforeEach
  void forget() {
    registry.database().execute("delete from posted");
  }

  @Test
  void queuesALetterToThoseWhoRunTheRegistry() {
    var reply = submit(KEY, form("ann@example.org", "The map\nshows no jails.", "bug_report"));
    assertThat(reply.raw().statusCode()).isEqualTo(200);
    assertThat(reply.body().toString()).isEqualTo("{\"message\":\"Message sent.\"}");
    assertThat(
            accounts.value(
                "select concat_ws('|', recipient, reply_to, subject, text_body) from posted"))
        .isEqualTo(
            "contact@example.org|ann@example.org|Contact form: bug_report|The map\nshows no jails.\n");
    submit("Bearer " + TokensForTests.access(""), form("ann@example.org", "", "general"));
    assertThat(accounts.value("select count(*) from posted")).isEqualTo("2");
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
    assertThat(submit(KEY, form(sender, "Hi", "general")).message()).isEqualTo("Message sent.");
    assertThat(accounts.value("select text_body from posted where reply_to is null"))
        .isEqualTo("Hi\n\nThe sender's address is none to reply to: " + sender + "\n");
    assertThat(accounts.value("select subject || recipient from posted"))
        .isEqualTo("Contact form: generalcontact@example.org");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                                                 | email is missing",
        "{\"email\": \"a\", \"type\": \"general\"}                          | message is missing",
        "{\"email\": \"a\", \"message\": \"m\"}                             | type is missing",
        "{\"email\": \"a\", \"message\": \"m\", \"type\": \"spam\"}         | type must be one of: general, bug_report, security_vulnerability, data_correction",
        "{\"email\": 1, \"message\": \"m\", \"type\": \"general\"}          | email must be a string",
        "{\"email\": \"a\", \"message\": null, \"type\": \"general\"}       | message is missing",
        "{\"email\": \"a\", \"message\": \"m\", \"type\": \"general\", \"to\": \"x\"} | Unexpected fields: {'to'}"
      })
  void refusesWhatBreaksARule(String body, String message) {
    var refused = submit(KEY, body);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.message()).isEqualTo(message);
    assertThat(accounts.value("select count(*) from posted")).isEqualTo("0");
  }

  @Test
  void asksWhoWrites() {
    var refused = submit("", form("ann@example.org", "Hi", "general"));
    assertThat(refused.raw().body()).isEqualTo("{\"message\":\"Authorization header missing\"}\n");
  }

  @Test
  void saysThatNothingWasSentWhileTheDatabaseIsFull() {
    registry
        .database()
        .execute(
            """
            create function refuse() returns trigger language plpgsql as
              $$begin raise 'disk full' using errcode = '53100'; end$$;
            create trigger refuse before insert on mail_queue for each row execute function refuse();
            """);
    try {
      var reply = submit(KEY, form("ann@example.org", "Hi", "general"));
      assertThat(reply.status()).isEqualTo(503);
      assertThat(reply.message()).isEqualTo("The database is not available at the moment.");
    } finally {
      registry.database().execute("drop function refuse cascade");
    }
  }

  @Test
  void isNoWayToFloodAMailbox() {
    assertThat(
            DeclaredEndpoints.all(registry.database()).stream()
                .filter(endpoint -> endpoint.path().equals(FORM)))
        .singleElement()
        .matches(endpoint -> endpoint.rate() == RateClass.SENSITIVE);
  }

  private static Reply submit(String who, String body) {
    return accounts.post(FORM, who, body);
  }

  private static String form(String email, String message, String type) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("email", email)
        .put("message", message)
        .put("type", type)
        .toString();
  }
}
