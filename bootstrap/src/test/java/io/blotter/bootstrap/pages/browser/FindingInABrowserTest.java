package io.blotter.bootstrap.pages.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Readers who look for something and need no account for it. */
@ExtendWith(BrowserSession.class)
class FindingInABrowserTest {
  private static final String MARK = ".marks a";

  @ParameterizedTest
  @EnumSource
  void narrowsASearchDownAndGoesBack(Scripts scripts, Reader reader) {
    reader.browser().scripts(scripts.run());
    reader.open("/");
    reader.search("arrests");
    var found = reader.find("main [role=status]").getText();
    reader.click("Arrest records");
    assertThat(reader.findAll(MARK)).hasSize(2);
    assertThat(reader.address()).contains("q=arrests", "type=");
    reader.follow(".results h3 a");
    assertThat(reader.address()).startsWith("/sources/");
    reader.back();
    assertThat(reader.findAll(MARK)).hasSize(2);
    reader.back();
    assertThat(reader.find("main [role=status]").getText()).isEqualTo(found);
    assertThat(reader.find("header input[type=search]").getAttribute("value")).isEqualTo("arrests");
    reader.follow(MARK);
    assertThat(reader.address()).as("the mark takes the words away").isEqualTo("/search");
  }

  @ParameterizedTest
  @EnumSource
  void readsToTheEndOfALongSearch(Scripts scripts, Reader reader) {
    reader.browser().scripts(scripts.run());
    reader.open("/search");
    var count = Integer.parseInt(reader.find("main [role=status]").getText().replaceAll("\\D", ""));
    var seen = reader.findAll(".result").size();
    assertThat(seen).isLessThan(count);
    while (!reader.findAll("main a[rel=next]").isEmpty()) {
      reader.follow("main a[rel=next]");
      seen += reader.findAll(".result").size();
    }
    assertThat(seen).as("each source once, and no page more").isEqualTo(count);
  }

  @Test
  void choosesASuggestionByTheKeyboardAlone(Reader reader) {
    reader.open("/");
    var box = reader.find("#home-search");
    box.sendKeys("pittsb");
    await("suggestions").until(() -> box.getAttribute("aria-expanded").equals("true"));
    box.sendKeys(Keys.ARROW_DOWN);
    var option = reader.find("[role=option][aria-selected=true]");
    assertThat(box.getAttribute("aria-activedescendant")).isEqualTo(option.getAttribute("id"));
    box.sendKeys(Keys.ESCAPE);
    assertThat(box.getAttribute("aria-expanded")).isEqualTo("false");
    assertThat(box.getAttribute("value")).as("what was typed").isEqualTo("pittsb");
    box.sendKeys(Keys.ARROW_DOWN);
    assertThat(reader.find("[role=option][aria-selected=true]").getText()).contains("Pittsburgh");
    box.sendKeys(Keys.ENTER);
    await("its page")
        .untilAsserted(
            () -> assertThat(reader.address()).matches("/(places|agencies)/.*pittsburgh.*"));
  }

  @Test
  void searchesByTheSameBoxWithoutScripts(Reader reader) {
    reader.browser().scripts(false);
    reader.open("/");
    assertThat(reader.find("#home-search").getAttribute("role")).as("no script ran").isNull();
    reader.search("pittsburgh");
    assertThat(reader.address()).isEqualTo("/search?q=pittsburgh");
  }

  @ParameterizedTest
  @EnumSource
  void readsInSpanishFromThenOn(Scripts scripts, Reader reader) {
    reader.browser().scripts(scripts.run());
    reader.open("/types");
    assertThat(reader.find("html").getAttribute("lang")).isEqualTo("en");
    reader.click("Español");
    assertThat(reader.find("html").getAttribute("lang")).isEqualTo("es");
    reader.click("Explorar");
    assertThat(reader.find("html").getAttribute("lang")).isEqualTo("es");
    reader.click("English");
    assertThat(reader.title()).isEqualTo("Sources");
  }

  @ParameterizedTest
  @EnumSource
  void findsTheWayBackFromNowhere(Scripts scripts, Reader reader) {
    reader.browser().scripts(scripts.run());
    reader.open("/places/atlantis");
    assertThat(reader.title()).isEqualTo("There is nothing here");
    assertThat(reader.find("header input[type=search]").isDisplayed()).isTrue();
    reader.click("Go to the first page");
    assertThat(reader.address()).isEqualTo("/");
  }

  @ParameterizedTest
  @EnumSource
  void walksFromTheMapsTableToASource(Scripts scripts, Reader reader) {
    reader.browser().scripts(scripts.run());
    reader.open("/");
    reader.find("main summary").click();
    reader.click("Pennsylvania");
    assertThat(reader.title()).isEqualTo("Pennsylvania");
    reader.find("main summary").click();
    reader.click("Allegheny");
    reader.follow(".grid a[href^='/search']");
    reader.follow(".results h3 a");
    assertThat(reader.find("article a.button").getText()).startsWith("Open it at");
    reader.click("Something here is wrong");
    assertThat(reader.find("main a[href^='/sources/']").isDisplayed()).isTrue();
    assertThat(reader.browser().driver().findElements(By.cssSelector("option:checked")))
        .anyMatch(chosen -> "data_correction".equals(chosen.getAttribute("value")));
  }
}
