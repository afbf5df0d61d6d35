package io.blotter.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.BrowserForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is told of what went wrong: to whom, and in which language. */
class ErrorPagesTest {
  private static final String PASSWORD = "a quiet evening";
  private static RegistryForTests registry;
  private static AccountsForTests accounts;

  @BeforeAll
  static void start() {
    registry = RegistryForTests.start();
    accounts = AccountsForTests.of(registry);
  }

  @AfterAll
  static void stop() {
    accounts.close();
    registry.close();
  }

  @Test
  void knowsWhoReadsAPageThatTellsWhatWentWrong() {
    accounts.join("lost@example.org", PASSWORD);
    try (var browser = BrowserForTests.of(registry, "lost@example.org", PASSWORD);
        var stranger = new BrowserForTests(registry)) {
      for (var path : new String[] {"/nothing", "/sources/999999", "/review"}) {
        var page = browser.open(path);
        assertThat(page.statusCode()).as(path).isIn(403, 404);
        assertThat(page.body()).contains("lost@example.org", "action=\"/sign-out\"");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
      }
      assertThat(stranger.open("/nothing").body()).doesNotContain("lost@example.org");
      browser.open("/types?lang=es");
      assertThat(browser.open("/nothing").body()).contains("<html lang=\"es\">");
      assertThat(browser.open("/review").body()).contains("No tiene permiso para esto");
    }
  }

  @Test
  void refusesInSpanishOnSpanishPages() {
    try (var browser = new BrowserForTests(registry)) {
      browser.open("/sign-in?lang=es");
      assertThat(browser.submit("/sign-in", "email", "x@example.org", "password", "wrong").body())
          .contains("El correo o la contraseña no son correctos")
          .doesNotContain("Invalid email");
      assertThat(browser.submit("/sign-up", "email", "x", "password", PASSWORD).body())
          .contains("Escriba una dirección de correo como");
      assertThat(browser.submit("/sign-in", "password", "x").body()).contains("Falta este dato.");
    }
  }
}
