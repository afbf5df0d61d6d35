package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.shared.DataSlice;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Endpoint;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cookie proves where the pages are reached by HTTPS. */
class BrowserSessionsTest {
  @AutoClose
  private static final WebServerForTests server =
      WebServerForTests.serving(
          Endpoint.get("/page")
              .named("page", "pages")
              .access(new Access.Open())
              .answersText(Endpoint.HTML)
              .caching(Caching.REVALIDATED)
              .reads(DataSlice.CATALOGUE)
              .handledBy(call -> new Answer(200, "<p>" + call.caller(), Endpoint.HTML, Map.of())),
          Endpoint.get("/api/v2/things")
              .named("things", "things")
              .access(new Access.Token())
              .handledBy(call -> Answer.json(Map.of())));

  @Test
  void renewsByTheOtherTokenAndSetsACookieThatOnlyThisHostGets() {
    var answer = page(WebServerForTests.EXPIRED_TOKEN + "~" + WebServerForTests.REFRESH_TOKEN);
    assertThat(answer.body()).contains("reader@example.org");
    assertThat(answer.headers().firstValue("Set-Cookie"))
        .hasValue(
            "__Host-tokens=token.of.reader~token.to.renew.next;"
                + " Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=86400");
  }

  @ParameterizedTest
  @ValueSource(strings = {"token.of.reader~no.more", "token.expired.yesterday~no.more", "~", "x"})
  void keepsNoAnswerForAnybodyElse(String tokens) {
    var answer = page(tokens);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
    var others = server.get("/page");
    assertThat(others.body()).contains("Anonymous");
    assertThat(others.headers().firstValue("Cache-Control")).hasValue("public, no-cache");
    assertThat(others.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void theApiReadsNoCookie() {
    var answer =
        server.get("/api/v2/things", "Cookie", "__Host-tokens=token.of.reader~token.to.renew");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Authorization header missing");
  }

  private static HttpResponse<String> page(String tokens) {
    return server.get("/page", "Cookie", "__Host-tokens=" + tokens);
  }
}
