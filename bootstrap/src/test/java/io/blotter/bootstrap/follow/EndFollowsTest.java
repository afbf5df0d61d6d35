package io.blotter.bootstrap.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests.Reply;
import io.blotter.bootstrap.testing.FollowsForTests;
import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.TokensForTests;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The links of a letter that Ann got, who follows Pittsburgh and the nation, as Bob does. */
@Proves({"GET /api/v4/follows/end", "POST /api/v4/follows/end"})
class EndFollowsTest {
  private static final String API = "https://api.pdap.io";
  private static final String PITTSBURGH = "Pittsburgh, Allegheny, Pennsylvania";
  private static final Pattern LINK = Pattern.compile("https://api\\.pdap\\.io(/\\S+token=\\S+)");
  private static final String[] BROWSER = {
    "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
  };

  private static FollowsForTests at;
  private static String letter;
  private static String place;
  private static String everything;

  @BeforeAll
  static void tellAnn() {
    at = FollowsForTests.start();
    at.follow(at.ann(), "");
    at.national("POST", at.ann(), "");
    at.registry()
        .database()
        .execute(
            """
            delete from link_user_followed_location where user_id = 1;
            insert into link_data_requests__locations (data_request_id, location_id) values (1, %s);
            insert into data_request_pending_event_notification (data_request_id, event_type)
            values (1, 'Request Complete')
            """
                .formatted(at.pittsburgh()));
    at.accounts()
        .post(
            "/api/v2/notifications",
            "Bearer " + TokensForTests.access("\"send_notifications\""),
            null);
    letter = at.accounts().nextLetter();
    var links = LINK.matcher(letter).results().map(link -> link.group(1)).toList();
    assertThat(links).hasSize(3).doesNotHaveDuplicates();
    place = links.getFirst();
    everything = links.getLast();
  }

  @AfterAll
  static void stop() {
    at.close();
  }

  @BeforeEach
  void begin() {
    follow();
  }

  @Test
  void standInTheLetterOneForEachPlaceAndOneForAll() {
    assertThat(letter)
        .startsWith("ann@example.org ")
        .contains("\nStop following " + PITTSBURGH + ":\n\n" + API + place + "\n")
        .contains("\nStop following United States:\n\n" + API + "/api/v4/follows/end?token=")
        .contains("so that no such letter comes any more:\n\n" + API + everything + "\n");
  }

  @Test
  void followedTheyShowAPageAndEndNothing() {
    for (var method : List.of("GET", "HEAD")) {
      assertThat(send(method, place, "").status()).isEqualTo(200);
      assertThat(send(method, everything, "", BROWSER).status()).isEqualTo(200);
    }
    assertThat(followed()).isEqualTo("2 2");
    var page = send("GET", place, "", BROWSER).raw();
    assertThat(page.body())
        .contains("<p>Stop following " + PITTSBURGH + "?</p>", "<form method=\"post\">")
        .doesNotContain("ann@example.org");
    assertThat(page.headers().map())
        .containsEntry("content-type", List.of("text/html;charset=utf-8"))
        .containsEntry("cache-control", List.of("private, no-store"))
        .containsEntry("referrer-policy", List.of("no-referrer"));
    assertThat(page.headers().firstValue("content-security-policy").orElse(""))
        .startsWith("default-src 'none'")
        .contains("form-action 'self'", "frame-ancestors 'none'");
    assertThat(send("GET", everything, "").raw().body())
        .contains("<p>Stop following everything you follow?</p>");
  }

  @Test
  void postedToTheyEndJustThatFollowHoweverOften() {
    for (var time = 0; time < 2; time++) {
      var ended = send("POST", place, "");
      assertThat(ended.status()).isEqualTo(200);
      assertThat(ended.message()).isEqualTo("You no longer follow " + PITTSBURGH + ".");
      assertThat(followed()).isEqualTo("1 2");
    }
    assertThat(at.accounts().get(FollowsForTests.FOLLOW, at.ann()).body().at("/data/0/location_id"))
        .hasToString(at.nation());
  }

  @Test
  void theOneForAllEndsAllFollowsOfThatUser() {
    for (var time = 0; time < 2; time++) {
      assertThat(send("POST", everything, "").message())
          .isEqualTo("You no longer follow everything you follow.");
      assertThat(followed()).isEqualTo("0 2");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/x-www-form-urlencoded | List-Unsubscribe=One-Click",
        "application/x-www-form-urlencoded | ''",
        "multipart/form-data; boundary=x   | '--x\r\nContent-Disposition: form-data;"
            + " name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n'",
        "text/plain                        | anything",
      })
  void takeWhatMailProgramsPost(String type, String body) {
    var ended = send("POST", everything, body, "Content-Type", type);
    assertThat(ended.raw().body())
        .isEqualTo("{\"message\":\"You no longer follow everything you follow.\"}\n");
    assertThat(followed()).isEqualTo("0 2");
  }

  @Test
  void theButtonIsAnsweredWithAPage() {
    var form = List.of("Origin", "null", "Content-Type", "application/x-www-form-urlencoded");
    var ended =
        send(
            "POST",
            place + "&utm_source=mail",
            "",
            BROWSER[0],
            BROWSER[1],
            form.get(0),
            form.get(1),
            form.get(2),
            form.get(3));
    assertThat(ended.raw().body())
        .contains("<p>You no longer follow " + PITTSBURGH + ".</p>")
        .doesNotContain("<form");
    assertThat(followed()).isEqualTo("1 2");
  }

  @Test
  void thatAreNotOursAreRefused() {
    for (var token : notOurs()) {
      for (var method : List.of("GET", "POST")) {
        var target = "/api/v4/follows/end?token=" + token;
        var refused = send(method, target, "");
        assertThat(refused.status()).as(token).isEqualTo(400);
        assertThat(refused.body().path("detail").asString()).isEqualTo("This link ends no follow.");
        var page = send(method, target, "", BROWSER);
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.raw().body())
            .contains("<p>This link ends no follow.</p>")
            .doesNotContain("<form");
      }
    }
    assertThat(send("POST", "/api/v4/follows/end", "").status()).isEqualTo(400);
    assertThat(followed()).isEqualTo("2 2");
  }

  private static List<String> notOurs() {
    var secret = RegistryForTests.SECRET + " for letters";
    var header = TokensForTests.HEADER.replace("\"4\"", "\"5\"");
    var claims = "{\"sub\":\"2\",\"place\":\"all\",\"exp\":4000000000}";
    return List.of(
        "",
        "a.b.c",
        place.substring(place.indexOf('=') + 1) + "x",
        TokensForTests.access(2, ""),
        TokensForTests.signed(header, claims),
        TokensForTests.signed(header.replace("5", "2"), claims, secret),
        TokensForTests.signed(header.replace("5", "1"), claims, secret),
        TokensForTests.signed(header, claims.replace("all", "987654321"), secret));
  }

  private static void follow() {
    at.forget();
    for (var who : List.of(at.ann(), at.bob())) {
      at.follow(who, "");
      at.national("POST", who, "");
    }
  }

  /** How many places Ann follows, and how many Bob. */
  private static String followed() {
    return at.follows("2") + " " + at.follows("3");
  }

  private static Reply send(String method, String target, String body, String... headers) {
    var request =
        HttpRequest.newBuilder(at.registry().uri(target))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return at.accounts().send(request);
  }
}
