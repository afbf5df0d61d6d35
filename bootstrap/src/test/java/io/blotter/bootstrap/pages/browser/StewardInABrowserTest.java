package io.blotter.bootstrap.pages.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stewards and administrators at work, and a reader of the reference. */
@ExtendWith(BrowserSession.class)
class StewardInABrowserTest {
  @ParameterizedTest
  @EnumSource
  void reviewsASource(Scripts scripts, Reader reader) {
    reader.browser().scripts(scripts.run());
    var name = "Night-stops-" + scripts;
    reader
        .registry()
        .database()
        .execute(
            """
            insert into data_sources (name, source_url, record_type_id)
            values ('%1$s', 'https://night.example/%1$s', 12)
            """
                .formatted(name));
    reader.signInAsSteward("reviews-" + scripts.run() + "@example.org");
    reader.open("/review");
    reader.click(name);
    reader.type("Name", "Day stops " + scripts);
    reader.press("Save");
    assertThat(reader.find("table del").getText()).isEqualTo(name);
    assertThat(reader.find("table ins").getText()).isEqualTo("Day stops " + scripts);
    reader.type("Why", "An advertisement");
    reader.press("Reject this source");
    assertThat(reader.address()).isEqualTo("/review");
    assertThat(reader.text()).doesNotContain("Day stops " + scripts);
    reader.back();
    reader.browser().driver().navigate().refresh();
    assertThat(reader.title()).doesNotContain("Day stops");
  }

  @ParameterizedTest
  @EnumSource
  void removesAnAccountOnlyWhenThatIsConfirmed(Scripts scripts, Reader reader) {
    reader.browser().scripts(scripts.run());
    var email = "leaves-" + scripts.run() + "@example.org";
    reader.mailbox().join(email, Reader.PASSWORD);
    reader.signInAsSteward("administers-" + scripts.run() + "@example.org");
    reader.open("/users?email=" + email);
    var user = reader.address();
    reader.find("form[action$='/removal'] button").click();
    assertThat(reader.address()).isEqualTo(user);
    assertThat(reader.title()).isEqualTo(email);
    reader.find("#removal").click();
    reader.press("Remove this account");
    assertThat(reader.address()).isEqualTo("/users");
    assertThat(reader.text()).doesNotContain(email);
  }

  @Test
  void triesAnOperationWithItsOwnToken(Reader reader) {
    reader.browser().scripts(true);
    reader.signIn("tries@example.org");
    reader.open("/docs/agencies");
    assertThat(reader.find("#proof").getAttribute("value")).isEmpty();
    reader.find("#own-token button").click();
    await().until(() -> reader.find("#proof").getAttribute("value").contains("."));
    reader.find("details.try summary").click();
    reader.find("details.try form button").click();
    await().until(() -> reader.find("details.try [role=status]").getText().startsWith("200"));
    assertThat(reader.find("details.try pre").getText()).startsWith("{");
  }

  @Test
  void offersNothingToTryWithoutScripts(Reader reader) {
    reader.browser().scripts(false);
    reader.open("/docs/agencies");
    assertThat(reader.find("details.try").isDisplayed()).isFalse();
    assertThat(reader.find("#proving").isDisplayed()).isFalse();
  }
}
