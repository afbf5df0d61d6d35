package io.blotter.bootstrap.pages.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.TokensForTests;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody who has nothing but a browser and a mailbox, and comes for the first time. */
@ExtendWith(BrowserSession.class)
class NewcomerInABrowserTest {
  private static final String PLACE = "Pittsburgh, Allegheny, Pennsylvania";

  @ParameterizedTest
  @EnumSource
  void findsFollowsAsksIsWrittenToAndUnfollows(Scripts scripts, Reader reader) {
    reader.browser().scripts(scripts.run());
    var email = "newcomer-" + scripts.run() + "@example.org";

    reader.open("/");
    reader.search("Pittsburgh");
    reader.click(PLACE);
    assertThat(reader.title()).contains("Pittsburgh");
    reader.click("Sign in to follow Pittsburgh");

    reader.click("Sign up, if you have no account");
    reader.type("E-mail address", email);
    reader.type("Password", Reader.PASSWORD);
    reader.press("Sign up");
    assertThat(reader.title()).isEqualTo("Look into your mail");
    reader.openLink(reader.mailbox().letterTo(email), "/validate/email");
    reader.press("Confirm and sign in");
    assertThat(reader.address()).isEqualTo("/profile");

    reader.open("/places/pennsylvania/allegheny/pittsburgh");
    reader.press("Follow Pittsburgh");
    reader.open("/profile");
    assertThat(reader.text()).contains(PLACE);

    reader.open("/places/pennsylvania/allegheny/pittsburgh");
    reader.click("Ask for records of Pittsburgh");
    reader.type("What, in a line", "Stops by hour " + scripts);
    reader.type("What it is for", "A story about nights.");
    reader.press("Ask");
    assertThat(reader.title()).isEqualTo("Stops by hour " + scripts);
    assertThat(reader.address()).startsWith("/requests/");

    var letter = letterAboutPittsburgh(reader, email);
    reader.openLink(letter, "/api/v4/");
    assertThat(reader.text()).contains("Stop following Pittsburgh");
    reader.follow("button");
    assertThat(reader.text()).contains("You no longer follow Pittsburgh");
    reader.open("/profile");
    assertThat(reader.text()).contains("Nothing yet. Places").contains("Stops by hour " + scripts);

    reader.follow("header nav form button.quiet");
    reader.open("/profile");
    assertThat(reader.address()).isEqualTo("/sign-in?next=%2Fprofile");
  }

  private static String letterAboutPittsburgh(Reader reader, String email) {
    reader
        .registry()
        .database()
        .execute(
            """
            delete from link_user_followed_location where user_id = 1;
            insert into link_data_requests__locations (data_request_id, location_id)
            select 1, id from locations_expanded where locality_name = 'Pittsburgh' and state_iso = 'PA'
            on conflict do nothing;
            insert into data_request_pending_event_notification (data_request_id, event_type)
            values (1, 'Request Complete')
            """);
    var send = "Bearer " + TokensForTests.access("\"send_notifications\"");
    reader.mailbox().post("/api/v2/notifications", send, null);
    return reader.mailbox().letterTo(email);
  }
}
