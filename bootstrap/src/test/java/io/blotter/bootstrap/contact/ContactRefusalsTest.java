package io.blotter.bootstrap.contact;

import static io.blotter.bootstrap.testing.ContactForTests.KEY;
import static io.blotter.bootstrap.testing.ContactForTests.form;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.ContactForTests;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages that cannot be sent. */
class ContactRefusalsTest {
  @AutoClose private static final ContactForTests at = ContactForTests.start();

  @BeforeEach
  void forget() {
    at.forget();
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
    var refused = at.submit(KEY, body);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.message()).isEqualTo(message);
    assertThat(at.accounts().value("select count(*) from posted")).isEqualTo("0");
  }

  @Test
  void asksWhoWrites() {
    var refused = at.submit("", form("ann@example.org", "Hi", "general"));
    assertThat(refused.raw().body()).isEqualTo("{\"message\":\"Authorization header missing\"}\n");
  }

  @Test
  void saysThatNothingWasSentWhileTheDatabaseIsFull() {
    at.registry()
        .database()
        .execute(
            """
            create function refuse() returns trigger language plpgsql as
              $$begin raise 'disk full' using errcode = '53100'; end$$;
            create trigger refuse before insert on mail_queue for each row execute function refuse();
            """);
    try {
      var reply = at.submit(KEY, form("ann@example.org", "Hi", "general"));
      assertThat(reply.status()).isEqualTo(503);
      assertThat(reply.message()).isEqualTo("The database is not available at the moment.");
    } finally {
      at.registry().database().execute("drop function refuse cascade");
    }
  }
}
