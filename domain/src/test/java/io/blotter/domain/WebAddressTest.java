package io.blotter.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.domain.shared.Refusal;
import io.blotter.domain.shared.WebAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "what ever",
        "https://data.example.org/a?b=c:d@e#/f",
        "HTTP://data.example.org:8080",
        "ftp://files.example.org/a.csv",
        " \u00a0\ufeffhttps://data.example.org",
        "data.example.org",
        "data.example.org:8080/a",
        "data.example.org/a:b",
        "data.example.org?a=b:c",
        "//data.example.org",
        "https://[2001:db8::1]:8080/",
        "https://data.example.org/@office",
        "https://data.example.org?to=a@example.org",
        "https://web.archive.org/web/2020/https://user@data.example.org"
      })
  void letsPassWhatLeadsToAPage(String text) {
    assertThat(WebAddress.fault(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript://data.example.org/%0aalert(1)",
        " \t\u0001\u00a0\u200b\u3000javascript:alert(1)",
        "java\tscr\r\nipt:alert(1)",
        "j\navascript\t:alert(1)",
        "java\u200bscript:alert(1)",
        "javascript:8080/a",
        "data:text/html,x",
        "vbscript:x",
        "blob:https://data.example.org/a",
        "filesystem:https://data.example.org/a",
        "view-source:https://data.example.org",
        "file:///etc/passwd",
        "about:blank",
        "jar:https://data.example.org!/",
        "intent://data.example.org",
        "mailto:a@example.org",
        "tel:911",
        "gopher://data.example.org",
        ":data.example.org",
        "data.example.org:a"
      })
  void refusesEveryOtherScheme(String text) {
    assertThat(WebAddress.fault(text)).hasValue("must have the scheme http, https or ftp");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://user:secret@data.example.org/a",
        "https://user@data.example.org",
        "ht\ntps:\t//us\rer@data.example.org",
        "https:user@data.example.org",
        "https:/user@data.example.org",
        "https:\\\\user@data.example.org",
        "https:///user@data.example.org",
        "ftp://anonymous:@files.example.org",
        "//user@data.example.org",
        "first.last:1@data.example.org",
        "office@example.org",
        "https://data.example.org%2f@evil.example"
      })
  void refusesUserInformation(String text) {
    assertThat(WebAddress.fault(text)).hasValue("must not carry a user name or password");
  }

  @Test
  void namesTheFieldAndTakesNone() {
    assertThatThrownBy(() -> WebAddress.require("readme_url", "data:x"))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("readme_url must have the scheme http, https or ftp");
    assertThatCode(() -> WebAddress.require("readme_url", null)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "a.example/b, a.example/b",
    "a.example/b#, a.example/b",
    "a.example/b#c, a.example/b",
    "a.example/#/b, a.example/#/b",
    "a.example/#!b, a.example/#!b",
    "a.example/#b#/c, a.example/"
  })
  void keepsAFragmentThatIsARoute(String text, String address) {
    assertThat(WebAddress.withoutPlaceOnPage(text)).isEqualTo(address);
  }

  @Test
  void letsOneListenAtASecureSocket() {
    assertThatCode(() -> WebAddress.requireStream("listen_url", "WSS://calls.example.org/listen"))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> WebAddress.requireStream("listen_url", "wss://user@calls.example.org"))
        .isInstanceOf(Refusal.Invalid.class);
    assertThatThrownBy(() -> WebAddress.requireStream("listen_url", "javascript:wss://a.example"))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessageContaining("must have the scheme http, https, ftp or wss");
  }
}
