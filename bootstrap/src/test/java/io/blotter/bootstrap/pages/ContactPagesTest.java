package io.blotter.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.BrowserForTests;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Writing to those who run the registry, by a form. */
class ContactPagesTest {
  @AutoClose private static final RegistryForTests registry = RegistryForTests.start();
  @AutoClose private static final AccountsForTests accounts = AccountsForTests.of(registry);

  @Test
  void writesAboutAPageThatIsWrong() {
    try (var browser = new BrowserForTests(registry)) {
      assertThat(browser.open("/contact?about=/sources/1-arrests").body())
          .contains("href=\"/sources/1-arrests\"", "value=\"data_correction\" selected");
      assertThat(browser.open("/contact?about=javascript:alert(1)").body())
          .doesNotContain("javascript");
      var blank = browser.submit("/contact", "type", "general", "email", "a@b.org", "message", " ");
      assertThat(blank.body()).contains("id=\"message-error\"", "value=\"a@b.org\"");
      var sent =
          browser.submit(
              "/contact",
              "type",
              "data_correction",
              "email",
              "a@example.org",
              "message",
              "The link is dead.",
              "about",
              "/sources/1-arrests");
      assertThat(sent.body()).contains("on its way");
      assertThat(accounts.nextLetter()).contains("The link is dead.", "/sources/1-arrests");
    }
  }
}
